// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/parse/detail/ordered_work.hpp>
#include <fengong/parse/read_all.hpp>
#include <fengong/text/archive.hpp>
#include <fengong/text/file_bytes.hpp>

#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include <concepts>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

namespace fengong {

namespace detail {

/// Finds out which texts were there before, without keeping them: a text with the hash of another is compared with
/// that other, which is read again.
class RepeatFinder {
public:
    /// The first text that is the same; `read_again(position)` gives the notice of one before.
    template <class ReadAgain>
    [[nodiscard]] std::optional<std::size_t> same_as(std::size_t position, Notice const& notice,
                                                     ReadAgain const& read_again) {
        std::string_view const text = notice.source.view();
        if (text.empty()) {
            return std::nullopt;
        }
        auto const [known, added] = first_.emplace(std::hash<std::string_view>{}(text), position);
        if (added) {
            return std::nullopt;
        }
        boost::system::result<Notice> const before = read_again(known->second);
        return before && before->source.view() == text ? std::optional{known->second}
                                                       : std::nullopt;
    }

private:
    boost::unordered_flat_map<std::size_t, std::size_t> first_;  // by hash
};

/// Reads texts by `read(position)` and hands them to `use` in order.
template <class Read, class ReadAgain, class NameOf, class Use>
void use_in_order(std::size_t count, ReadOptions const& options, Read const& read,
                  ReadAgain const& read_again, NameOf const& name_of, Use& use) {
    ReadProgress progress;
    progress.of = count;
    RepeatFinder repeats;
    work_in_order(count, options.threads, read, [&](boost::system::result<Notice>&& notice) {
        std::size_t const position = progress.read++;
        ReadNotice result{name_of(position), std::move(notice), std::nullopt};
        if (result.notice) {
            progress.bytes += result.notice->source.size();
            result.same_as = repeats.same_as(position, *result.notice, read_again);
        }
        use(std::move(result));
        return !options.progress || options.progress(progress);
    });
}

}  // namespace detail

/// Reads many files like read_all(), but hands each to `use` as soon as it and all before it are read: in the order
/// given whatever the number of threads, and one at a time. Memory is that of a few notices for each thread, and of
/// what `use` keeps. When ReadOptions::progress, which is called after `use`, is false, nothing more is handed over.
///
/// A text that seems to be there twice (ReadNotice::same_as) is compared with the first, which is read again for
/// that; what is no regular file is never taken for one that was there before.
/// Throws what `use` and ReadOptions::progress throw, and std::bad_alloc, once all threads have ended. Linear.
template <std::invocable<ReadNotice> Use>
void read_in_order(std::span<std::filesystem::path const> files, Use use,
                   ReadOptions const& options = {}) {
    auto const read = [&](std::size_t position) {
        return detail::read_one(files[position], options);
    };
    auto const read_again = [&](std::size_t position) -> boost::system::result<Notice> {
        std::error_code unknown;
        if (!std::filesystem::is_regular_file(files[position], unknown)) {
            return make_error_code(boost::system::errc::no_such_file_or_directory);
        }
        return read(position);
    };
    detail::use_in_order(
        files.size(), options, read, read_again,
        [&](std::size_t position) { return files[position].string(); }, use);
}

/// The same with the files of an archive (see list_archive()), whose bytes the notices keep. Behind them, where the
/// archive is damaged, comes a result without name and with the error bad_message.
template <std::invocable<ReadNotice> Use>
void read_in_order(FileBytes const& archive, Use use, ReadOptions const& options = {}) {
    Archive const listed = list_archive(archive.bytes);
    auto const read = [&](std::size_t position) {
        return detail::read_one(archive, listed.files[position], options);
    };
    detail::use_in_order(
        listed.files.size(), options, read, read,
        [&](std::size_t position) { return listed.files[position].name; }, use);
    if (listed.damaged_at) {
        ReadNotice damage;
        damage.notice = make_error_code(boost::system::errc::bad_message);
        use(std::move(damage));
    }
}

}  // namespace fengong
