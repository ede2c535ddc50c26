// SPDX-License-Identifier: BSL-1.0
// The same data as ours, from documents of the contract `fengong/1`: into structs, and merely parsed.
//
// On-Demand takes the instructions that the compiler may use, so that this source alone is compiled for the machine that
// builds it: see CMakeLists.txt.
#include "compare/digest.hpp"
#include "compare/entrants.hpp"
#include "compare/simdjson/documents.hpp"
#include "compare/simdjson/reader.hpp"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace compare::json {

namespace {

using Documents = std::vector<simdjson::padded_string>;

std::string version() {
    return "simdjson " + std::to_string(simdjson::SIMDJSON_VERSION_MAJOR) + "." +
           std::to_string(simdjson::SIMDJSON_VERSION_MINOR) + "." +
           std::to_string(simdjson::SIMDJSON_VERSION_REVISION) + " (" +
           simdjson::get_active_implementation()->name() + ")";
}

/// With the bytes behind each that simdjson wants.
std::shared_ptr<Documents const> padded(std::vector<std::string> const& texts) {
    return std::make_shared<Documents const>(texts.begin(), texts.end());
}

struct Filled {
    std::unique_ptr<TextArena> arena = std::make_unique<TextArena>();
    std::vector<Notice> notices;
};

template <class Row>
std::span<Row const> rows(std::vector<Row> const& all, IndexRange range) {
    return std::span{all}.subspan(range.first, range.count);
}

void add(Digest& digest, Notice const& notice, Item const& item) {
    digest.add(item.number);
    digest.add(item.text);
    for (Assignment const& assignment : rows(notice.assignments, item.assignments)) {
        digest.add(assignment.role);
        digest.add(assignment.label);
        for (Unit const& unit : rows(notice.units, assignment.units)) {
            digest.add(unit.name);
            digest.add(unit.span.begin);
        }
    }
    for (Target const& target : rows(notice.targets, item.targets)) {
        digest.add(target.indicator);
        digest.add(target.kind);
        digest.add(target.comparator);
        digest.add(target.measure);
        digest.add(target.magnitude);
        digest.add(target.printed);
        digest.add(target.quote);
        digest.add(target.quote_span.end);
    }
    for (Rejection const& rejection : rows(notice.not_targets, item.not_targets)) {
        digest.add(rejection.printed);
    }
}

/// As ours says it, in fengong/parse.cpp.
Answers say(Filled const& filled) {
    std::vector<double> answer;
    for (Notice const& notice : filled.notices) {
        Digest digest;
        digest.add(notice.title);
        digest.add(notice.number);
        for (Item const& item : notice.items) {
            add(digest, notice, item);
        }
        answer.push_back(static_cast<double>(notice.sections.size()));
        answer.push_back(static_cast<double>(notice.items.size()));
        answer.push_back(static_cast<double>(notice.diagnostics.size()));
        answer.push_back(digest.value());
    }
    return {{"notices", answer}};
}

Subject fill(Input const& input) {
    return make_subject(
        [documents = padded(make_documents(input))] {
            Filled filled;
            Reader reader{*filled.arena};
            filled.notices.reserve(documents->size());
            for (simdjson::padded_string const& document : *documents) {
                filled.notices.push_back(reader.read(document));
            }
            return filled;
        },
        say);
}

/// Each document into the same DOM, of which nothing is kept but how many items it has.
Subject parse_only(Input const& input) {
    return make_subject(
        [documents = padded(make_documents(input))] {
            std::vector<double> items;
            simdjson::dom::parser parser;
            for (simdjson::padded_string const& document : *documents) {
                simdjson::dom::array const array =
                    parser.parse(document)["notices"].at(0)["items"].get_array();
                items.push_back(static_cast<double>(array.size()));
            }
            return items;
        },
        [](std::vector<double> const& items) {
            return Answers{{"items", items}};
        });
}

Enter const filling{"parse", "simdjson On-Demand, structs", version(), fill};
Enter const parsing{"parse", "simdjson DOM alone", version(), parse_only};

}  // namespace

}  // namespace compare::json
