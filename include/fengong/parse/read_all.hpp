// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/model/source_text.hpp>
#include <fengong/parse/options.hpp>
#include <fengong/parse/parse_file.hpp>
#include <fengong/parse/read_options.hpp>
#include <fengong/text/archive.hpp>
#include <fengong/text/detail/shared_work.hpp>
#include <fengong/text/detail/text_numbers.hpp>
#include <fengong/text/file_bytes.hpp>

#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// A text of many, and what became of it.
struct ReadNotice {
    std::string name;  ///< the path, or the name in the archive
    boost::system::result<Notice> notice = boost::system::error_code{};
    std::optional<std::size_t>
        same_as;  ///< the position of the first text with the same bytes, if it is another
};

namespace detail {

/// Reads texts by `read_one(position)`, each of which gives a result<Notice>, on some threads.
template <class ReadOne>
void read_each(std::vector<ReadNotice>& results, ReadOptions const& options, ReadOne read_one) {
    ReadProgress progress;
    progress.of = results.size();
    auto const cancelled = make_error_code(boost::system::errc::operation_canceled);
    for (ReadNotice& result : results) {
        result.notice = cancelled;
    }
    share_work(
        results.size(), options.threads,
        [&](std::size_t position) { results[position].notice = read_one(position); },
        [&](std::size_t position) {
            ++progress.read;
            auto const& notice = results[position].notice;
            progress.bytes += notice ? notice->source.size() : 0;
            return !options.progress || options.progress(progress);
        });
}

/// The notice of a file, with the options for many.
[[nodiscard]] inline boost::system::result<Notice> read_one(std::filesystem::path const& path,
                                                            ReadOptions const& options) {
    auto file = read_file_bytes(path, std::min(options.largest, SourceText::max_size));
    if (!file) {
        return file.error();
    }
    ParseOptions parse_options = options.parse;
    parse_options.name = path.filename().string();
    return parse_bytes(SourceText{std::move(file->owner), file->bytes}, parse_options);
}

/// The notice of a file in an archive, which it keeps.
[[nodiscard]] inline boost::system::result<Notice> read_one(FileBytes const& archive,
                                                            ArchivedFile const& file,
                                                            ReadOptions const& options) {
    if (file.bytes.size() > std::min(options.largest, SourceText::max_size)) {
        return make_error_code(boost::system::errc::file_too_large);
    }
    ParseOptions parse_options = options.parse;
    parse_options.name = file.name;
    return parse_bytes(SourceText{archive.owner, file.bytes}, parse_options);
}

/// Finds the texts that are there twice. Linear in the bytes.
inline void mark_repeats(std::vector<ReadNotice>& results) {
    TextNumbers first;
    first.reserve(results.size());
    for (std::uint32_t position = 0; position < results.size(); ++position) {
        auto const& notice = results[position].notice;
        if (!notice || notice->source.size() == 0) {
            continue;
        }
        auto const [known, added] = first.emplace(notice->source.view(), position);
        if (!added) {
            results[position].same_as = known->second;
        }
    }
}

}  // namespace detail

/// Reads many files, in the order given whatever the number of threads. A file that cannot be read is an error
/// of its own (see parse_file()), and the rest is read; Notice::name is the file's name without its folder.
///
/// Memory is that of the texts and of what is read from them; of files as parse_file() says. Throws what ReadOptions::progress throws, and
/// std::bad_alloc, once all threads have ended. Linear.
[[nodiscard]] inline std::vector<ReadNotice> read_all(std::span<std::filesystem::path const> files,
                                                      ReadOptions const& options = {}) {
    std::vector<ReadNotice> results(files.size());
    for (std::size_t position = 0; position < files.size(); ++position) {
        results[position].name = files[position].string();
    }
    detail::read_each(results, options, [&](std::size_t position) {
        return detail::read_one(files[position], options);
    });
    detail::mark_repeats(results);
    return results;
}

/// The same with the files of an archive (see list_archive()), whose bytes the notices keep. Behind them, where
/// the archive is damaged, stands a result without name and with the error bad_message.
[[nodiscard]] inline std::vector<ReadNotice> read_all(FileBytes const& archive,
                                                      ReadOptions const& options = {}) {
    Archive const listed = list_archive(archive.bytes);
    std::vector<ReadNotice> results(listed.files.size());
    for (std::size_t position = 0; position < results.size(); ++position) {
        results[position].name = listed.files[position].name;
    }
    detail::read_each(results, options, [&](std::size_t position) {
        return detail::read_one(archive, listed.files[position], options);
    });
    detail::mark_repeats(results);
    if (listed.damaged_at) {
        results.emplace_back().notice = make_error_code(boost::system::errc::bad_message);
    }
    return results;
}

}  // namespace fengong
