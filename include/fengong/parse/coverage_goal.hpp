// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/hope_words.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// A promise that takes in all or none: `心理辅导教师培训全覆盖`, `动态清零`, `完成所有村卫生室改造`.
struct CoverageGoal {
    int percent = 100;    ///< 0 for 清零
    Stretch subject;      ///< what is covered; as printed, still with the words that lead into it
    bool behind = false;  ///< the subject stands behind the word
};

namespace detail {

/// Verbs in front of 所有 that make it a promise; elsewhere (面向所有企业) it is a word.
inline constexpr auto verbs_before_all =
    joined(hopes_that<HopeUse::binds_all>, word_list({"完成", "实现", "完善", "覆盖", "解决"}));

/// What a time in front of 所有 ends with, where 所有 opens its clause: 年底前所有乡镇….
inline constexpr auto time_endings = word_list({"前", "底", "末", "年", "内", "度"});

/// Where all of them are, in front of 所有 or a time: 全县所有行政村.
inline constexpr auto whole_regions =
    word_list({"全县", "全市", "全区", "全省", "全州", "全旗", "全镇", "全乡", "全盟", "我县",
               "我市", "我区", "我省", "我州", "我镇", "辖区内", "县域内", "境内"});

/// Verbs that make a promise of 所有 where it opens its clause: 所有乡镇建成便民服务中心.
inline constexpr auto verbs_of_all = word_list({
    "建成", "完成", "达到", "实现", "达标", "开通", "接入", "纳入", "通达", "通硬化", "通上",
    "完工", "竣工", "投用", "投产", "配齐", "配备", "清零", "覆盖", "办结", "到位",
});

/// Behind 所有 in words that only begin like it: 所有权.
inline constexpr auto ownership = word_list({"权", "制", "者"});

/// What says the same in front of a word of coverage.
inline constexpr auto full_shares = word_list({"100%", "１００％", "100％", "百分之百"});

/// What says behind 所有 that something is only asked for: 所有单位要….
inline constexpr auto demands = word_list({"要", "应", "须", "必须", "严禁", "不得"});

/// Verbs behind 全部 that make it a promise; 全部清零 is the promise of 清零.
inline constexpr auto verbs_behind_all = word_list({
    "开工", "完成", "建成", "竣工", "投产", "达标", "到位", "办结", "完工", "拆除", "整改", "覆盖",
    "投用", "销号", "化解", "兑现", "拨付", "脱贫", "关停", "淘汰", "纳入", "消除", "接入",
});

/// Those that do only where they close the clause: not 全部通车里程.
inline constexpr auto verbs_that_close =
    word_list({"硬化", "亮化", "通车", "上线", "收回", "建档", "复工", "复产", "交付"});

/// Those whose object stands behind them, so that nothing is left of it: 全部消除黑臭水体.
inline constexpr auto verbs_of_removal = word_list({"消除", "清除", "取缔"});

/// What is no such object: 全部消除并建档.
inline constexpr auto no_objects =
    word_list({"并", "和", "及", "与", "后", "的", "工作", "任务", "在", "到位", "达标", "不",
               "干净", "完毕", "清零", "销号", "整改"});

/// Verbs behind 全覆盖 that say what is done to all of what stands behind them: 全覆盖建设辅导室.
inline constexpr auto verbs_behind_coverage =
    word_list({"建设", "配备", "配置", "安装", "培训", "排查", "检查", "巡查", "开展", "推进",
               "实施", "建立", "设立", "改造", "整治", "走访", "慰问", "体检", "检测", "抽检"});

/// Places that have what is covered, in front of 实现: 所有乡镇, 全县130个行政村; or in which something is: 服务实现社区全覆盖.
inline constexpr auto covered_places =
    word_list({"乡镇", "镇街", "街道", "社区", "小区", "行政村", "自然村", "村组", "村居", "县区",
               "县市", "市县", "园区", "村", "县（市、区）", "县(市、区)"});
inline constexpr auto openings_of_covered = word_list({"所有", "各", "每个"});

/// Whether `words` are those places.
[[nodiscard]] constexpr bool names_covered_places(std::string_view words) noexcept {
    return openings_of_covered.prefix_of(words) != 0 || covered_places.suffix_of(words) != 0;
}

/// What says that nothing of the kind happens, where it closes its clause: 重特大事故零发生; not 零事故企业.
inline constexpr auto words_of_nothing =
    word_list({"为零", "零发生", "零事故", "零死亡", "零伤亡", "零新增"});

/// Whether 全部建成 and the like in front of `behind` says when another number is reached: 全部建成后新增床位200张; not 全部建成后交付使用,
/// 全部完成后评价.
[[nodiscard]] constexpr bool completed_first(std::string_view behind) noexcept {
    constexpr std::string_view after = "后";
    constexpr auto words_with_after = word_list({"后评", "后期", "后续", "后勤", "后备", "后补"});
    return behind.starts_with(after) && words_with_after.prefix_of(behind) == 0 &&
           behind.find_first_of("0123456789") != behind.npos;
}

/// Whether 所有 between `before` and `behind` opens its clause and has a verb of reaching behind it.
[[nodiscard]] constexpr bool all_reach(std::string_view before, std::string_view behind) noexcept {
    before.remove_suffix(whole_regions.suffix_of(before));
    bool const opens = before.empty() || time_endings.suffix_of(before) != 0;
    if (!opens || ownership.prefix_of(behind) != 0) {
        return false;
    }
    bool reaching = false;
    for (std::size_t at = 0; at < behind.size(); at += character_length(behind, at)) {
        std::string_view const rest = behind.substr(at);
        if (!reaching && demands.prefix_of(rest) != 0) {
            return false;
        }
        reaching = reaching || verbs_of_all.prefix_of(rest) != 0;
    }
    return reaching;
}

/// Whether what stands behind 零事故 lets it be a goal: the end, or a mark, but no bracket and none with another such word behind it,
/// as in 零事故、零投诉企业.
[[nodiscard]] constexpr bool closes_zero(std::string_view behind) noexcept {
    constexpr std::string_view nothing = "零";
    Mark const mark = mark_at(behind, 0);
    bool const bracket =
        mark.kind == Punctuation::open_bracket || mark.kind == Punctuation::close_bracket;
    return behind.empty() ||
           (mark.length != 0 && !bracket && !behind.substr(mark.length).starts_with(nothing));
}

}  // namespace detail

/// The coverage goal that the word at `word` (全覆盖, 全面覆盖, 应保尽保, 清零, 为零, 零发生, 所有, 全部) makes in the clause at
/// `where` of text without white space; nothing if the word is only a word there.
[[nodiscard]] constexpr std::optional<CoverageGoal> read_coverage_goal(std::string_view text,
                                                                       Stretch where,
                                                                       Stretch word) noexcept {
    std::string_view const printed = text.substr(word.begin, word.end - word.begin);
    std::string_view const before = text.substr(where.begin, word.begin - where.begin);
    std::string_view const behind = text.substr(word.end, where.end - word.end);
    if (printed == "所有") {
        constexpr std::string_view coverage = "全覆盖";  // says the same once more
        bool const promised =
            behind.find(coverage) == std::string_view::npos &&
            (detail::verbs_before_all.suffix_of(before) != 0 || detail::all_reach(before, behind));
        return promised ? std::optional{CoverageGoal{100, {word.end, where.end}, true}}
                        : std::nullopt;
    }
    if (printed == "全部") {
        std::size_t const removal = detail::verbs_of_removal.prefix_of(behind);
        std::size_t const object = word.end + removal;
        std::string_view const removed =
            text.substr(object, removal == 0 || object > where.end ? 0 : where.end - object);
        if (!removed.empty() && mark_at(text, object).length == 0 &&
            removed.find_first_of("0123456789") == removed.npos &&  // 安全隐患30处
            detail::no_objects.prefix_of(removed) == 0) {
            return CoverageGoal{0, {object, where.end}, true};
        }
        std::size_t const closing = detail::verbs_that_close.prefix_of(behind);
        bool const closes =
            closing != 0 && (closing == behind.size() || mark_at(behind, closing).length != 0);
        std::size_t const reached = detail::verbs_behind_all.prefix_of(behind);
        bool const before_that = detail::completed_first(behind.substr(reached));
        return (reached != 0 && !before_that) || closes
                   ? std::optional{CoverageGoal{100, {where.begin, word.begin}, false}}
                   : std::nullopt;
    }
    if (behind.starts_with("的") && !behind.starts_with("的目标")) {
        return std::nullopt;  // 分层次、全覆盖的培训
    }
    bool const zero = detail::words_of_nothing.prefix_of(printed) != 0;
    if (zero && !detail::closes_zero(behind)) {
        return std::nullopt;
    }
    if (before.empty() && detail::verbs_behind_coverage.prefix_of(behind) != 0) {
        // 全覆盖建设辅导室; of 全覆盖检查加油站120座 the number is the goal
        bool const number = behind.find_first_of("0123456789") != behind.npos;
        return number ? std::nullopt
                      : std::optional{CoverageGoal{100, {word.end, where.end}, true}};
    }
    std::size_t const all = detail::full_shares.suffix_of(before);  // 100%全覆盖
    // 所有乡镇实现公办幼儿园全覆盖
    constexpr std::string_view achieves = "实现";
    std::size_t const achieved = before.rfind(achieves);
    if (achieved != before.npos && achieved + achieves.size() + all < before.size() &&
        detail::names_covered_places(before.substr(0, achieved)) &&
        detail::covered_places.suffix_of(before.substr(0, before.size() - all)) == 0) {
        where.begin += achieved;
    }
    return CoverageGoal{
        zero || printed == "清零" ? 0 : 100, {where.begin, word.begin - all}, false};
}

}  // namespace fengong
