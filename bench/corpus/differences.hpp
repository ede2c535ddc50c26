// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/truth.hpp"
#include <fengong/io/notice_record.hpp>
#include <fengong/io/to_record.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/text/white_space.hpp>
#include <fengong/text/width.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace corpus {

/// In what a reading differs from the truth.
enum class DifferenceKind : std::uint8_t {
    notice,  ///< dialect, number, title, issuer, date, year, claimed items
    item_missing,
    item_extra,
    number,
    section,
    text,  ///< of the item, or its heading
    deadline,
    assignment_missing,
    assignment_extra,
    role,
    unit,
    open_ended,
    target_missing,
    target_extra,
    target_value,
    target_scale,
    target_measure,
    target_comparator,
    target_kind,
    target_detail,  ///< base, hedge, deadline, part
};

inline constexpr std::array<std::string_view, 20> difference_names{
    "notice",       "item missing",   "item extra",         "number",           "section",
    "text",         "deadline",       "assignment missing", "assignment extra", "role",
    "unit",         "open-ended",     "target missing",     "target extra",     "target value",
    "target scale", "target measure", "target comparator",  "target kind",      "target detail"};

[[nodiscard]] constexpr std::string_view to_string(DifferenceKind kind) noexcept {
    return difference_names[static_cast<std::size_t>(kind)];
}

struct Difference {
    DifferenceKind kind = DifferenceKind::notice;
    std::uint32_t ordinal =
        0;  ///< of the item in the truth, or for an extra one in the reading; 0 for the notice
    std::string expected;
    std::string found;
};

namespace detail {

/// Pairs of positions that belong together, in order, with none for what has no partner: the longest common
/// subsequence by `same`. Of two lists of one length whose members all are the same, each with each.
template <class Value, class Same>
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> align(
    std::vector<Value> const& expected, std::vector<Value> const& found, Same same) {
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    if (expected.size() == found.size() && std::ranges::equal(expected, found, same)) {
        for (std::size_t at = 0; at < expected.size(); ++at) {
            pairs.emplace_back(at, at);
        }
        return pairs;
    }
    std::size_t const width = found.size() + 1;
    std::vector<std::uint32_t> common((expected.size() + 1) * width);
    for (std::size_t e = expected.size(); e-- > 0;) {
        for (std::size_t f = found.size(); f-- > 0;) {
            common[e * width + f] =
                same(expected[e], found[f])
                    ? common[(e + 1) * width + f + 1] + 1
                    : std::max(common[(e + 1) * width + f], common[e * width + f + 1]);
        }
    }
    std::size_t e = 0;
    std::size_t f = 0;
    while (e < expected.size() || f < found.size()) {
        bool const both = e < expected.size() && f < found.size();
        if (both && same(expected[e], found[f])) {
            pairs.emplace_back(e++, f++);
        } else if (f == found.size() ||
                   (both && common[(e + 1) * width + f] >= common[e * width + f + 1])) {
            pairs.emplace_back(e++, none);
        } else {
            pairs.emplace_back(none, f++);
        }
    }
    return pairs;
}

/// Compares two records.
class Comparer {
public:
    Comparer(Truth const& truth, fengong::NoticeRecord const& found)
        : truth_{truth.notice}, found_{found}, damaged_{truth.damaged} {}

    [[nodiscard]] std::vector<Difference> operator()() {
        compare_heads();
        auto const same = [](fengong::ItemRecord const& a, fengong::ItemRecord const& b) {
            return a.number == b.number;
        };
        for (auto const& [e, f] : align(truth_.items, found_.items, same)) {
            if (f == none) {
                add(DifferenceKind::item_missing, truth_.items[e].ordinal, truth_.items[e].text,
                    "");
            } else if (e == none) {
                add(DifferenceKind::item_extra, found_.items[f].ordinal, "", found_.items[f].text);
            } else {
                compare(truth_.items[e], found_.items[f]);
            }
        }
        return std::move(differences_);
    }

private:
    static constexpr auto none = static_cast<std::size_t>(-1);

    void add(DifferenceKind kind, std::uint32_t ordinal, std::string expected, std::string found) {
        differences_.push_back({kind, ordinal, std::move(expected), std::move(found)});
    }

    /// Words as they compare: of a damaged notice without white space and in one width.
    [[nodiscard]] std::string plain(std::string const& words) const {
        return damaged_ ? fengong::fold_width(fengong::without_white_space(words)) : words;
    }
    [[nodiscard]] std::string plain(fengong::OptionalText const& words) const {
        return plain(words.value_or(""));
    }

    template <class Words>
    void compare(DifferenceKind kind, std::uint32_t ordinal, Words const& expected,
                 Words const& found) {
        if (expected != found && plain(expected) != plain(found)) {
            add(kind, ordinal, plain(expected), plain(found));
        }
    }

    void compare_heads() {
        auto const kind = DifferenceKind::notice;
        compare(kind, 0, truth_.dialect, found_.dialect);
        compare(kind, 0, truth_.number, found_.number);
        compare(kind, 0, truth_.title, found_.title);
        compare(kind, 0, truth_.issuer, found_.issuer);
        auto const date = [](auto const& day) {
            return day ? fengong::to_string(*day) : std::string{};
        };
        compare(kind, 0, date(truth_.issued), date(found_.issued));
        auto const number = [](auto const& value) {
            return value ? std::to_string(*value) : std::string{};
        };
        compare(kind, 0, number(truth_.year), number(found_.year));
        compare(kind, 0, number(truth_.claimed_items), number(found_.claimed_items));
    }

    [[nodiscard]] static std::string section_of(fengong::NoticeRecord const& notice,
                                                fengong::ItemRecord const& item) {
        if (item.section == 0 || item.section > notice.sections.size()) {
            return {};
        }
        fengong::SectionRecord const& section = notice.sections[item.section - 1];
        return std::to_string(section.level) + " " + section.title;
    }

    void compare(fengong::ItemRecord const& expected, fengong::ItemRecord const& found) {
        std::uint32_t const at = expected.ordinal;
        compare(DifferenceKind::number, at, expected.label, found.label);
        compare(DifferenceKind::section, at, section_of(truth_, expected),
                section_of(found_, found));
        compare(DifferenceKind::text, at, expected.heading, found.heading);
        compare(DifferenceKind::text, at, expected.text, found.text);
        compare(DifferenceKind::deadline, at, expected.deadline, found.deadline);
        auto const same_role = [](auto const& a, auto const& b) { return a.role == b.role; };
        bool const all = expected.assignments.size() == found.assignments.size();
        auto const any = [&](auto const& a, auto const& b) { return all || same_role(a, b); };
        for (auto const& [e, f] : align(expected.assignments, found.assignments, any)) {
            if (f == none) {
                add(DifferenceKind::assignment_missing, at, names(expected.assignments[e]), "");
            } else if (e == none) {
                add(DifferenceKind::assignment_extra, at, "", names(found.assignments[f]));
            } else {
                compare(at, expected.assignments[e], found.assignments[f]);
            }
        }
        bool const as_many = expected.targets.size() == found.targets.size();
        auto const alike = [&](auto const& a, auto const& b) {
            return as_many || (a.value == b.value && a.kind == b.kind);
        };
        for (auto const& [e, f] : align(expected.targets, found.targets, alike)) {
            if (f == none) {
                add(DifferenceKind::target_missing, at, words(expected.targets[e]), found.text);
            } else if (e == none) {
                add(DifferenceKind::target_extra, at, expected.text, words(found.targets[f]));
            } else {
                compare(at, expected.targets[e], found.targets[f]);
            }
        }
    }

    [[nodiscard]] std::string names(fengong::AssignmentRecord const& assignment) const {
        std::string words;
        for (fengong::UnitRecord const& unit : assignment.units) {
            words += (words.empty() ? "" : "、") + plain(unit.name);
        }
        return words;
    }

    void compare(std::uint32_t at, fengong::AssignmentRecord const& expected,
                 fengong::AssignmentRecord const& found) {
        compare(DifferenceKind::role, at, std::string{to_string(expected.role)},
                std::string{to_string(found.role)});
        compare(DifferenceKind::unit, at, names(expected), names(found));
        auto const open = [](bool value) { return std::string{value ? "等" : ""}; };
        compare(DifferenceKind::open_ended, at, open(expected.open_ended), open(found.open_ended));
    }

    [[nodiscard]] static std::string value_of(fengong::TargetRecord const& target) {
        std::string words = target.value ? to_string(*target.value) : "";
        words += target.upper ? "–" + to_string(*target.upper) : "";
        words += target.magnitude ? " = " + to_string(*target.magnitude) : "";
        return words;
    }
    [[nodiscard]] static std::string words(fengong::TargetRecord const& target) {
        return std::string{to_string(target.kind)} + " " +
               std::string{to_string(target.comparator)} + " " + value_of(target) +
               std::string{to_string(target.scale)} + target.measure;
    }
    [[nodiscard]] static std::string details_of(fengong::TargetRecord const& target) {
        std::string words = target.per ? "per " + *target.per + " " : "";
        words += target.stretch ? "stretch " : "";
        words += target.implicit ? "implicit " : "";
        words += target.deadline ? "until " + *target.deadline + " " : "";
        words += target.part_of ? "part of " + std::to_string(*target.part_of) : "";
        return words;
    }

    void compare(std::uint32_t at, fengong::TargetRecord const& expected,
                 fengong::TargetRecord const& found) {
        auto const name = [](auto value) { return std::string{to_string(value)}; };
        std::size_t const before = differences_.size();
        compare(DifferenceKind::target_value, at, value_of(expected), value_of(found));
        compare(DifferenceKind::target_scale, at, name(expected.scale), name(found.scale));
        compare(DifferenceKind::target_measure, at, expected.measure, found.measure);
        compare(DifferenceKind::target_comparator, at, name(expected.comparator),
                name(found.comparator));
        compare(DifferenceKind::target_kind, at, name(expected.kind), name(found.kind));
        compare(DifferenceKind::target_detail, at, details_of(expected), details_of(found));
        for (std::size_t made = before; made < differences_.size(); ++made) {
            differences_[made].found += " of " + found.quote.value_or("");
        }
    }

    fengong::NoticeRecord const& truth_;
    fengong::NoticeRecord const& found_;
    bool damaged_;
    std::vector<Difference> differences_;
};

}  // namespace detail

/// In what the record of a reading differs from the truth; items are matched by their numbers. What the truth does
/// not know (spans, quotes, diagnostics) and what is a matter of wording (indicators, verbs, labels) is not compared.
[[nodiscard]] inline std::vector<Difference> differences(Truth const& truth,
                                                         fengong::NoticeRecord const& found) {
    return detail::Comparer{truth, found}();
}

/// The same for a notice as read.
[[nodiscard]] inline std::vector<Difference> differences(Truth const& truth,
                                                         fengong::Notice const& found) {
    return differences(truth, to_record(found));
}

}  // namespace corpus
