// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/county.hpp"
#include "corpus/duty.hpp"
#include "corpus/layout.hpp"
#include "corpus/matter.hpp"
#include "corpus/page.hpp"
#include "corpus/random.hpp"
#include "corpus/style.hpp"
#include "corpus/table_layout.hpp"
#include "corpus/truth.hpp"
#include "corpus/vocabulary.hpp"
#include <fengong/io/notice_record.hpp>
#include <fengong/model/date.hpp>
#include <fengong/model/dialect.hpp>
#include <fengong/model/role.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

/// Makes one notice of a county: what it says, and the page that it is printed on.
class NoticeMaker {
public:
    NoticeMaker(Vocabulary const& words, County const& county, Random& random, int year,
                fengong::Dialect dialect)
        : words_{words},
          county_{county},
          random_{random},
          style_{make_style(random, dialect)},
          matter_{words, county, random, year},
          duties_{words, county, style_, random} {
        record_.dialect = to_string(dialect);
        record_.year = year;
    }

    /// `items`: how many; at least one.
    void make(std::size_t items) {
        front(items);
        if (style_.dialect == fengong::Dialect::table) {
            TablePrinter printer{style_, random_, page_};
            printer.head();
            body(printer, items);
            printer.end();
        } else {
            ParagraphPrinter printer{style_, random_, page_};
            body(printer, items);
            if (!page_.ends_line()) {
                page_.add("\n");
            }
        }
        closing();
    }

    [[nodiscard]] fengong::NoticeRecord& record() noexcept { return record_; }
    [[nodiscard]] Page const& page() const noexcept { return page_; }

private:
    void line(std::string_view words) {
        page_.add(words);
        page_.add("\n\n");
    }

    [[nodiscard]] static std::string in_words(fengong::Date date) {
        return std::to_string(static_cast<int>(date.year())) + "年" +
               std::to_string(static_cast<unsigned>(date.month())) + "月" +
               std::to_string(static_cast<unsigned>(date.day())) + "日";
    }

    void front(std::size_t items) {
        static constexpr std::string_view subjects[] = {"政府重点工作",     "政府工作报告重点任务",
                                                        "政府重要工作事项", "经济社会发展重点任务",
                                                        "重点工作任务",     "政府工作要点"};
        static constexpr std::string_view endings[] = {"责任分工", "任务分解方案", "责任分解方案",
                                                       "分工方案"};
        static constexpr std::string_view asks[] = {
            "请结合实际，认真抓好落实。", "请对照分工，细化措施，按时完成。",
            "请按照职责，倒排工期，确保各项任务落地见效。", "请各单位于每季度末报送进展情况。"};
        int const year = *record_.year;
        std::string const government = county_.name + "人民政府";
        bool const by_office = random_.chance(35);
        record_.issuer = government + (by_office ? "办公室" : "");
        std::chrono::month const month{static_cast<unsigned>(random_.between(1, 4))};
        std::chrono::day const in_month{static_cast<unsigned>(random_.between(1, 28))};
        fengong::Date const day{std::chrono::year{year}, month, in_month};
        record_.issued = day;
        record_.number = county_.initials + (by_office ? "政办发〔" : "政发〔") +
                         std::to_string(year) + "〕" + std::to_string(random_.between(1, 38)) +
                         "号";
        list_title_ = std::to_string(year) + "年" + county_.name;
        list_title_ += random_.pick(subjects);
        list_title_ += random_.pick(endings);
        bool const broken = random_.chance(50);
        std::string const about = "关于印发" + list_title_ + "的通知";
        record_.title = *record_.issuer + about;
        record_.recipients = {county_.level == "区" ? "各街道办事处" : "各乡镇人民政府",
                              county_.level + "政府各部门", "各企事业单位"};
        if (random_.chance(80)) {
            line(*record_.number);
        } else {
            record_.number.reset();
        }
        line(*record_.issuer + (broken ? "\n" : "") + about);
        line(record_.recipients[0] + "，" + record_.recipients[1] + "，" + record_.recipients[2] +
             "：");
        std::string preamble = "现将《" + list_title_ + "》印发给你们，";
        if (random_.chance(50)) {
            preamble += "共" + std::to_string(items) + "项，";
            record_.claimed_items = static_cast<std::uint32_t>(items);
        }
        line(preamble + std::string{random_.pick(asks)});
        line(*record_.issuer);
        line(in_words(day));
        if (random_.chance(60)) {
            line("（此件公开发布）");
        }
        line(list_title_);
    }

    void closing() {
        if (!random_.chance(60)) {
            return;
        }
        record_.copies = {county_.level + "委各部门", county_.level + "人大常委会办公室",
                          county_.level + "政协办公室"};
        page_.add("\n");
        line("抄送：" + record_.copies[0] + "，" + record_.copies[1] + "，" + record_.copies[2] +
             "。");
        record_.printed_by = county_.name + "人民政府办公室";
        record_.printed = record_.issued;
        line(*record_.printed_by);
        page_.add(in_words(*record_.printed) + "印发\n");
    }

    template <class Printer>
    void body(Printer& printer, std::size_t items) {
        bool const headed = style_.dialect != fengong::Dialect::table || style_.section_rows;
        std::size_t const sections = headed ? std::clamp<std::size_t>(items / 16, 1, 9) : 1;
        std::vector<std::size_t> themes(words_.themes.size());
        for (std::size_t theme = 0; theme < themes.size(); ++theme) {
            themes[theme] = theme;
        }
        random_.shuffle(themes);
        if (!headed) {
            add_section(list_title_, 1, 0);
        }
        bool const goals_first = headed && items > 12 && random_.chance(70);
        std::size_t left = items;
        for (std::size_t section = 0; section < sections; ++section) {
            std::size_t const share = left / (sections - section);
            std::size_t const count =
                section + 1 == sections ? left
                : share > 4             ? static_cast<std::size_t>(
                                  random_.between(static_cast<std::int64_t>(share - share / 3),
                                                              static_cast<std::int64_t>(share + share / 3)))
                            : share;
            bool const goals = goals_first && section == 0;
            Theme const& theme = words_.themes[themes[section % themes.size()]];
            if (headed) {
                head_section(printer, section, goals, theme);
            }
            fill_section(printer, section, goals, theme, count);
            left -= count;
        }
    }

    template <class Printer>
    void head_section(Printer& printer, std::size_t section, bool goals, Theme const& theme) {
        std::string title = goals ? random_.pick(words_.goal_titles) : theme.title;
        if (goals && random_.chance(50)) {
            title = std::to_string(*record_.year) + "年" + title;
        }
        if (style_.heading_leaders) {
            title = duties_.leader(section) +
                    (section == 0 ? county_.level + "长" : "副" + county_.level + "长") +
                    "牵头重点工作";
        }
        fengong::SectionRecord& made = add_section(title, 1, 0);
        if (style_.heading_leaders) {
            made.leaders = {duties_.leader(section)};
        }
        printer.heading(chinese_number(section + 1) + "、" + title);
        number_ = style_.restart || style_.bracketed_numbers ? 0 : number_;
    }

    template <class Printer>
    void fill_section(Printer& printer, std::size_t section, bool goals, Theme const& theme,
                      std::size_t count) {
        std::size_t const whole = record_.sections.size();
        std::size_t const parts = style_.parts && !goals && count >= 6 ? 2 + random_.below(2) : 1;
        for (std::size_t at = 0; at < count; ++at) {
            if (parts > 1 && at % ((count + parts - 1) / parts) == 0) {
                std::string const& title = random_.pick(words_.heads);
                add_section(title, 2, whole);
                printer.heading("（" + chinese_number(record_.sections.size() - whole) + "）" +
                                title);
            }
            add_item(printer, section, goals, theme);
        }
    }

    template <class Printer>
    void add_item(Printer& printer, std::size_t section, bool goals, Theme const& theme) {
        std::size_t const department = goals ? goal_department()
                                       : random_.chance(75)
                                           ? random_.pick(theme.departments)
                                           : random_.below(words_.departments.size());
        fengong::ItemRecord& item = record_.items.emplace_back();
        item.ordinal = static_cast<std::uint32_t>(record_.items.size());
        item.number = std::to_string(++number_);
        item.section = static_cast<std::uint32_t>(record_.sections.size());
        if (style_.bracketed_numbers) {
            item.label = "（" + chinese_number(number_) + "）";
        } else if (style_.dialect != fengong::Dialect::table && style_.point == "、") {
            item.label = *item.number + "、";
        }
        goals ? matter_.write_goal(item, department) : matter_.write(item, department);
        Duty duty = duties_.make(department);
        if (style_.leaders || style_.heading_leaders) {
            Duty::List list;
            list.printed = duties_.leader(section + (style_.leaders ? random_.below(2) : 0));
            list.assignment.role = fengong::Role::leader;
            list.assignment.inherited = style_.heading_leaders;
            list.assignment.units.push_back({list.printed, {}, {}, {}});
            if (style_.heading_leaders) {
                item.assignments.push_back(list.assignment);
            } else {
                duty.lists.insert(duty.lists.begin(), std::move(list));
            }
        }
        if (style_.deadlines) {
            static constexpr std::string_view ends[] = {"底前", "底", "底前"};
            if (random_.chance(15)) {
                item.deadline = "年底前";
            } else {
                item.deadline = std::to_string(random_.between(3, 12)) + "月";
                *item.deadline += random_.pick(ends);
            }
        }
        printer.item(item, duty);
    }

    /// One that has headline goals: those of growth and of levels.
    [[nodiscard]] std::size_t goal_department() {
        std::size_t department = random_.below(words_.departments.size());
        while (words_.departments[department].goals.empty()) {
            department = (department + 1) % words_.departments.size();
        }
        return department;
    }

    fengong::SectionRecord& add_section(std::string title, std::uint32_t level,
                                        std::size_t parent) {
        fengong::SectionRecord& section = record_.sections.emplace_back();
        section.index = static_cast<std::uint32_t>(record_.sections.size());
        section.level = level;
        if (parent != 0) {
            section.parent = static_cast<std::uint32_t>(parent);
        }
        section.title = std::move(title);
        return section;
    }

    Vocabulary const& words_;
    County const& county_;
    Random& random_;
    Style style_;
    MatterWriter matter_;
    DutyWriter duties_;
    Page page_;
    fengong::NoticeRecord record_;
    std::string list_title_;
    std::size_t number_ = 0;
};

}  // namespace corpus
