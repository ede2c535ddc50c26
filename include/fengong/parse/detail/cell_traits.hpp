// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/collective_names.hpp>
#include <fengong/parse/detail/deadline_cell.hpp>
#include <fengong/parse/detail/duty_cell.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/detail/value_cell.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// The number of a row, as a cell of its own: `3`, `3.`, `3*`, `（3）`, 三.
struct RowNumber {
    std::uint32_t value = 0;
    bool chinese = false;  ///< 三: it may count sections
};

/// Marks that may stand at the number of a row and say something about it.
inline constexpr auto row_marks = word_list({"★", "▲", "△", "☆", "●", "＊"});

/// The number that the cell `cell` without white space is; nothing if it is none.
[[nodiscard]] constexpr std::optional<RowNumber> read_row_number(std::string_view cell) noexcept {
    constexpr std::size_t most_bytes = 12;
    constexpr std::size_t most_digits = 4;
    if (cell.empty() || cell.size() > most_bytes) {
        return std::nullopt;
    }
    auto const mark_length = [&](std::size_t position) {
        return cell.substr(position).starts_with('*') ? 1U
                                                      : row_marks.prefix_of(cell.substr(position));
    };
    Mark const open = mark_at(cell, 0);
    bool const bracketed = open.kind == Punctuation::open_bracket;
    std::size_t const begin = bracketed ? open.length : mark_length(0);
    DigitRun const arabic = digit_run_at(cell, begin);
    DigitRun const run = arabic.digits != 0 ? arabic : chinese_ordinal_at(cell, begin);
    std::size_t end = run.end;
    if (bracketed) {
        Mark const close = mark_at(cell, end);
        end += close.kind == Punctuation::close_bracket ? close.length : cell.size();
    } else {
        end += mark_length(end);
        std::string_view const behind = cell.substr(std::min(end, cell.size()));
        bool const point = behind == "." || behind == "．" || behind == "、";
        end += point ? behind.size() : 0;
    }
    return run.digits != 0 && run.digits <= most_digits && run.value != 0 && end == cell.size()
               ? std::optional{RowNumber{run.value, arabic.digits == 0}}
               : std::nullopt;
}

/// What the last of several places ends with whose governments are meant: 黄埔区、南沙区政府.
inline constexpr auto governments_of_places =
    word_list({"区政府", "县政府", "市政府", "镇政府", "人民政府", "管委会"});

/// What is counted of units beside levels of government: 13个街道、镇, 5个部门.
inline constexpr auto kinds_of_units =
    word_list({"镇街", "街镇", "区县", "部门", "单位", "成员单位", "社区", "办事处", "管理区"});

/// What the words of a cell may be. Several may hold.
struct CellTraits {
    bool empty = false;
    bool nothing = false;             ///< 无, —: says that there is nothing
    std::optional<RowNumber> number;  ///< 12, 12*, 三: it may be that of a row
    bool value = false;               ///< 186, 低于4.1, 92%以上: a quantity and nothing else
    bool measure = false;             ///< 亿元
    bool deadline = false;            ///< 6月底前
    bool units = false;               ///< 县财政局、县税务局
    bool perhaps_units = false;       ///< begins like a unit, but ends unlike one
    bool person = false;              ///< 俞悦、陆明
    bool text = false;                ///< none of these
    bool brief = false;               ///< a few words without figures or the mark of a sentence
    bool figures = false;             ///< holds digits
    bool report = false;              ///< says what has been done: 目前已完成选址
    bool perhaps_task = false;  ///< ends like a unit, but begins with a verb: 建设儿童医院
};

/// What a task begins with, and no name of a unit: 建成启用县老年活动中心.
inline constexpr auto openings_of_tasks = word_list(
    {"建成", "新建", "改建", "扩建", "改扩建", "续建", "打造", "完成", "新增", "启用", "开展",
     "实施", "加快", "加强", "深化", "做好",   "抓好", "建立", "推行", "健全", "完善", "强化"});

/// What the name of an office ends with, whatever it begins with: 新建区教育局, 深化改革领导小组办公室.
inline constexpr auto ends_of_names_of_offices =
    word_list({"局", "委", "办", "办公室", "领导小组", "指挥部", "政府", "厅", "部", "科", "处",
               "街道", "党委"});

/// What a cell begins with that says how far things are.
inline constexpr auto openings_of_reports = word_list(
    {"目前", "已", "正在", "截至", "截止", "现已", "均已", "暂未", "尚未", "未启动", "达到序时"});

/// Tells what a cell may be by its words; keeps its working memory.
class CellJudge {
public:
    /// `measures`: cells may be measures; else it is not asked whether one is.
    explicit CellJudge(bool measures = true) : measures_{measures} {}

    /// `cell`: the words without white space. Linear.
    [[nodiscard]] CellTraits judge(std::string_view cell) {
        CellTraits traits;
        traits.empty = cell.empty();
        if (traits.empty) {
            return traits;
        }
        traits.nothing = says_nothing(cell);
        traits.report = openings_of_reports.prefix_of(cell) != 0;
        traits.figures = ranges::any_of(cell, [](char c) { return c >= '0' && c <= '9'; });
        traits.number = read_row_number(cell);
        if (traits.number && traits.figures) {
            traits.value = true;
            return traits;
        }
        DeadlineCell const deadline = read_deadline_cell(cell);
        traits.deadline = deadline != DeadlineCell::none;
        if (traits.figures && deadline == DeadlineCell::whole) {
            return traits;
        }
        traits.value = cell.size() <= most_value && (traits.figures || has_wide_digit(cell)) &&
                       read_value_cell(cell, 0).has_value();
        traits.measure =
            measures_ && cell.size() <= most_measure && read_measure_cell(cell).has_value();
        traits.brief = !traits.figures && cell.size() <= most_brief && !is_sentence(cell);
        if (!traits.figures) {
            bool const above = says_above(cell);
            traits.deadline = traits.deadline || above;
            traits.units = above || is_list_of_units(cell) || is_duty(cell);
            traits.perhaps_task = traits.units && action_verbs.prefix_of(cell) != 0;
            traits.person =
                above || (!traits.units && cell.size() <= most_brief && is_person(cell));
            traits.perhaps_units = !traits.units && traits.brief &&
                                   level_like_stems.prefix_of(cell) == 0 &&
                                   (level_prefixes.prefix_of(cell) != 0 || cell.starts_with("各"));
        } else if (std::size_t const counted = cell.find_first_of("0123456789");
                   counts_units(cell.substr(counted))) {
            std::string_view named = cell.substr(0, counted);
            named.remove_suffix(last_mark(named).length);
            traits.units = counted == 0 || is_list_of_units(named);
            traits.value = traits.value && !traits.units;
        }
        traits.text = !traits.units && !traits.value && deadline != DeadlineCell::whole;
        return traits;
    }

private:
    static constexpr std::size_t most_brief = 75;  // bytes
    static constexpr std::size_t most_value = 60;
    static constexpr std::size_t most_measure = 24;

    /// Whether a digit of full width may stand in `cell`: a character in whose block those are.
    [[nodiscard]] static bool has_wide_digit(std::string_view cell) noexcept {
        constexpr char first_byte = '\xEF';
        return cell.find(first_byte) != std::string_view::npos;
    }

    [[nodiscard]] static bool is_sentence(std::string_view cell) noexcept {
        MarkScan scan{cell, 0};
        for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
            if (mark.kind == Punctuation::full_stop || mark.kind == Punctuation::comma ||
                mark.kind == Punctuation::semicolon || mark.kind == Punctuation::colon) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool is_list_of_units(std::string_view cell) {
        constexpr std::size_t shortest = 6;
        read_unit_list(cell, {0, cell.size()}, list_);
        std::string_view const behind = cell.substr(list_.deadline.end);
        bool const deadline = list_.deadline.empty() || behind.empty() ||
                              mark_at(behind, 0).length != 0 || behind.starts_with("完成");
        // 依托骨干企业，年底前实现…; 开工建设县美术馆。: a task
        if (!deadline || is_order(cell) || list_.names.empty() || !list_.empty_names.empty() ||
            (openings_of_tasks.prefix_of(cell) != 0 &&
             ends_of_names_of_offices.suffix_of(cell) == 0)) {
            return false;
        }
        auto const word = [&](Stretch name) {
            return cell.substr(name.begin, name.end - name.begin);
        };
        bool const governments = governments_of_places.suffix_of(word(list_.names.back())) != 0;
        return ranges::all_of(list_.names, [&](Stretch name) {
            std::string_view const unit = word(name);
            return unit.size() >= shortest && !is_count(unit) &&
                   (ends_like_a_unit(unit) || (governments && is_place(unit)));
        });
    }

    /// Whether a cell says by labels or verbs who does what: 县教育局牵头，各镇配合.
    [[nodiscard]] bool is_duty(std::string_view cell) {
        auto const duties = read_duty_cell(cell, {0, cell.size()});
        return duties && ranges::all_of(duties->fields, [&](ClauseField const& field) {
                   return field.deadline ||
                          is_list_of_units(
                              cell.substr(field.list.begin, field.list.end - field.list.begin));
               });
    }

    /// 黄埔区 of 黄埔区、南沙区政府.
    [[nodiscard]] static bool is_place(std::string_view name) noexcept {
        constexpr std::size_t longest = 15;  // bytes
        return name.size() <= longest && ends_of_places.suffix_of(name) != 0 &&
               !is_kind_of_place(name);
    }

    /// `13个街道、镇`: so many units of some kinds.
    [[nodiscard]] static bool counts_units(std::string_view cell) noexcept {
        constexpr std::string_view counter = "个";
        std::size_t at = digit_run_at(cell, 0).end;
        if (at == 0 || !cell.substr(at).starts_with(counter)) {
            return false;
        }
        at += counter.size();
        while (true) {
            std::size_t const kind = std::max(collective_levels.prefix_of(cell.substr(at)),
                                              kinds_of_units.prefix_of(cell.substr(at)));
            at += kind;
            if (kind == 0 || at == cell.size()) {
                return kind != 0;
            }
            at += subject_separators.prefix_of(cell.substr(at));
        }
    }

    /// Whether a cell is a sentence that begins with what is to be done.
    [[nodiscard]] static bool is_order(std::string_view cell) noexcept {
        constexpr std::string_view stop = "。";
        return cell.ends_with(stop) && verb_in(cell) != 0;
    }

    /// 新建为农服务中心五处, 河湖治理：新建幼儿园八所: what is to be done, so many times, in words that end like
    /// 综合二处.
    [[nodiscard]] static bool is_count(std::string_view words) noexcept {
        for (FoundMark mark = find_mark(words, 0); mark.length != 0; mark = find_mark(words, 0)) {
            words.remove_prefix(mark.end());
        }
        constexpr std::size_t shortest = 18;
        constexpr std::size_t character = 3;
        if (words.size() < shortest) {
            return false;
        }
        std::string_view const numeral = words.substr(words.size() - 2 * character, character);
        return (chinese_ordinal_at(numeral, 0).digits != 0 || numeral == "两") &&
               action_verbs.prefix_of(words) != 0 && nouns_like_verbs.prefix_of(words) == 0;
    }

    /// Names of two to four characters, or posts: 副县长王平.
    [[nodiscard]] static bool is_person(std::string_view cell) noexcept {
        constexpr std::size_t shortest = 6;
        constexpr std::size_t longest = 12;
        constexpr std::size_t longest_with_post = 36;
        std::size_t name = 0;
        std::size_t longest_name = 0;
        for (std::size_t position = 0; position < cell.size();) {
            Mark const mark = mark_at(cell, position);
            std::size_t const length =
                mark.length != 0 ? mark.length : character_length(cell, position);
            bool const divides = mark.kind == Punctuation::pause;
            if (mark.length != 0 && !divides) {
                return false;
            }
            name = divides ? 0 : name + length;
            longest_name = std::max(longest_name, name);
            position += length;
        }
        bool const post = contains_any(cell, post_words);
        return name >= shortest && longest_name <= (post ? longest_with_post : longest);
    }

    UnitList list_;
    bool measures_;
};

}  // namespace fengong::detail
