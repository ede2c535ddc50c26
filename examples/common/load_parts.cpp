// SPDX-License-Identifier: BSL-1.0
#include "common/load_parts.hpp"

#include "common/identities.hpp"
#include "common/words.hpp"
#include <fengong/io/fixed_point.hpp>

#include <iostream>

namespace common {

using fengong::Store;

std::string percent(double share) {
    return fengong::fixed_point(share * 100, 1) + '%';
}

std::string at_least(std::string const& number, bool is_bound) {
    return is_bound ? "≥" + number : number;
}

void write_convention(fengong::JsonText& json, fengong::Workload const& workload) {
    json.key("convention").begin_object();
    json.key("lead_share").number(fengong::trimmed_point(workload.options.lead_share.value(), 4));
    json.key("collectives").value(to_string(workload.collectives));
    json.end();
}

void write_load_notes(Program const& program, Store const& store, fengong::Workload const& workload,
                      std::string const& own) {
    std::string const share = share_in_words(workload.options.lead_share);
    bool const open_ended = std::ranges::any_of(
        store.items(), [](fengong::ItemRow const& item) { return item.open_ended; });
    std::cout << '\n'
              << own
              << program.text("Effort: items, each divided among its units, " + share +
                                  " to its leads. A convention, not hours.\n",
                              "工作量：事项数，每项在其单位之间分配，牵头方得 " + share +
                                  "。只是一种约定，不是工时。\n")
              << collectives_in_words(workload.collectives, program.language())
              << (open_ended ? program.text("≥: there is a list with 等 (and others).\n",
                                            "≥：有名单带“等”。\n")
                             : "");
    write_identities(program, store, workload);
}

std::string more(Program const& program, std::size_t count) {
    return program.text("… and ", "… 另有 ") + std::to_string(count) + program.text(" more", " 行");
}

std::string code_of(std::optional<fengong::DivisionCode> division) {
    return division ? to_string(*division) : std::string{};
}

}  // namespace common
