// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/verbs_of_change.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

/// Verbs that stand behind what they are about, right in front of the number or not.
namespace fengong::detail {

/// Takes for the verb what stands between the rate and how often: 通报 of `督查结果每季度通报一次`. It is one if it
/// is known, or if it has two characters and occasions are counted.
inline void take_verb_behind_rate(std::string_view text, QuantityReading const& quantity,
                                  Lead& lead) {
    constexpr std::string_view each = "每";
    constexpr std::size_t two_characters = 6;
    if (lead.per.empty()) {
        return;
    }
    Stretch const base = lead.second_per.empty() ? lead.per : lead.second_per;
    bool const inside = lead.per.begin > lead.indicator.begin && base.end < lead.indicator.end;
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    if (!inside || !(verb.empty() || adverbial_openings.prefix_of(verb) != 0) ||
        !spans_time(text, base)) {
        return;
    }
    Stretch const behind{base.end, lead.indicator.end};
    std::string_view const words = text.substr(behind.begin, behind.end - behind.begin);
    std::string_view const front =
        text.substr(lead.indicator.begin, lead.per.begin - lead.indicator.begin);
    bool const known = action_verbs.prefix_of(words) == words.size();
    bool const likely =
        words.size() == two_characters && quantity.measure.dimension() == Dimension::occasions;
    std::size_t const at = front.rfind(each);
    if ((known || likely) && at != std::string_view::npos && at != 0) {
        lead.verb = behind;
        lead.indicator.end = lead.indicator.begin + at;
    }
}

/// Of a share, 改造提升 says that it grows: `能效改造提升20%`.
inline void take_change_of_share(std::string_view text, QuantityReading const& quantity,
                                 Lead& lead) {
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    if (quantity.measure.dimension() != Dimension::share || verb.empty() ||
        verbs_of_doing_better.prefix_of(verb) != verb.size()) {
        return;
    }
    bool const adjacent = lead.indicator.end == lead.verb.begin;
    lead.verb.begin = lead.verb.end - change_verbs.suffix_of(verb);
    lead.indicator.end = adjacent ? lead.verb.begin : lead.indicator.end;
    lead.change = true;
}

/// Sums that those who stand in front of 完成 or 实现 bring in.
inline constexpr auto sums_achieved =
    word_list({"投资",   "固定资产投资", "产值",   "总产值", "工业产值", "营业收入", "主营业务收入",
               "营收",   "销售收入",     "销售额", "税收",   "利税",     "利润",     "入库税收",
               "增加值", "交易额",       "出口额", "收入",   "综合收入", "经济收入"});
inline constexpr auto achieving_verbs = word_list({"完成", "实现"});

/// What those end with who bring it in and are no part of it: 县住建局, not 冷链物流中心.
inline constexpr auto offices_with_sums =
    word_list({"局", "委", "办", "厅", "政府", "管委会", "办公室", "单位", "部门"});

/// What whose sum it is cannot end with, in front of 完成 or 实现: 达产后可实现产值3亿元, 各镇分别完成税收.
inline constexpr auto adverbs_before_sums = word_list(
    {"可", "可以", "能", "将",   "年",   "务必", "及时", "超额", "当年", "全年", "每年", "分别",
     "均", "各",   "后", "按期", "如期", "顺利", "全部", "全面", "累计", "预计", "确保", "力争"});

/// Takes 完成 of `智能家电产业园完成投资4亿元` for the verb; what is measured is read around it.
inline void take_verb_before_sum(std::string_view text, Lead& lead) {
    std::string_view const words =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    std::size_t const sum = sums_achieved.suffix_of(words);
    std::string_view const before = words.substr(0, words.size() - sum);
    std::size_t const verb = sum == 0 ? 0 : achieving_verbs.suffix_of(before);
    if (verb == 0 || verb == before.size()) {
        return;
    }
    Stretch const whose{lead.indicator.begin, lead.indicator.end - sum - verb};
    if (lead.respectively ||
        adverbs_before_sums.suffix_of(before.substr(0, before.size() - verb)) != 0) {
        return;
    }
    lead.verb = lead.verb.empty() ? Stretch{whose.end, whose.end + verb} : lead.verb;
    lead.sum = {lead.indicator.end - sum, lead.indicator.end};
    lead.indicator = whose;
    if (offices_with_sums.suffix_of(text.substr(whose.begin, whose.end - whose.begin)) != 0) {
        lead.indicator = std::exchange(lead.sum, {});  // 县住建局完成投资3亿元
    }
}

/// Verbs in front of what is done, with a verb of change at its end.
inline constexpr auto verbs_of_what_changes = word_list({"完成", "实施", "开展", "组织", "推进"});

/// Of `达到年产值4500万元` 达到 says how the number binds; of `达到上市条件企业3家` it says which are counted.
inline void take_reach_before_noun(std::string_view text, QuantityReading const& quantity,
                                   Lead& lead) {
    constexpr std::string_view reach = "达到";
    Dimension const dimension = quantity.measure.dimension();
    bool const counts = dimension == Dimension::none || dimension == Dimension::people ||
                        dimension == Dimension::person_times || dimension == Dimension::occasions ||
                        dimension == Dimension::count;
    if (!counts && !lead.comparator && !lead.indicator.empty() &&
        lead.verb.end <= lead.indicator.begin &&
        text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin) == reach) {
        lead.comparator = Comparator::reach;
    }
}

/// Verbs of change that are done.
inline constexpr auto changes_done = word_list({"提升", "提高", "改善"});

/// Of `完成学历提升400人` 提升 is what is done, and 完成 the verb; what is no number of people or households changes: `推进产能提升20万吨`.
inline void keep_change_in_matter(std::string_view text, QuantityReading const& quantity,
                                  Lead& lead) {
    constexpr std::array those_done_for{*find_measure("人"), *find_measure("名"),
                                        *find_measure("位"), *find_measure("人次"),
                                        *find_measure("户")};
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    std::size_t const opening =
        verb.empty() || changes_done.prefix_of(verb) != verb.size()
            ? 0
            : verbs_of_what_changes.suffix_of(text.substr(0, lead.indicator.begin));
    if (opening == 0 || lead.comparator || lead.verb.begin != lead.indicator.end ||
        lead.verb.end != quantity.begin || lead.indicator.empty() ||
        std::find(those_done_for.begin(), those_done_for.end(), quantity.measure) ==
            those_done_for.end()) {
        return;
    }
    lead.indicator.end = lead.verb.end;
    lead.verb = {lead.indicator.begin - opening, lead.indicator.begin};
    lead.change = false;
}

/// Takes 新建 of `农村公路新建30公里` for the verb, where no other stands in front and nothing behind the number is counted, or
/// 通报 of `督查结果每季度通报一次`. 培训 of `职业技能培训500人次` is a matter.
inline void take_verb_behind_matter(std::string_view text, QuantityReading const& quantity,
                                    Stretch noun, Lead& lead) {
    take_verb_behind_rate(text, quantity, lead);
    take_verb_before_sum(text, lead);
    take_change_of_share(text, quantity, lead);
    take_reach_before_noun(text, quantity, lead);
    keep_change_in_matter(text, quantity, lead);
    std::string_view const words =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    std::size_t const verb = making_verbs.suffix_of(words);
    if (lead.verb.empty() && noun.empty() && verb != 0 && verb != words.size()) {
        lead.verb = {lead.indicator.end - verb, lead.indicator.end};
        lead.indicator.end -= verb;
    }
}

}  // namespace fengong::detail
