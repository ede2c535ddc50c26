// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/county.hpp"
#include "corpus/damage.hpp"
#include "corpus/notice_maker.hpp"
#include "corpus/random.hpp"
#include "corpus/truth.hpp"
#include "corpus/vocabulary.hpp"
#include <fengong/model/dialect.hpp>
#include <fengong/registry/division_table.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace corpus {

/// Dialects in the order in which Options weighs them.
inline constexpr std::array<fengong::Dialect, 6> dialects{
    fengong::Dialect::bracket, fengong::Dialect::verb_bracket, fengong::Dialect::own_line,
    fengong::Dialect::table,   fengong::Dialect::sentence,     fengong::Dialect::inline_label};

/// Which notices a corpus holds.
struct Options {
    std::uint64_t seed = 1;
    std::size_t counties = 2850;  ///< more than there are: again, in later years
    std::size_t years = 1;
    int first_year = 2026;
    std::size_t least_items = 60;
    std::size_t most_items = 220;
    /// How often each of `dialects` is; as in published notices if not given.
    std::array<unsigned, 6> weights{12, 8, 10, 11, 2, 2};
    Damage damage;
};

/// A notice of the corpus.
struct Made {
    std::string name;  ///< of its file: 370828-2026.txt
    std::string text;
    Truth truth;
};

/// Notices of invented content over real counties, each with what it says.
///
/// Notice k depends on the options and k alone: any thread may make any part. Const access is safe from many threads.
class Corpus {
public:
    /// Throws std::invalid_argument if no dialect has a weight, there are no counties, or the sizes are none.
    Corpus(Options options, Vocabulary words, fengong::DivisionTable const& divisions)
        : options_{std::move(options)},
          words_{std::move(words)},
          counties_{governed_counties(divisions)} {
        bool const weighed =
            std::ranges::any_of(options_.weights, [](unsigned weight) { return weight != 0; });
        if (!weighed || counties_.empty() || options_.least_items == 0 ||
            options_.most_items < options_.least_items || options_.years == 0) {
            throw std::invalid_argument{"corpus: no dialect, no county, no year or no size"};
        }
        // A few counties shall not all be of one city.
        Random random{options_.seed, counties_stream};
        random.shuffle(counties_);
    }

    [[nodiscard]] std::size_t size() const noexcept { return options_.counties * options_.years; }
    [[nodiscard]] Options const& options() const noexcept { return options_; }

    /// Notice `index` with its truth. Linear in the notice.
    [[nodiscard]] Made make(std::size_t index) const {
        std::size_t const county_index = index / options_.years;
        fengong::Division const& division = counties_[county_index % counties_.size()];
        std::size_t const round = county_index / counties_.size();
        int const year =
            options_.first_year + static_cast<int>(index % options_.years + round * options_.years);
        County const county = make_county(options_.seed, division, words_);
        Random random{options_.seed, first_notice_stream + index};
        fengong::Dialect const dialect = dialects[random.weighted(options_.weights)];
        auto const items = static_cast<std::size_t>(
            random.between(static_cast<std::int64_t>(options_.least_items),
                           static_cast<std::int64_t>(options_.most_items)));
        NoticeMaker maker{words_, county, random, year, dialect};
        maker.make(items);
        Made made;
        made.name = to_string(division.code) + "-" + std::to_string(year) + ".txt";
        made.truth.division = division.code;
        made.truth.damaged = !options_.damage.none();
        made.truth.notice = std::move(maker.record());
        made.truth.notice.source = made.name;
        made.text = made.truth.damaged ? DamageWriter{options_.damage, random}(maker.page())
                                       : maker.page().text();
        return made;
    }

private:
    // Streams of random numbers: 0 for the order of counties, codes of divisions for their offices.
    static constexpr std::uint64_t counties_stream = 0;
    static constexpr std::uint64_t first_notice_stream = 1'000'000;

    Options options_;
    Vocabulary words_;
    std::vector<fengong::Division> counties_;
};

}  // namespace corpus
