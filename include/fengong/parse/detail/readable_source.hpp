// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/encoding.hpp>
#include <fengong/model/source_text.hpp>
#include <fengong/model/span.hpp>
#include <fengong/text/encoding.hpp>
#include <fengong/text/utf8.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// The text of a notice as it will be read, and what became of its bytes.
struct ReadableSource {
    SourceText text;
    Encoding encoding = Encoding::utf8;  ///< of the bytes
    bool decoded = false;                ///< whether `text` was made from another encoding
    std::optional<Span> first_invalid;   ///< the first stretch of `text` that is not UTF-8
    std::uint32_t replaced = 0;          ///< bytes that stand as U+FFFD in `text`
    Span first_replaced;
};

/// Converts `source` into UTF-8 where it is something else: `forced`, or what detect_encoding() says.
/// Bytes that are UTF-8 but for some are kept as given, as are those that cannot be converted here.
/// Linear.
[[nodiscard]] inline ReadableSource to_utf8(SourceText source, std::optional<Encoding> forced) {
    ReadableSource result;
    std::string_view const bytes = source.view();
    result.first_invalid = find_invalid_utf8(bytes);
    result.encoding = forced ? *forced : detect_encoding(bytes, !result.first_invalid);
    if (result.encoding != Encoding::utf8) {
        if (auto decoded = decode(bytes, result.encoding)) {
            result.decoded = true;
            result.first_invalid.reset();
            result.replaced = decoded->replaced;
            result.first_replaced = decoded->first_replaced;
            result.text = SourceText{std::move(decoded->text)};
            return result;
        }
    }
    result.text = std::move(source);
    return result;
}

}  // namespace fengong::detail
