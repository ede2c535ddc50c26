// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>

#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace fengong {

/// How names of files end in which notices are kept: as text, as Markdown, as pages of a site.
inline constexpr std::array<std::string_view, 4> notice_endings{".txt", ".md", ".html", ".htm"};

namespace detail {

/// Whether a name ends so, whatever the case of ASCII letters: systems that do not tell them apart write .TXT.
[[nodiscard]] inline bool ends_in(std::string_view name, std::string_view ending) noexcept {
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return name.size() >= ending.size() &&
           std::equal(ending.begin(), ending.end(), name.end() - ending.size(),
                      [&](char left, char right) { return lower(left) == lower(right); });
}

[[nodiscard]] inline bool ends_in_one_of(std::string_view name,
                                         std::span<std::string_view const> endings) noexcept {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return ends_in(name, ending); });
}

/// Whether a folder holds what a page shows, as browsers save it: 通知_files beside 通知.html.
[[nodiscard]] inline bool belongs_to_a_page(std::filesystem::path const& folder) {
    std::string page = folder.string();
    constexpr std::string_view mark = "_files";
    if (!ends_in(page, mark)) {
        return false;
    }
    page.resize(page.size() - mark.size());
    std::error_code unknown;
    return std::filesystem::exists(page + ".html", unknown) ||
           std::filesystem::exists(page + ".htm", unknown);
}

/// Adds the files in a folder that end so; what else it holds that is to be looked at goes to `folders`.
[[nodiscard]] inline std::error_code list_folder(std::filesystem::path const& folder,
                                                 std::span<std::string_view const> endings,
                                                 std::vector<std::filesystem::path>& files,
                                                 std::vector<std::filesystem::path>& folders) {
    namespace fs = std::filesystem;
    std::error_code error;
    for (fs::directory_iterator at{folder, error}; !error && at != end(at); at.increment(error)) {
        std::error_code unknown;
        if (fs::is_directory(at->symlink_status(unknown))) {
            if (!belongs_to_a_page(at->path())) {
                folders.push_back(at->path());
            }
            continue;
        }
        fs::file_status const status = at->status(unknown);
        bool const readable = fs::is_regular_file(status) || !fs::exists(status);
        if (readable && ends_in_one_of(at->path().string(), endings)) {
            files.push_back(at->path());
        }
    }
    return error;
}

}  // namespace detail

/// The files below a folder whose names end in one of `endings`, in small letters or capitals (.TXT), in the order of
/// their paths; of a file, itself. Links to folders are not followed, nor is what a browser saved with a page looked at
/// (通知_files beside 通知.html). What cannot be looked into, a folder below without permission or a link to nothing,
/// stands in the list, so that reading it says why.
///
/// An error has the system's reason why the folder itself cannot be listed: it is missing, no permission.
[[nodiscard]] inline boost::system::result<std::vector<std::filesystem::path>> files_below(
    std::filesystem::path const& folder,
    std::span<std::string_view const> endings = notice_endings) {
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
    if (error = detail::list_folder(folder, endings, files, folders); error) {
        return boost::system::error_code{error};
    }
    while (!folders.empty()) {
        std::filesystem::path const next = std::move(folders.back());
        folders.pop_back();
        if (detail::list_folder(next, endings, files, folders)) {
            files.push_back(next);
        }
    }
    detail::ranges::sort(files);
    return files;
}

/// The same of one ending; an empty one is that of all files.
[[nodiscard]] inline boost::system::result<std::vector<std::filesystem::path>> files_below(
    std::filesystem::path const& folder, std::string_view ending) {
    return files_below(folder, std::span{&ending, 1});
}

}  // namespace fengong
