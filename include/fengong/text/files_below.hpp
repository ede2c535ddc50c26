// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>

#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace fengong {

namespace detail {

/// Whether a name ends so, whatever the case of ASCII letters: systems that do not tell them apart write .TXT.
[[nodiscard]] inline bool ends_in(std::string_view name, std::string_view ending) noexcept {
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return name.size() >= ending.size() &&
           std::equal(ending.begin(), ending.end(), name.end() - ending.size(),
                      [&](char left, char right) { return lower(left) == lower(right); });
}

/// Adds the files in a folder that end so; what else it holds that is to be looked at goes to `folders`.
[[nodiscard]] inline std::error_code list_folder(std::filesystem::path const& folder,
                                                 std::string_view ending,
                                                 std::vector<std::filesystem::path>& files,
                                                 std::vector<std::filesystem::path>& folders) {
    namespace fs = std::filesystem;
    std::error_code error;
    for (fs::directory_iterator at{folder, error}; !error && at != end(at); at.increment(error)) {
        std::error_code unknown;
        if (fs::is_directory(at->symlink_status(unknown))) {
            folders.push_back(at->path());
            continue;
        }
        fs::file_status const status = at->status(unknown);
        bool const readable = fs::is_regular_file(status) || !fs::exists(status);
        if (readable && ends_in(at->path().string(), ending)) {
            files.push_back(at->path());
        }
    }
    return error;
}

}  // namespace detail

/// The files below a folder that end in `ending`, in small letters or capitals (.TXT), in the order of their paths; of
/// a file, itself. Links to folders are not followed. What cannot be looked into, a folder below without permission or
/// a link to nothing, stands in the list, so that reading it says why.
///
/// An error has the system's reason why the folder itself cannot be listed: it is missing, no permission.
[[nodiscard]] inline boost::system::result<std::vector<std::filesystem::path>> files_below(
    std::filesystem::path const& folder, std::string_view ending = ".txt") {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) {
        if (error) {
            return boost::system::error_code{error};
        }
        files.push_back(folder);
        return files;
    }
    std::vector<std::filesystem::path> folders;
    if (error = detail::list_folder(folder, ending, files, folders); error) {
        return boost::system::error_code{error};
    }
    while (!folders.empty()) {
        std::filesystem::path const next = std::move(folders.back());
        folders.pop_back();
        if (detail::list_folder(next, ending, files, folders)) {
            files.push_back(next);
        }
    }
    detail::ranges::sort(files);
    return files;
}

}  // namespace fengong
