// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/diagnostic.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/numbering.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace fengong::detail {

/// Reports numbers of items that jump, repeat or run backwards.
class NumberChecker {
public:
    explicit NumberChecker(NoticeBuilder& builder) : builder_{builder} {}

    /// Numbers of one style run on over sections, or restart at 1 in each and under each item.
    void check(Span mark, Numbering const& number, Item const& item) {
        auto const style = static_cast<std::size_t>(number.style);
        LastNumber const last = last_[style];
        last_[style] = {number.value, mark, item.section, item.parent};
        for (std::size_t deeper = style + 1; deeper < styles; ++deeper) {
            last_[deeper] =
                number.style < NumberStyle::arabic && deeper == 3 ? last_[deeper] : LastNumber{};
        }
        std::uint32_t const found = number.value;
        std::uint32_t const expected = last.value + 1;
        bool const restarts =
            found == 1 && (last.section != item.section || last.parent != item.parent);
        if (last.section == 0 || found == expected || restarts) {
            return;
        }
        if (found > expected) {
            builder_.diagnose(DiagnosticCode::number_jump, mark, found, expected);
        } else if (found + 1 == expected) {
            builder_.diagnose_related(DiagnosticCode::number_repeated, mark, last.mark, found,
                                      expected);
        } else {
            builder_.diagnose(DiagnosticCode::number_backwards, mark, found, expected);
        }
    }

private:
    static constexpr std::size_t styles = 6;

    /// The last number of a style; section 0 for none.
    struct LastNumber {
        std::uint32_t value = 0;
        Span mark;
        std::uint32_t section = 0;
        std::uint32_t parent = 0;
    };

    NoticeBuilder& builder_;
    std::array<LastNumber, styles> last_{};
};

}  // namespace fengong::detail
