// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/model/source_text.hpp>
#include <fengong/parse/options.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/text/file_bytes.hpp>

#include <boost/system/result.hpp>

#include <filesystem>
#include <utility>

namespace fengong {

/// Reads a notice from a file; Notice::name is ParseOptions::name or, if that is empty, the file's name
/// without its folder.
///
/// An error has the system's reason (a missing file, a folder, no permission), or file_too_large
/// beyond 4 GiB. Never an error on content: see parse(). How the bytes are held: see read_file_bytes().
[[nodiscard]] inline boost::system::result<Notice> parse_file(std::filesystem::path const& path,
                                                              ParseOptions options = {}) {
    auto file = read_file_bytes(path, SourceText::max_size);
    if (!file) {
        return file.error();
    }
    if (options.name.empty()) {
        options.name = path.filename().string();
    }
    return parse(SourceText{std::move(file->owner), file->bytes}, options);
}

}  // namespace fengong
