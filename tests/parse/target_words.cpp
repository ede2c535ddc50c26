// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/target_words.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace {

/// Words of a table must be whole three-byte characters, which WordList relies on, and stand in it once.
template <class List>
void check_table(List const& list) {
    std::set<std::string> seen;
    for (std::string_view const word : list) {
        CAPTURE(std::string{word});
        CHECK(word.size() % 3 == 0);
        for (std::size_t at = 0; at < word.size(); at += 3) {
            CHECK((static_cast<unsigned char>(word[at]) & 0xF0U) == 0xE0U);
        }
        CHECK(seen.insert(std::string{word}).second);
    }
}

}  // namespace

TEST_CASE("every word around a target is made of three-byte characters and listed once") {
    using namespace fengong::detail;
    check_table(change_verbs);
    check_table(state_verbs);
    check_table(grants);
    check_table(giving_verbs);
    check_table(action_verbs);
    check_table(lead_in_words);
    check_table(fillers);
    check_table(orientation_verbs);
    check_table(rate_bases);
    check_table(averages);
    check_table(changes_to);
    check_table(size_words);
    check_table(capacity_words);
    check_table(nouns_like_verbs);
    check_table(subject_separators);
}
