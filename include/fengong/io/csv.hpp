// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/text/utf8.hpp>

#include <cstdint>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>

namespace fengong {

/// For whom CSV is written.
enum class CsvFlavour : std::uint8_t {
    plain,  ///< UTF-8, lines end in LF: for programs and databases
    excel,  ///< with byte order mark and CR LF, and nothing that Excel would take for a formula
};

/// Writes comma-separated values (RFC 4180). Cells with a comma, quote or line break are quoted;
/// what is not UTF-8 becomes U+FFFD.
///
/// CsvFlavour::excel puts an apostrophe before text that begins with = + - or @ (half-width or
/// full-width), because Excel would run it as a formula (OWASP, "CSV Injection"); numbers stay.
class CsvWriter {
public:
    /// `out` must outlive the writer. Errors show in its state, as with any output.
    explicit CsvWriter(std::ostream& out, CsvFlavour flavour = CsvFlavour::plain)
        : out_{out}, flavour_{flavour} {
        if (flavour_ == CsvFlavour::excel) {
            out_ << "\uFEFF";
        }
    }

    void cell(std::string_view text) {
        if (!first_) {
            line_.push_back(',');
        }
        first_ = false;
        std::string const repaired =
            find_invalid_utf8(text) ? with_replacement_characters(text) : std::string{};
        quote(repaired.empty() ? text : std::string_view{repaired});
    }

    void end_row() {
        line_ += flavour_ == CsvFlavour::excel ? "\r\n" : "\n";
        out_ << line_;
        line_.clear();
        first_ = true;
    }

    /// Cells and the end of the row.
    void row(std::initializer_list<std::string_view> cells) {
        for (std::string_view const text : cells) {
            cell(text);
        }
        end_row();
    }

private:
    [[nodiscard]] static bool is_formula(std::string_view text) noexcept {
        for (std::string_view const sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
            if (text.starts_with(sign)) {
                return !parse_decimal(text);
            }
        }
        return false;
    }

    void quote(std::string_view text) {
        bool const formula = flavour_ == CsvFlavour::excel && is_formula(text);
        if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
            line_ += formula ? "'" : "";
            line_ += text;
            return;
        }
        line_ += formula ? "\"'" : "\"";
        for (char const c : text) {
            line_ += c == '"' ? std::string_view{"\"\""} : std::string_view{&c, 1};
        }
        line_.push_back('"');
    }

    std::ostream& out_;
    CsvFlavour flavour_;
    std::string line_;
    bool first_ = true;
};

}  // namespace fengong
