// SPDX-License-Identifier: BSL-1.0
// Text to notices, on one core and on two.
#include "compare/digest.hpp"
#include "compare/entrants.hpp"
#include "compare/scan.hpp"
#include "corpus/tar.hpp"
#include <fengong/io/to_record.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/parse/read_all.hpp>

#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace compare::our_parse {

namespace {

using Notices = std::vector<fengong::Notice>;

Notices parse_all(Input const& input) {
    Notices notices;
    notices.reserve(input.texts().size());
    for (fengong::SourceText const& text : input.texts()) {
        notices.push_back(fengong::parse(text));
    }
    return notices;
}

void add(Digest& digest, fengong::AssignmentRecord const& assignment) {
    digest.add(to_string(assignment.role));
    digest.add(assignment.label.value_or(""));
    for (fengong::UnitRecord const& unit : assignment.units) {
        digest.add(unit.name);
        digest.add(unit.span.begin);
    }
}

void add(Digest& digest, fengong::TargetRecord const& target) {
    digest.add(target.indicator.value_or(""));
    digest.add(to_string(target.kind));
    digest.add(to_string(target.comparator));
    digest.add(target.measure);
    digest.add(target.magnitude);
    digest.add(target.printed.value_or(""));
    digest.add(target.quote.value_or(""));
    digest.add(target.quote_span.end);
}

/// What a notice says, in the words of the contract: counts and a digest.
void add(std::vector<double>& answer, fengong::NoticeRecord const& notice) {
    Digest digest;
    digest.add(notice.title.value_or(""));
    digest.add(notice.number.value_or(""));
    for (fengong::ItemRecord const& item : notice.items) {
        digest.add(item.number.value_or(""));
        digest.add(item.text);
        for (fengong::AssignmentRecord const& assignment : item.assignments) {
            add(digest, assignment);
        }
        for (fengong::TargetRecord const& target : item.targets) {
            add(digest, target);
        }
        for (fengong::RejectionRecord const& rejection : item.not_targets) {
            digest.add(rejection.printed);
        }
    }
    answer.push_back(static_cast<double>(notice.sections.size()));
    answer.push_back(static_cast<double>(notice.items.size()));
    answer.push_back(static_cast<double>(notice.diagnostics.size()));
    answer.push_back(digest.value());
}

Answers say(Notices const& notices) {
    Answers answers;
    for (fengong::Notice const& notice : notices) {
        add(answers["notices"], to_record(notice));
        answers["items"].push_back(static_cast<double>(notice.items.size()));
    }
    return answers;
}

Subject parse(Input const& input) {
    return make_subject([&input] { return parse_all(input); },
                        [&input](Notices const& notices) {
                            Answers answers = say(notices);
                            answers["matches"] = scan_by_hand(input);
                            return answers;
                        });
}

/// As a yardstick beside the store.
Subject parse_for_store(Input const& input) {
    return make_subject([&input] { return parse_all(input); },
                        [](Notices const& notices) {
                            std::size_t items = 0;
                            for (fengong::Notice const& notice : notices) {
                                items += notice.items.size();
                            }
                            return Answers{{"items", {static_cast<double>(items)}}};
                        });
}

/// All texts as one archive, which one call reads.
fengong::FileBytes make_archive(Input const& input) {
    std::ostringstream out;
    corpus::TarWriter tar{out};
    std::size_t number = 0;
    for (fengong::SourceText const& text : input.texts()) {
        tar.add(std::to_string(number++), text.view());
    }
    tar.finish();
    auto const bytes = std::make_shared<std::string const>(std::move(out).str());
    return {bytes, *bytes};
}

template <unsigned threads>
Subject parse_on_threads(Input const& input) {
    fengong::ReadOptions options;
    options.threads = threads;
    return make_subject(
        [archive = make_archive(input), options] { return fengong::read_all(archive, options); },
        [](std::vector<fengong::ReadNotice> const& read) {
            Answers answers;
            for (fengong::ReadNotice const& notice : read) {
                add(answers["notices"], to_record(notice.notice.value()));
            }
            return answers;
        });
}

Enter const parsing{"parse", us, "", parse};
Enter const beside_store{"store", "fengong: parse", "", parse_for_store};
Enter const on_two_threads{"parse-threads", us, "", parse_on_threads<2>};
Enter const on_one_thread{"parse-threads", "fengong: one thread", "", parse_on_threads<1>};

}  // namespace

}  // namespace compare::our_parse
