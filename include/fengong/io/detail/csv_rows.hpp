// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/file_error.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/text/position.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// One cell of a CSV file and where it begins.
struct CsvCell {
    std::string text;
    std::uint32_t begin = 0;
};

/// Reads the rows of a CSV file (RFC 4180) with a known head line; keeps the first error.
class CsvRows {
public:
    /// `text` must outlive the rows. A byte order mark is passed over.
    CsvRows(std::string_view text, std::string_view file,
            std::initializer_list<std::string_view> head)
        : text_{text}, file_{file}, columns_{head} {
        position_ = text.starts_with("\uFEFF") ? 3 : 0;
        if (auto const invalid = find_invalid_utf8(text)) {
            fail(invalid->begin, "", "not UTF-8");
            return;
        }
        if (!next()) {
            if (!error_) {
                fail(0, "", "the file is empty");
            }
            return;
        }
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (cells_[i].text != columns_[i]) {
                fail(cells_[i].begin, "",
                     "column " + quoted(cells_[i].text) + "; expected " + quoted(columns_[i]));
                return;
            }
        }
    }

    /// Goes to the next row; false at the end and after an error. Empty lines are passed over.
    [[nodiscard]] bool next() {
        while (!error_ && position_ < text_.size()) {
            read_row();
            if (error_) {
                return false;
            }
            if (cells_.size() == 1 && cells_.front().text.empty()) {
                continue;
            }
            if (cells_.size() != columns_.size()) {
                fail(cells_.front().begin, cells_.front().text,
                     std::to_string(cells_.size()) + " cells; expected " +
                         std::to_string(columns_.size()));
                return false;
            }
            return true;
        }
        return false;
    }

    /// A cell of the row, by its column from 0.
    [[nodiscard]] CsvCell const& operator[](std::size_t column) const { return cells_[column]; }

    /// Keeps an error at an offset of the text, unless there is one.
    void fail(std::uint32_t offset, std::string_view entry, std::string message) {
        if (!error_) {
            error_ = FileError{std::string{file_}, LineIndex{text_}.position(offset),
                               visible(entry), std::move(message)};
        }
    }

    [[nodiscard]] std::optional<FileError> const& error() const noexcept { return error_; }

    [[nodiscard]] static std::string quoted(std::string_view text) {
        return '"' + shortened(visible(text), 40) + '"';
    }

private:
    void read_row() {
        cells_.clear();
        bool more = true;
        while (more && !error_) {
            cells_.push_back({{}, static_cast<std::uint32_t>(position_)});
            read_cell(cells_.back().text);
            more = position_ < text_.size() && text_[position_] == ',';
            position_ += more ? 1U : 0U;
        }
        if (position_ < text_.size() && text_[position_] == '\r') {
            ++position_;
        }
        if (position_ < text_.size() && text_[position_] == '\n') {
            ++position_;
        }
    }

    void read_cell(std::string& cell) {
        if (position_ == text_.size() || text_[position_] != '"') {
            std::size_t const end = std::min(text_.find_first_of(",\r\n", position_), text_.size());
            cell = text_.substr(position_, end - position_);
            position_ = end;
            return;
        }
        std::size_t const begin = position_++;
        while (true) {
            std::size_t const quote = text_.find('"', position_);
            if (quote == std::string_view::npos) {
                fail(static_cast<std::uint32_t>(begin), "", "a quoted cell does not end");
                return;
            }
            cell += text_.substr(position_, quote - position_);
            position_ = quote + 1;
            if (position_ == text_.size() || text_[position_] != '"') {
                break;
            }
            cell += '"';
            ++position_;
        }
        if (position_ < text_.size() &&
            std::string_view{",\r\n"}.find(text_[position_]) == std::string_view::npos) {
            fail(static_cast<std::uint32_t>(position_), "", "more after the end of a quoted cell");
        }
    }

    std::string_view text_;
    std::string_view file_;
    std::vector<std::string_view> columns_;
    std::size_t position_ = 0;
    std::vector<CsvCell> cells_;
    std::optional<FileError> error_;
};

}  // namespace fengong::detail
