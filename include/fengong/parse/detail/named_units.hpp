// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/detail/person_name.hpp>
#include <fengong/parse/detail/post_holder.hpp>
#include <fengong/parse/shared_ending.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What the names in a list are: organisations, or persons by their posts.
namespace fengong::detail {

/// What names of persons by their posts end with: 分管副省长.
inline constexpr auto posts = word_list({"省长", "市长", "县长", "区长", "镇长", "乡长", "州长",
                                         "旗长", "秘书长", "书记", "主任", "主席", "常委"});

/// What else organisations are called by, where those beside them leave no doubt: 青禾机场.
inline constexpr auto weak_unit_endings =
    word_list({"机场", "车站", "火车站", "港", "铁塔", "水厂", "电厂", "牧场", "种畜场", "良种场",
               "渔场", "民兵连", "书店"});

/// Words that begin like the level of a name: 市民, 县城.
inline constexpr auto words_like_levels = word_list(
    {"市民", "市场", "市区", "市内", "市级", "市外", "区域", "区块", "区内", "区级", "省际",
     "省级", "省内", "省外", "县城", "县级", "县内", "县外", "县域", "州级", "旗级"});

/// What is done, and no part of such a name: 县城区道路建设.
inline constexpr auto words_of_doing =
    word_list({"建设", "推进", "开展", "加强", "完成", "实施", "改造", "新建", "治理", "管理",
               "组织", "落实", "提升", "工程", "工作", "项目", "行动"});

/// Words that end like organisations and alone name none: 由企业负责.
inline constexpr auto general_names =
    word_list({"企业", "学校", "单位", "部门", "政府", "银行", "公司", "集团", "中心", "机构",
               "机关", "本单位", "医院", "高校", "小组", "乡镇", "街道", "镇街", "专班"});

/// Those who help and are no organisation: 社会参与.
inline constexpr auto nobody_in_particular = word_list(
    {"社会", "社会力量", "社会各界", "群众", "全民", "公众", "村民", "居民", "市民", "各方", "多方",
     "市场", "广大群众", "党员干部", "志愿者", "全社会", "青年", "专家", "市场主体"});

/// What remarks in brackets begin with: 以下简称示范区, 含开发区.
inline constexpr auto remark_beginnings =
    word_list({"以下", "简称", "含", "不含", "包括", "其中", "除", "详见", "参见", "即", "指"});

/// What stands in sentences and in no name: 领导小组办公室设在县农业局, 日常工作由县农业局.
inline constexpr auto words_of_sentences = word_list({"由", "设在", "的", "是", "召开", "要求"});

/// Whether `name` ends with a count of what ends like an organisation: 新建幼儿园3所.
[[nodiscard]] constexpr bool ends_with_a_count(std::string_view name) noexcept {
    constexpr std::size_t character = 3;
    return name.size() > character && name[name.size() - character - 1] >= '0' &&
           name[name.size() - character - 1] <= '9';
}

/// Whether `name`, which ends unlike an organisation, may yet be one where others stand beside it: 县火车站, 青禾机场.
/// `claimed`: a verb says what it does, `社会参与`.
[[nodiscard]] constexpr bool may_be_a_unit(std::string_view name, bool claimed) noexcept {
    constexpr std::size_t longest = 30;  // bytes: ten characters
    constexpr std::size_t longest_other = 18;
    bool const called =
        level_prefixes.prefix_of(name) != 0 || weak_unit_endings.suffix_of(name) != 0;
    return name.size() <= (called ? longest : longest_other) && (called || claimed) &&
           !ends_with_a_count(name) && words_like_levels.prefix_of(name) == 0 &&
           !contains_any(name, words_of_doing);
}

/// What the names of a list are: organisations without doubt, or what may be some beside those; neither where a name
/// is anything else.
struct NamedUnits {
    bool sure = false;
    bool doubtful = false;
};

/// The same of the list whose reading is `list`. `claimed`: see may_be_a_unit(). Linear.
[[nodiscard]] inline NamedUnits named_units(std::string_view text, UnitList const& list,
                                            bool claimed) {
    NamedUnits named;
    if (!list.empty_names.empty()) {
        return {};
    }
    constexpr std::size_t most_bytes = 90;
    for (std::size_t name = 0; name < list.names.size(); ++name) {
        std::string_view const word =
            text.substr(list.names[name].begin, list.names[name].end - list.names[name].begin);
        bool const general = list.names.size() == 1 && general_names.prefix_of(word) == word.size();
        if (word.size() > most_bytes || general || contains_any(word, words_of_sentences) ||
            remark_beginnings.prefix_of(word) != 0 || ends_with_a_count(word)) {
            return {};
        }
        bool const sure =
            ends_like_a_unit(word) || !shared_ending(text, ranges::view(list.names), name).empty();
        if (!sure && !may_be_a_unit(word, claimed)) {
            return {};
        }
        named.sure = named.sure || sure;
        named.doubtful = named.doubtful || !sure;
    }
    return named;
}

/// Whether `name` is a person by the post, with the name behind it or without: 分管副省长, 副市长李一山.
[[nodiscard]] inline bool is_post(std::string_view name) noexcept {
    constexpr std::size_t shortest = 6;  // bytes of a person's name
    constexpr std::size_t longest = 9;
    if (posts.suffix_of(name) != 0) {
        return true;
    }
    bool const named = !ends_like_a_unit(name) && !contains_any(name, words_of_doing);
    for (std::size_t size = shortest; named && size <= std::min(longest, name.size()); size += 3) {
        if (posts.suffix_of(name.substr(0, name.size() - size)) != 0) {
            return true;
        }
    }
    return false;
}

/// Whether all names of the list are persons by their posts.
[[nodiscard]] inline bool names_posts(std::string_view text, UnitList const& list) {
    return !list.names.empty() &&
           std::all_of(list.names.begin(), list.names.end(), [&](Stretch name) {
               std::string_view const words = text.substr(name.begin, name.end - name.begin);
               return is_post(words) || holds_a_post(words);
           });
}

/// Whether all names of the list may be persons by their surnames: 李明.
[[nodiscard]] inline bool may_be_persons(std::string_view text, UnitList const& list) {
    return !list.names.empty() && ranges::all_of(list.names, [&](Stretch name) {
        return may_be_person(text.substr(name.begin, name.end - name.begin));
    });
}

/// Whether they are persons, if units stand beside them, as one of them sounds like no place or company: 李明、张卫东, but
/// neither 金港 nor 曲阜市.
[[nodiscard]] inline bool are_persons(std::string_view text, UnitList const& list) {
    return may_be_persons(text, list) && ranges::any_of(list.names, [&](Stretch name) {
               return sounds_like_a_person(text.substr(name.begin, name.end - name.begin));
           });
}

}  // namespace fengong::detail
