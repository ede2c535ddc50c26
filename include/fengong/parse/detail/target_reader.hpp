// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/parse/detail/clause_reader.hpp>
#include <fengong/parse/detail/deadlines.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/report_words.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/detail/token_reader.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Reads the targets and rejections of one item after the other: divides its text into sentences, and those at commas into
/// clauses. Keeps its working memory.
class TargetReader {
public:
    explicit TargetReader(NoticeBuilder& builder) : builder_{builder}, reader_{builder} {}

    /// Reads what is promised in the `parts` of `words`, and hangs it on `item`.
    void read(CompactText const& words, std::vector<Stretch> const& parts, Item& item) {
        Notice& notice = builder_.notice();
        item.targets.first = static_cast<std::uint32_t>(notice.targets.size());
        item.rejections.first = static_cast<std::uint32_t>(notice.rejections.size());
        reader_.start_item(words, list_, item);
        for (Stretch const part : parts) {
            list_.clear();
            TokenReader{words.view(), part, list_};
            read_sentences(words.view(), part);
        }
        item.targets.count = static_cast<std::uint32_t>(notice.targets.size()) - item.targets.first;
        item.rejections.count =
            static_cast<std::uint32_t>(notice.rejections.size()) - item.rejections.first;
        if (item.deadline.empty() && !has_deadline(notice.targets_of(item))) {
            item.deadline = reader_.deadline_of_item();
        }
    }

private:
    void read_sentences(std::string_view text, Stretch part) {
        std::vector<Token> const& tokens = list_.tokens;
        std::size_t begin = behind_sign_of_point(text, part.begin);
        std::size_t first = 0;
        bool promising = false;  // whether the clause has more than punctuation
        reader_.start_part(false, false);
        for (std::size_t index = 0; index < tokens.size(); ++index) {
            Token const& here = tokens[index];
            promising = promising || here.kind < TokenKind::pause;
            if (here.kind != TokenKind::comma && here.kind != TokenKind::stop) {
                continue;
            }
            if (promising) {
                link_tokens(list_, first, index);
                reader_.read({list_, {begin, here.begin}, first, index});
            } else {
                reader_.name_matter({begin, here.begin});
            }
            begin = behind_number_of_point(text, here.end);
            first = index + 1;
            promising = false;
            if (here.kind == TokenKind::stop) {
                reader_.start_part(here.semicolon,
                                   here.semicolon ||
                                       opening_of_parts ==
                                           text.substr(begin, opening_of_parts.size()));
            }
        }
    }

    NoticeBuilder& builder_;
    TokenList list_;
    ClauseReader reader_;
};

}  // namespace fengong::detail
