// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// One file in an archive; its bytes are the archive's.
struct ArchivedFile {
    std::string name;
    std::string_view bytes;
};

/// What an archive holds.
struct Archive {
    std::vector<ArchivedFile> files;          ///< in the order of the archive
    std::optional<std::uint64_t> damaged_at;  ///< the byte from which on it cannot be read
};

namespace detail {

/// A header of the tar format: 512 bytes, numbers in octal digits.
class TarHeader {
public:
    static constexpr std::size_t size = 512;

    explicit TarHeader(std::string_view block) : block_{block} {}

    /// Whether the sum of its bytes is the one that it states.
    [[nodiscard]] bool holds() const noexcept {
        std::uint64_t sum = 0;
        for (std::size_t at = 0; at < size; ++at) {
            bool const stated = at >= checksum_begin && at < checksum_begin + checksum_size;
            sum +=
                stated ? static_cast<unsigned char>(' ') : static_cast<unsigned char>(block_[at]);
        }
        return octal(checksum_begin, checksum_size) == sum;
    }
    [[nodiscard]] bool is_empty() const noexcept {
        return ranges::all_of(block_, [](char byte) { return byte == '\0'; });
    }
    [[nodiscard]] char kind() const noexcept { return block_[156]; }
    [[nodiscard]] std::optional<std::uint64_t> content_size() const noexcept {
        return octal(124, 12);
    }
    [[nodiscard]] std::string name() const {
        std::string_view const prefix =
            block_.substr(257, 6) == std::string_view{"ustar\0", 6} ? text(345, 155) : "";
        return std::string{prefix} + (prefix.empty() ? "" : "/") + std::string{text(0, 100)};
    }

private:
    static constexpr std::size_t checksum_begin = 148;
    static constexpr std::size_t checksum_size = 8;

    [[nodiscard]] std::string_view text(std::size_t begin, std::size_t length) const noexcept {
        std::string_view const field = block_.substr(begin, length);
        return field.substr(0, field.find('\0'));
    }

    /// Digits, with spaces or zero bytes around them; nothing if there is anything else.
    [[nodiscard]] std::optional<std::uint64_t> octal(std::size_t begin,
                                                     std::size_t length) const noexcept {
        std::string_view field = text(begin, length);
        field.remove_prefix(std::min(field.find_first_not_of(' '), field.size()));
        std::uint64_t value = 0;
        std::size_t digits = 0;
        for (; digits < field.size() && field[digits] >= '0' && field[digits] <= '7'; ++digits) {
            value = value * 8 + static_cast<std::uint64_t>(field[digits] - '0');
        }
        bool const only_spaces = field.find_first_not_of(' ', digits) == std::string_view::npos;
        return digits != 0 && only_spaces ? std::optional{value} : std::nullopt;
    }

    std::string_view block_;
};

/// `21 path=甲县/通知.txt\n`: the value of `key` in an extended header of POSIX.1-2001; empty if it has none.
[[nodiscard]] inline std::string_view extended_value(std::string_view records,
                                                     std::string_view key) noexcept {
    std::string_view value;
    while (!records.empty()) {
        std::size_t length = 0;
        std::size_t at = 0;
        for (; at < records.size() && records[at] >= '0' && records[at] <= '9' && at < 9; ++at) {
            length = length * 10 + static_cast<std::size_t>(records[at] - '0');
        }
        if (length <= at + 1 || length > records.size()) {
            break;
        }
        std::string_view const record = records.substr(at + 1, length - at - 2);
        if (record.starts_with(key) && record.substr(key.size()).starts_with('=')) {
            value = record.substr(key.size() + 1);
        }
        records.remove_prefix(length);
    }
    return value;
}

}  // namespace detail

/// Whether `bytes` begin an archive that list_archive() reads.
[[nodiscard]] inline bool is_archive(std::string_view bytes) noexcept {
    return bytes.size() >= detail::TarHeader::size && bytes.substr(257, 5) == "ustar" &&
           detail::TarHeader{bytes.substr(0, detail::TarHeader::size)}.holds();
}

/// The files of an archive in the tar format of POSIX.1-1988 (ustar), also with the long names of POSIX.1-2001 and of
/// GNU; folders and links are left out. Of a damaged archive, those that stand before the damage.
/// `bytes` must outlive the result. Linear in the number of files.
[[nodiscard]] inline Archive list_archive(std::string_view bytes) {
    constexpr std::size_t block = detail::TarHeader::size;
    Archive archive;
    std::string long_name;
    for (std::size_t at = 0; at < bytes.size();) {
        if (bytes.size() - at < block) {
            archive.damaged_at = at;
            break;
        }
        detail::TarHeader const header{bytes.substr(at, block)};
        if (header.is_empty()) {
            break;  // what follows fills up the last record
        }
        auto const size = header.content_size();
        if (!header.holds() || !size || *size > bytes.size() - at - block) {
            archive.damaged_at = at;
            break;
        }
        std::string_view const content = bytes.substr(at + block, *size);
        constexpr char gnu_long_name = 'L';
        constexpr char extended = 'x';
        switch (header.kind()) {
        case gnu_long_name:
            long_name = content.substr(0, content.find('\0'));
            break;
        case extended:
            long_name = detail::extended_value(content, "path");
            break;
        case '0':
        case '\0':
            archive.files.push_back(
                {long_name.empty() ? header.name() : std::move(long_name), content});
            long_name.clear();
            break;
        default:
            long_name.clear();
        }
        at += block + (*size + block - 1) / block * block;
    }
    return archive;
}

}  // namespace fengong
