// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/item.hpp>
#include <fengong/parse/detail/complete_name.hpp>
#include <fengong/parse/detail/joined_posts.hpp>
#include <fengong/parse/detail/lines_of_all.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/outline.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/part_heading.hpp>
#include <fengong/parse/detail/shared_lines.hpp>
#include <fengong/parse/detail/unit_heading.hpp>
#include <fengong/parse/leader_heading.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Gives sections their places in the tree of headings.
class SectionReader {
public:
    explicit SectionReader(NoticeBuilder& builder) : builder_{builder} {}

    /// Notes the `lines` in front of the first number that say who does all that stands below; `markup` stands in them.
    void note_lines_of_all(Span lines, std::span<Span const> markup) noexcept {
        lines_of_all_ = lines;
        markup_of_lines_ = markup;
    }

    /// Reads the heading `block`: of a part, 一、, （一） or without a number. `markup` stands in it.
    void read(Block const& block, std::span<Span const> markup) {
        int const depth = depth_of(block);
        lines_of_all_ = begins_another_list(block) ? Span{} : lines_of_all_;
        while (!open_.empty() && open_.back().depth >= depth) {
            open_.pop_back();
        }
        bool const own_lines =
            block.below.begin > block.span.begin && block.span.contains(block.below);
        Span heading{block.span.begin, own_lines ? block.below.begin : block.span.end};
        for (std::size_t mark = markup.size(); own_lines && mark-- != 0;) {
            // the `-` of a list in front of the lines below, or the `**` behind the heading
            bool const last = is_blank(markup[mark].end, heading.end);
            heading.end = last ? markup[mark].begin : heading.end;
        }
        std::uint32_t const printed_end = end_of_words(heading);
        std::uint32_t const end = printed_end - mark_before(printed_end);
        auto title = static_cast<std::uint32_t>(block.span.begin + block.number.end);
        for (Span const mark : markup) {
            title = mark.begin == title ? mark.end : title;  // **一、**目标
        }
        Section section;
        section.index = static_cast<std::uint32_t>(sections().size() + 1);
        section.level = static_cast<std::uint32_t>(open_.size() + 1);
        section.parent = open_.empty() ? 0 : open_.back().section;
        section.title = builder_.phrase(Span{title, end});
        auto const begin = static_cast<std::uint32_t>(block.number.style == NumberStyle::none
                                                          ? section.title.span.begin
                                                          : block.span.begin + block.number.begin);
        section.span = {begin, own_lines ? end_of_words(block.span)
                                         : std::max(section.title.span.end, printed_end)};
        read_who(section, {title, end}, block, markup);
        read_lines_of_all(section);
        builder_.tile(TileKind::heading, section.span);
        open_.push_back({depth, section.index});
        sections().push_back(section);
    }

    /// The section that items stand in now. Items without a heading above them stand in a section
    /// that is titled like the notice.
    [[nodiscard]] std::uint32_t current() {
        if (sections().empty()) {
            Section section;
            section.index = 1;
            section.title = builder_.notice().title;
            section.span = section.title.span;
            read_lines_of_all(section);
            sections().push_back(section);
        }
        return static_cast<std::uint32_t>(sections().size());
    }

private:
    /// A heading that others may stand below.
    struct Open {
        int depth;
        std::uint32_t section;
    };

    /// Where `heading` ends without the white space at its end.
    [[nodiscard]] std::uint32_t end_of_words(Span heading) const noexcept {
        std::string_view const words = builder_.text().substr(heading.begin, heading.size());
        return heading.begin + static_cast<std::uint32_t>(end_without_white_space(words));
    }

    /// Lets `words` hold what stands at `where` without the `markup` in it.
    void assign_without(CompactText& words, Span where, std::span<Span const> markup) const {
        while (!markup.empty() && markup.front().begin < where.begin) {
            markup = markup.subspan(1);
        }
        std::size_t inside = 0;
        while (inside < markup.size() && markup[inside].end <= where.end) {
            ++inside;
        }
        words.assign(builder_.text(), where, markup.first(inside));
    }

    [[nodiscard]] bool is_blank(std::uint32_t begin, std::uint32_t end) const noexcept {
        return begin <= end &&
               skip_white_space(builder_.text().substr(begin, end - begin)) == end - begin;
    }

    /// The bytes of the full stop or colon that stands before `end`; 0 for none.
    [[nodiscard]] std::uint32_t mark_before(std::uint32_t end) const noexcept {
        constexpr std::string_view stop = "。";
        std::string_view const words = builder_.text().substr(0, end);
        Mark const last = last_mark(words);
        bool const closes = words.ends_with(stop) || last.kind == Punctuation::colon;
        return closes ? static_cast<std::uint32_t>(last.length) : 0;
    }

    [[nodiscard]] static int depth_of(Block const& block) noexcept {
        constexpr int below_numbers = 2 * static_cast<int>(NumberStyle::arabic);
        if (block.heads != NumberStyle::none) {
            return 2 * static_cast<int>(block.heads) - 1;  // right above those headings
        }
        return block.kind == BlockKind::part          ? 0
               : block.kind == BlockKind::sub_heading ? below_numbers
                                                      : 2 * static_cast<int>(block.number.style);
    }

    /// Who does what stands below the heading, persons or units: as it says, and for the rest as the lines of `block` below it or
    /// its items.
    void read_who(Section& section, Span title, Block const& block, std::span<Span const> markup) {
        CompactText words;
        assign_without(words, title, markup);
        UnitHeading heading =
            read_unit_heading(words.view(), block.among_units).value_or(UnitHeading{});
        if (heading.leaders.empty()) {
            heading.leaders = read_leader_heading(words.view()).value_or(Stretch{});
        }
        read_lists(words, heading, section);
        if (!block.below.empty()) {
            CompactText line;
            assign_without(line, block.below, markup);
            read_lists(line, read_line_of_section(builder_.text(), line).value_or(UnitHeading{}),
                       section);
        }
    }

    /// Whether a title without a number ends what lines above said of all: of a part, or one behind items or other headings.
    [[nodiscard]] bool begins_another_list(Block const& block) {
        std::string_view const words = builder_.text().substr(block.span.begin, block.span.size());
        bool const has_numbers_above =
            !builder_.notice().items.empty() &&
            (sections().empty() || sections().front().span == builder_.notice().title.span);
        return block.kind == BlockKind::part ? !is_part_heading(words)
                                             : block.kind == BlockKind::sub_heading &&
                                                   block.below.empty() && has_numbers_above;
    }

    /// Who does all is who does what stands in the outermost sections that name nobody.
    void read_lines_of_all(Section& section) {
        if (section.parent != 0 || lines_of_all_.empty()) {
            return;
        }
        bool const leaders = section.leaders.empty();
        for (bool const persons : {true, false}) {  // so that all persons stand together
            for_each_line(builder_.text(), lines_of_all_, [&](Span line) {
                CompactText words;
                assign_without(words, line, markup_of_lines_);
                auto lists = read_line_of_all(builder_.text(), words).value_or(UnitHeading{});
                if (!persons) {
                    lists.leaders = {};
                    read_lists(words, lists, section);
                } else if (leaders) {
                    add_leaders(words, lists, section);
                }
            });
        }
    }

    /// Adds the persons in `lists` to those of `section`, which are the last names so far.
    void add_leaders(CompactText const& words, UnitHeading const& lists, Section& section) {
        for (Stretch const list : {lists.leaders, lists.more_leaders}) {
            IndexRange const names = read_names(words, list, section, true);
            section.leaders.first = section.leaders.empty() ? names.first : section.leaders.first;
            section.leaders.count += names.count;
        }
    }

    /// Takes the lists of roles that `section` has none of.
    void read_lists(CompactText const& words, UnitHeading const& lists, Section& section) {
        auto const take = [&](IndexRange& names, Stretch where, bool persons = false) {
            names = names.empty() ? read_names(words, where, section, persons) : names;
        };
        if (section.leaders.empty()) {
            add_leaders(words, lists, section);
        }
        take(section.leads, lists.leads);
        take(section.responsible, lists.responsible);
        take(section.cooperating, lists.cooperating);
        if (section.deadline.empty() && !lists.deadline.empty()) {
            section.deadline = builder_.phrase(words, lists.deadline.begin, lists.deadline.end);
        }
    }

    [[nodiscard]] IndexRange read_names(CompactText const& words, Stretch where, Section& section,
                                        bool persons = false) {
        std::vector<UnitName>& rows = builder_.notice().unit_names;
        auto const first = static_cast<std::uint32_t>(rows.size());
        if (where.empty()) {
            return {first, 0};
        }
        UnitList list;
        read_unit_list(words.view(), where, list);
        if (persons) {
            join_posts(words.view(), list.names);
        }
        SharedPrefix prefixes{words.view(), {}};
        for (std::size_t index = 0; index < list.names.size(); ++index) {
            Stretch const name = list.names[index];
            std::string const complete =
                persons ? std::string{} : complete_name(words.view(), list, index, prefixes);
            std::string_view const printed = words.view(name.begin, name.end);
            rows.push_back({builder_.name_reading(words.source_span(name.begin, name.end),
                                                  complete.empty() ? printed : complete),
                            !complete.empty()});
        }
        section.open_ended = section.open_ended || (list.open_ended && !persons);
        return {first, static_cast<std::uint32_t>(list.names.size())};
    }

    [[nodiscard]] std::vector<Section>& sections() noexcept { return builder_.notice().sections; }

    NoticeBuilder& builder_;
    std::vector<Open> open_;
    Span lines_of_all_;
    std::span<Span const> markup_of_lines_;
};

}  // namespace fengong::detail
