// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

#if __has_include(<unistd.h>)
#    include <unistd.h>
#endif

namespace support {

/// A folder of its own that is gone with the object.
class ScratchFolder {
public:
    ScratchFolder() {
        static std::atomic<int> made = 0;
#if __has_include(<unistd.h>)
        auto const process = static_cast<long>(getpid());
#else
        long const process = 0;
#endif
        path_ = std::filesystem::temp_directory_path() /
                ("fengong-test-" + std::to_string(process) + "-" + std::to_string(++made));
        std::filesystem::create_directories(path_);
    }
    ScratchFolder(ScratchFolder const&) = delete;
    ScratchFolder& operator=(ScratchFolder const&) = delete;
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] std::filesystem::path const& path() const noexcept { return path_; }

    /// Writes a file in the folder, making folders on the way, and returns its path.
    std::filesystem::path write(std::string_view name, std::string_view bytes) const {
        std::filesystem::path const file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream{file, std::ios::binary} << bytes;
        return file;
    }

private:
    std::filesystem::path path_;
};

}  // namespace support
