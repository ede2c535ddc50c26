// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/interprocess/exceptions.hpp>
#include <boost/interprocess/file_mapping.hpp>
#include <boost/interprocess/mapped_region.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace fengong {

/// The bytes of a file, and what keeps them alive.
struct FileBytes {
    std::shared_ptr<void const> owner;
    std::string_view bytes;
};

namespace detail {

[[nodiscard]] inline boost::system::error_code error_of(int number) {
    return {number, boost::system::generic_category()};
}

/// Closes a file of the C library.
struct CloseFile {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

/// All that comes from an open file, at most `most` bytes of it, or the system's reason why it cannot be read.
[[nodiscard]] inline boost::system::result<FileBytes> read_stream(std::FILE* file,
                                                                  std::uint64_t most,
                                                                  std::size_t expected) {
    auto const bytes = std::make_shared<std::string>();
    constexpr std::size_t chunk = 1U << 16U;
    for (std::size_t step = expected + 1;; step = chunk) {  // one more than expected: its end shows
        std::size_t const used = bytes->size();
        bytes->resize(used + step);
        errno = 0;
        std::size_t const read = std::fread(bytes->data() + used, 1, step, file);
        bytes->resize(used + read);
        if (bytes->size() > most) {
            return error_of(EFBIG);
        }
        if (read < step) {
            break;
        }
    }
    if (std::ferror(file) != 0) {
        return error_of(errno != 0 ? errno : EIO);
    }
    std::string_view const view{*bytes};
    return FileBytes{bytes, view};
}

/// A file in memory as the system maps it.
[[nodiscard]] inline boost::system::result<FileBytes> map_file(std::filesystem::path const& path) {
    namespace ipc = boost::interprocess;
    try {
        ipc::file_mapping const file{path.string().c_str(), ipc::read_only};
        auto const region = std::make_shared<ipc::mapped_region>(file, ipc::read_only);
        std::string_view const view{static_cast<char const*>(region->get_address()),
                                    region->get_size()};
        return FileBytes{region, view};
    } catch (ipc::interprocess_exception const& error) {
        return boost::system::error_code{error.get_native_error(),
                                         boost::system::system_category()};
    }
}

}  // namespace detail

/// The bytes of a file, at most `most` of them: of a large one mapped into memory, so that only what is
/// looked at takes room; else, and of whatever is no regular file, read. A mapped file must not be cut short as long as
/// its bytes are in use.
///
/// An error has the system's reason: a missing file, a folder, no permission, file_too_large.
[[nodiscard]] inline boost::system::result<FileBytes> read_file_bytes(
    std::filesystem::path const& path,
    std::uint64_t most = std::numeric_limits<std::uint64_t>::max()) {
    // Below, a mapping costs more than a copy; and a process has only some 65,000 mappings.
    constexpr std::uint64_t worth_mapping = 1U << 20U;
    std::error_code unknown;
    std::uint64_t size = std::filesystem::file_size(path, unknown);
    size = unknown ? 0 : size;
    if (size > most) {
        return detail::error_of(EFBIG);
    }
    if (size >= worth_mapping) {
        return detail::map_file(path);
    }
    errno = 0;
    std::unique_ptr<std::FILE, detail::CloseFile> const file{
        std::fopen(path.string().c_str(), "rb")};
    if (!file) {
        return detail::error_of(errno);
    }
    return detail::read_stream(file.get(), most, static_cast<std::size_t>(size));
}

}  // namespace fengong
