// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What is given to somebody: `按投入的12%给予奖补`, `每月享受900元岗位津贴`, `一次性奖励18万元`.
namespace fengong::detail {

/// Whether what is given goes on over a 、 in front of `begin`, so that 补贴 in `lead` is no verb: `发放养老补贴200万元、种粮补贴180万元`.
/// `giving` is the verb of the number before.
[[nodiscard]] inline bool gives_on(std::string_view text, std::size_t begin,
                                   std::string_view giving, Lead const& lead) {
    constexpr std::string_view pause = "、";
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    return text.substr(0, begin).ends_with(pause) && !giving.empty() &&
           giving_verbs.prefix_of(giving) == giving.size() && !lead.indicator.empty() &&
           lead.verb.begin >= lead.indicator.end && !verb.empty() &&
           grants.prefix_of(verb) == verb.size();
}

/// Takes what is given for the indicator of a number, and who hands it out or gets it out of it. Linear in the words
/// around the number.
class GrantReader {
public:
    /// `before` is what stands in front of the number, `noun` what of the words behind it, up to `end`, it counts;
    /// `lead` and `noun` are changed.
    GrantReader(std::string_view text, QuantityReading const& quantity, Stretch before,
                std::size_t end, Stretch& noun, Lead& lead)
        : text_{text},
          before_{before},
          behind_{quantity.tail, end},
          noun_{noun},
          lead_{lead},
          dimension_{quantity.measure.dimension()},
          bounded_behind_{quantity.tail != quantity.end} {}

    void read() {
        if (is_sum_or_share()) {
            take_bound_of_base();
            take_standard();
        }
        lead_.given = take_award() || take_grant_behind() || take_share_of_base() ||
                      take_grant_in_front() || opens_standards();
        if (!lead_.given) {
            cut_base();
        }
        if (is_sum_or_share() && givers.suffix_of(words(lead_.indicator)) != 0) {
            lead_.indicator.begin = lead_.indicator.end;  // 县财政奖补
        }
    }

private:
    [[nodiscard]] std::string_view words(Stretch where) const noexcept {
        return text_.substr(where.begin, where.end - where.begin);
    }
    [[nodiscard]] bool is_sum_or_share() const noexcept {
        return dimension_ == Dimension::money || dimension_ == Dimension::share;
    }
    /// Whether the number says by what measure something is given: `按每亩5万元`, `设备款的25%`, and the second of
    /// `按…的40%、20%` and of `按每人2元、每户3元`.
    [[nodiscard]] bool is_by_measure() const noexcept {
        return before_.empty() || words(before_).find("按") != std::string_view::npos ||
               words(before_).ends_with("的") || goes_on_with_standards();
    }

    /// Whether only numbers and 、 stand between the number and a 按 in front of it.
    [[nodiscard]] bool goes_on_with_standards() const noexcept {
        constexpr std::size_t nearby = 60;  // bytes
        std::size_t const begin = before_.begin - std::min(before_.begin, nearby);
        std::size_t const by = begin_of_base(words({begin, before_.begin}));
        if (by == std::string_view::npos) {
            return false;
        }
        std::size_t at = begin + by;
        FoundMark mark = find_mark(text_, at);
        for (; mark.position < before_.begin && mark.kind == Punctuation::pause;
             mark = find_mark(text_, at)) {
            at = mark.end();
        }
        return mark.position >= before_.begin;
    }

    /// Whether another number follows the first of several standards: 2元 of `按每人2元、每户3元的标准`.
    [[nodiscard]] bool opens_standards() const noexcept {
        return noun_.empty() && dimension_ == Dimension::money &&
               by_words.prefix_of(words(before_)) != 0 &&
               mark_at(text_, behind_.begin).kind == Punctuation::pause;
    }

    /// `给予不超过投资额30%的贷款`: of a share the comparator may stand in front of what it is one of.
    void take_bound_of_base() noexcept {
        if (dimension_ != Dimension::share || lead_.comparator || bounded_behind_) {
            return;
        }
        Stretch const handing = last_handing_verb(lead_.indicator);
        Stretch const base =
            handing.empty() ? lead_.indicator : Stretch{handing.end, lead_.indicator.end};
        std::size_t const row = words_before.find_prefix(words(base));
        if (row != words_before.none && adverbial_openings.prefix_of(words(base)) != 0 &&
            names_like_bounds.prefix_of(words(base)) == 0) {
            lead_.comparator = comparators_before[row].comparator;
            lead_.indicator.begin = base.begin + comparators_before[row].word.size();
        }
    }

    /// The last verb of giving among the words at `where`; empty if there is none.
    [[nodiscard]] Stretch last_handing_verb(Stretch where) const noexcept {
        Stretch verb;
        for (std::size_t at = where.begin; at < where.end; at += character_length(text_, at)) {
            if (std::size_t const size = handing_verbs.prefix_of(words({at, where.end}))) {
                verb = {at, at + size};
            }
        }
        return verb;
    }

    /// `按每月600元的标准发放`, `按照每户2元标准为居民购买保险`, `按60%的比例补助`: takes the verb, and what it is done with, for
    /// what stands behind the number; nothing does where the verb is all that follows.
    void take_standard() {
        std::size_t const standard = standard_words.prefix_of(words(noun_));
        bool const set = standard != 0 && is_by_measure();
        std::size_t const behind = noun_.begin + (set ? standard : 0);
        std::string_view const rest = words({behind, noun_.end});
        if (set && !rest.empty() && grants.prefix_of(rest) == rest.size()) {
            noun_ = {behind, noun_.end};
            lead_.indicator = {behind, behind};
            return;
        }
        std::size_t const opening =
            std::max({handing_verbs.prefix_of(rest), verb_in(rest), coverbs.prefix_of(rest)});
        if (!set || (opening == 0 && !rest.empty())) {
            return;  // 标准厂房
        }
        for (std::size_t at = behind; at < noun_.end; at += character_length(text_, at)) {
            std::string_view const here = words({at, noun_.end});
            std::size_t const verb = std::max(handing_verbs.prefix_of(here), verb_in(here));
            if (verb != 0 && verb < here.size()) {
                lead_.verb = {at, at + verb};
                lead_.indicator = {at, at};
                noun_.begin = at + verb;
                return;
            }
        }
        noun_.begin = noun_.end;
    }

    /// The verb itself, behind what it is given for: 一次性奖励 of `一次性奖励18万元`, 危房改造补助 of
    /// `危房改造每户补助2万元`.
    [[nodiscard]] bool take_award() {
        constexpr std::string_view each = "每";
        bool const award = noun_.empty() && !lead_.verb.empty() &&
                           lead_.verb.begin >= lead_.indicator.end &&
                           grants.prefix_of(words(lead_.verb)) == words(lead_.verb).size() &&
                           (is_sum_or_share() || !lead_.indicator.empty());
        if (!award) {
            return false;
        }
        bool const once = text_.substr(0, lead_.verb.begin).ends_with(given_once);
        lead_.grant = {lead_.verb.begin - (once ? given_once.size() : 0), lead_.verb.end};
        Stretch const base = lead_.second_per.empty() ? lead_.per : lead_.second_per;
        if (lead_.per.begin > lead_.indicator.begin && base.end <= lead_.indicator.end &&
            words({lead_.indicator.begin, lead_.per.begin}) == each) {
            lead_.indicator.begin = base.end;  // 每项专利奖励
        }
        return true;
    }

    /// 配套补助 of `最高不超过500万元的配套补助`: what stands behind the last figure and its 的.
    [[nodiscard]] Stretch behind_figures(Stretch where) const noexcept {
        constexpr std::string_view of = "的";
        std::size_t const figure = words(where).find_last_of("0123456789");
        std::size_t const at = figure == std::string_view::npos ? std::string_view::npos
                                                                : words(where).find(of, figure);
        return at == std::string_view::npos ? where
                                            : Stretch{where.begin + at + of.size(), where.end};
    }

    /// Behind the number: 奖补 of `按投入的12%给予奖补`, 岗位津贴 of `技师每月享受900元岗位津贴`, with the verb of giving
    /// wherever it stands. `覆盖率达到80%给予奖励` says what is to be reached.
    [[nodiscard]] bool take_grant_behind() {
        std::size_t const handing_behind = handing_verbs.prefix_of(words(noun_));
        Stretch given = behind_figures({noun_.begin + handing_behind, noun_.end});
        given.begin +=
            words(given).starts_with(given_once) ? 0 : manners_of_giving.prefix_of(words(given));
        if (!is_sum_or_share() || grant_endings.suffix_of(words(given)) == 0) {
            return false;
        }
        Stretch const handing = handing_behind != 0
                                    ? Stretch{noun_.begin, noun_.begin + handing_behind}
                                    : last_handing_verb(before_);
        bool const once = words(before_).ends_with(given_once) || !lead_.per.empty();
        bool const goes_on = before_.empty() && dimension_ == Dimension::share;  // 40%、60%补助
        bool const gives = handing_behind != 0 ? is_by_measure() && !bounded_behind_
                                               : !handing.empty() || once || goes_on;
        if (!gives) {
            return false;
        }
        if (handing_behind == 0 && !handing.empty() &&
            !contains_any(words({std::max(handing.end, before_.begin), before_.end}),
                          words_before)) {
            // It is of who gets it: `销售额达到50万元的给予销售额的3%奖励`.
            lead_.comparator.reset();
        }
        bool const behind = lead_.verb.begin >= behind_.begin;  // 按每亩300元标准发放补助
        lead_.verb = handing.empty() && behind ? lead_.verb : handing;
        lead_.indicator = {given.begin, given.begin};
        noun_ = given;
        return true;
    }

    /// `按展位费的40%补贴`, `按设备款的8%给予最高600万元补贴`, and the first of `按上级资金的40%、20%给予补助`: what the share is
    /// of is not what is given.
    [[nodiscard]] bool take_share_of_base() {
        if (dimension_ != Dimension::share || bounded_behind_ || lead_.comparator || lead_.change ||
            !words(before_).ends_with("的") ||
            begin_of_base(words(lead_.indicator)) == std::string_view::npos) {
            return false;
        }
        std::string_view const behind = words(behind_);
        if (!contains_any(behind, grant_endings) && !contains_any(behind, handing_verbs)) {
            return false;
        }
        std::size_t const handing = handing_verbs.prefix_of(behind);
        std::size_t const given = grant_endings.suffix_of(behind);
        Stretch const award{noun_.begin + manners_of_giving.prefix_of(words(noun_)), noun_.end};
        bool const more = mark_at(behind, 0).kind == Punctuation::pause &&
                          begins_number(behind, mark_at(behind, 0).length);
        if (!award.empty() && grants.prefix_of(words(award)) == words(award).size()) {
            noun_ = award;
            lead_.verb = award;
        } else if (handing != 0) {
            lead_.verb = {behind_.begin, behind_.begin + handing};
            noun_ = given != 0 ? Stretch{behind_.end - given, behind_.end}
                               : Stretch{std::max(noun_.begin, lead_.verb.end), noun_.end};
        } else if (!noun_.empty()) {
            return false;
        } else if (given != 0 && !more) {
            noun_ = {behind_.end - given, behind_.end};  // 1%、最高50万元奖励
        }
        std::size_t const base = begin_of_base(words(lead_.indicator));
        Stretch const in_front{lead_.indicator.begin, lead_.indicator.begin + base};
        bool const named = noun_.empty() && grant_endings.suffix_of(words(in_front)) != 0;
        lead_.indicator = named ? in_front : Stretch{noun_.begin, noun_.begin};
        return true;
    }

    /// Cuts off what the number is a share of, behind what is measured: `床位数按照老年人口的2.5%配置`; where a noun stands behind
    /// the number, that is measured.
    void cut_base() {
        if (dimension_ != Dimension::share || lead_.indicator.empty() ||
            !words(before_).ends_with("的")) {
            return;
        }
        std::size_t const base = begin_of_base(words(lead_.indicator));
        if (base == std::string_view::npos) {
            return;
        }
        std::size_t const verb = base == 0 ? verb_in(words(noun_)) : 0;
        bool const made = verb != 0 && verb < words(noun_).size();  // 配置护理床位, not 确定
        if (made) {
            lead_.verb = {noun_.begin, noun_.begin + verb};
            noun_.begin += verb;
        }
        if (base != 0 || made) {
            lead_.indicator.end = lead_.indicator.begin + base;
        }
    }

    /// In front of the number: 安家费 of `博士每人发放安家费20万元`.
    [[nodiscard]] bool take_grant_in_front() {
        bool const handed = noun_.empty() && dimension_ == Dimension::money;
        Stretch const handing = handed ? last_handing_verb(lead_.indicator) : Stretch{};
        if (!handing.empty() && handing.end != lead_.indicator.end) {
            lead_.verb = handing;
            lead_.indicator.begin = handing.end;
        }
        return handed && handing_verbs.prefix_of(words(lead_.verb)) != 0;
    }

    std::string_view text_;
    Stretch before_;
    Stretch behind_;
    Stretch& noun_;
    Lead& lead_;
    Dimension dimension_;
    bool bounded_behind_;  // 以上 stands behind the number
};

}  // namespace fengong::detail
