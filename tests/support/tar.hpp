// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

/// Archives as tar writes them.
namespace support {

/// A header of an entry: `kind` is 0 for a file, 5 for a folder, x and L for what says its long name.
inline std::string tar_header(std::string_view name, std::size_t size, char kind) {
    std::string header(512, '\0');
    header.replace(0, name.size(), name);
    std::string octal(12, '\0');
    std::snprintf(octal.data(), octal.size(), "%011zo", size);
    header.replace(124, 11, octal, 0, 11);
    header[156] = kind;
    header.replace(257, 8, "ustar\00000", 8);
    header.replace(148, 8, 8, ' ');
    unsigned sum = 0;
    for (char const byte : header) {
        sum += static_cast<unsigned char>(byte);
    }
    std::snprintf(octal.data(), octal.size(), "%06o", sum);
    header.replace(148, 6, octal, 0, 6);
    header[154] = '\0';
    return header;
}

/// An entry with its content, filled up to whole blocks.
inline std::string tar_entry(std::string_view name, std::string_view content, char kind = '0') {
    std::string entry = tar_header(name, content.size(), kind);
    entry += content;
    entry.resize((entry.size() + 511) / 512 * 512, '\0');
    return entry;
}

/// What stands behind the last entry.
inline std::string tar_end() {
    return std::string(1024, '\0');
}

}  // namespace support
