// SPDX-License-Identifier: BSL-1.0
#include "common/words.hpp"

#include <fengong/io/fixed_point.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/model/comparator.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/model/target.hpp>

#include <array>
#include <cstddef>

namespace common {

using fengong::Language;

namespace {

std::string amount(fengong::TargetRecord const& target) {
    std::string text = to_string(*target.value);
    if (target.upper) {
        text += "–" + to_string(*target.upper);
    }
    text += to_string(target.scale);
    return text + target.measure;
}

}  // namespace

std::string_view comparator_name(fengong::Comparator comparator, Language language) {
    constexpr std::array<std::string_view, 9> english{"",          "about",   "at least",
                                                      "more than", "at most", "less than",
                                                      "reach",     "between", "same as"};
    constexpr std::array<std::string_view, 9> chinese{"",     "约",   "不少于", "超过",  "不超过",
                                                      "低于", "达到", "介于",   "持平于"};
    auto const index = static_cast<std::size_t>(comparator);
    return language == Language::english ? english[index] : chinese[index];
}

std::string_view reason_in_words(fengong::RejectionReason reason, Language language) {
    constexpr std::array<std::string_view, 12> english{"a year",
                                                       "an ordinal",
                                                       "part of a name",
                                                       "a road",
                                                       "a technology",
                                                       "a threshold or condition",
                                                       "an age",
                                                       "a phase of a project",
                                                       "the size of a group",
                                                       "a starting value",
                                                       "a date",
                                                       "another number"};
    constexpr std::array<std::string_view, 12> chinese{
        "年份", "序数", "名称的一部分", "道路编号", "技术名称", "名词中的门槛",
        "年龄", "期数", "群体规模",     "起始值",   "日期",     "其他数字"};
    auto const index = static_cast<std::size_t>(reason);
    return language == Language::english ? english[index] : chinese[index];
}

std::string_view role_name(fengong::Role role, Language language) {
    constexpr std::array<std::string_view, 5> chinese{"牵头", "责任", "配合", "领导", "其他"};
    return language == Language::english ? to_string(role)
                                         : chinese[static_cast<std::size_t>(role)];
}

std::string_view dimension_name(fengong::Dimension dimension, Language language) {
    constexpr std::array<std::string_view, 19> chinese{
        "无",   "金额", "面积",   "长度", "质量", "功率", "视在功率", "能量", "体积", "时间",
        "历期", "比例", "百分点", "倍数", "浓度", "人数", "人次",     "场次", "计数"};
    return language == Language::english ? to_string(dimension)
                                         : chinese[static_cast<std::size_t>(dimension)];
}

std::string_view dialect_name(fengong::Dialect dialect, Language language) {
    constexpr std::array<std::string_view, fengong::dialect_count> chinese{
        "未知", "括号标签", "括号动词", "单独成行", "表格", "句子", "文中标签"};
    return language == Language::english ? to_string(dialect)
                                         : chinese[static_cast<std::size_t>(dialect)];
}

std::string target_in_words(fengong::TargetRecord const& target, Language language) {
    bool const english = language == Language::english;
    std::string text = target.indicator.value_or("");
    text += text.empty() ? "" : english ? ": " : "：";
    text += target.kind == fengong::TargetKind::growth ? target.verb.value_or("") + ' ' : "";
    if (target.comparator != fengong::Comparator::between) {
        std::string_view const comparator = comparator_name(target.comparator, language);
        text += comparator;
        text += comparator.empty() ? "" : " ";
    }
    text += target.value ? amount(target) : target.reference.value_or("");
    text += target.per ? "/" + *target.per : "";
    text += target.implicit && target.printed
                ? (english ? " (" : "（") + *target.printed + (english ? ")" : "）")
                : "";
    text += target.deadline ? (english ? ", " : "，") + *target.deadline : "";
    text += target.stretch ? (english ? " (stretch)" : "（力争）") : "";
    text += target.part_of ? (english ? " (part of the one before)" : "（其中）") : "";
    return text;
}

std::string subject(fengong::ItemRecord const& item) {
    constexpr std::size_t columns = 70;
    if (item.heading) {
        return fengong::shortened(*item.heading, columns);
    }
    return fengong::shortened(item.text.substr(0, item.text.find("。")), columns);
}

std::string share_in_words(fengong::Share share) {
    return share.denominator() == fengong::Share::max_denominator
               ? fengong::trimmed_point(share.value(), 4)
               : std::to_string(share.numerator()) + '/' + std::to_string(share.denominator());
}

std::string collectives_in_words(fengong::Collectives treatment, fengong::Language language) {
    bool const english = language == fengong::Language::english;
    switch (treatment) {
    case fengong::Collectives::printed:
        return english ? "Collectives (各镇街 …) count as printed, as one unit each.\n"
                       : "统称（各镇街等）按原文计为一个单位。\n";
    case fengong::Collectives::expanded:
        return english
                   ? "Collectives (各镇街 …) count as the members that the registry knows, who share "
                     "one place.\n"
                   : "统称（各镇街等）按登记册展开，各成员均分一个位置。\n";
    case fengong::Collectives::excluded:
        return english ? "Collectives (各镇街 …) are left out.\n" : "统称（各镇街等）不计。\n";
    }
    return {};
}

std::string evidence_in_words(fengong::IdentityEvidence const& evidence,
                              fengong::Language language) {
    if (language == fengong::Language::english) {
        return to_string(evidence);
    }
    std::string words;
    auto const add = [&](bool holds, std::string_view text) {
        if (holds) {
            words += words.empty() ? "" : "；";
            words += text;
        }
    };
    add(evidence.same_stem, "只有后缀不同");
    add(evidence.kind != nullptr, "同类机构");
    add(evidence.contained, "一个名称比另一个多几个字");
    add(evidence.near, "名称相近");
    return words;
}

}  // namespace common
