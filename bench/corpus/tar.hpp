// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

namespace corpus {

/// Writes an archive in the tar format of POSIX.1-1988 (ustar): files alone, all of the same day, so that the same files
/// give the same bytes.
class TarWriter {
public:
    /// `out` must outlive the writer. Errors show in its state.
    explicit TarWriter(std::ostream& out) : out_{out} {}

    /// `name`: at most 100 bytes.
    void add(std::string_view name, std::string_view content) {
        std::string head(block, '\0');
        put(head, 0, name.substr(0, 100));
        put(head, 100, "0000644");
        put(head, 108, "0000000");
        put(head, 116, "0000000");
        put(head, 124, octal(content.size(), 11));
        put(head, 136, octal(0, 11));
        head[156] = '0';
        put(head, 257, std::string_view{"ustar\00000", 8});
        put(head, 148, "        ");
        std::size_t sum = 0;
        for (char const byte : head) {
            sum += static_cast<unsigned char>(byte);
        }
        put(head, 148, octal(sum, 6));
        head[154] = '\0';
        out_ << head << content << std::string((block - content.size() % block) % block, '\0');
        written_ += block + (content.size() + block - 1) / block * block;
    }

    /// Ends the archive; call it once.
    void finish() {
        constexpr std::size_t record = 20 * block;
        std::size_t const end = written_ + 2 * block;
        out_ << std::string((end + record - 1) / record * record - written_, '\0');
    }

private:
    static constexpr std::size_t block = 512;

    static void put(std::string& head, std::size_t at, std::string_view words) {
        head.replace(at, words.size(), words);
    }

    [[nodiscard]] static std::string octal(std::size_t value, std::size_t digits) {
        std::string text(digits, '0');
        for (std::size_t at = digits; at-- > 0; value /= 8) {
            text[at] = static_cast<char>('0' + value % 8);
        }
        return text;
    }

    std::ostream& out_;
    std::size_t written_ = 0;
};

}  // namespace corpus
