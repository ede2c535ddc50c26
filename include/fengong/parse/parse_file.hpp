// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/model/source_text.hpp>
#include <fengong/parse/options.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/text/file_bytes.hpp>

#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <concepts>
#include <filesystem>
#include <stdexcept>
#include <utility>

namespace fengong {

namespace detail {

/// The notice of the bytes of a file, or file_too_large if they are over 4 GiB once they are UTF-8.
[[nodiscard]] inline boost::system::result<Notice> parse_bytes(SourceText bytes,
                                                               ParseOptions const& options) {
    try {
        return parse(std::move(bytes), options);
    } catch (std::length_error const&) {
        return make_error_code(boost::system::errc::file_too_large);
    }
}

}  // namespace detail

/// Reads a notice from a file; Notice::name is ParseOptions::name or, if that is empty, the file's name
/// without its folder.
///
/// An error has the system's reason (a missing file, a folder, no permission), or file_too_large
/// beyond 4 GiB, also of the UTF-8 that the bytes become. Never an error on content: see parse().
///
/// A file of a megabyte or more is mapped, not copied (see read_file_bytes()): it must not become shorter
/// while the notice, or a copy of it, is there.
[[nodiscard]] inline boost::system::result<Notice> parse_file(std::filesystem::path const& path,
                                                              ParseOptions options = {}) {
    auto file = read_file_bytes(path, SourceText::max_size);
    if (!file) {
        return file.error();
    }
    if (options.name.empty()) {
        options.name = path.filename().string();
    }
    return detail::parse_bytes(SourceText{std::move(file->owner), file->bytes}, options);
}

/// A path converts to a string, and its letters would be read as the text.
template <std::same_as<std::filesystem::path> Path>
Notice parse(Path const& path, ParseOptions const& options = {}) = delete;
template <std::same_as<std::filesystem::path> Path>
Notice parse_or_throw(Path const& path, ParseOptions const& options = {}) = delete;

}  // namespace fengong
