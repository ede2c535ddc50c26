// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/model/source_text.hpp>
#include <fengong/parse/options.hpp>
#include <fengong/parse/parse.hpp>

#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>

namespace fengong {

namespace detail {

/// All bytes of an open file, or the system's reason why they cannot be read.
[[nodiscard]] inline boost::system::result<std::string> read_all_bytes(std::FILE* file) {
    std::string bytes;
    constexpr std::size_t chunk = 1U << 16U;
    for (;;) {
        std::size_t const used = bytes.size();
        bytes.resize(used + chunk);
        errno = 0;
        std::size_t const read = std::fread(bytes.data() + used, 1, chunk, file);
        bytes.resize(used + read);
        if (read < chunk) {
            break;
        }
        if (bytes.size() > SourceText::max_size) {
            return boost::system::error_code{EFBIG, boost::system::generic_category()};
        }
    }
    if (std::ferror(file) != 0) {
        int const reason = errno != 0 ? errno : EIO;
        return boost::system::error_code{reason, boost::system::generic_category()};
    }
    return bytes;
}

}  // namespace detail

/// Reads a notice from a file; Notice::name is ParseOptions::name or, if that is empty, the file's name
/// without its folder.
///
/// An error has the system's reason (a missing file, a folder, no permission), or file_too_large
/// beyond 4 GiB. Never an error on content: see parse().
[[nodiscard]] inline boost::system::result<Notice> parse_file(std::filesystem::path const& path,
                                                              ParseOptions options = {}) {
    struct Close {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };
    errno = 0;
    std::unique_ptr<std::FILE, Close> const file{std::fopen(path.string().c_str(), "rb")};
    if (!file) {
        return boost::system::error_code{errno, boost::system::generic_category()};
    }
    auto bytes = detail::read_all_bytes(file.get());
    if (!bytes) {
        return bytes.error();
    }
    if (options.name.empty()) {
        options.name = path.filename().string();
    }
    return parse(std::move(*bytes), options);
}

}  // namespace fengong
