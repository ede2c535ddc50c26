// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/county.hpp"
#include "corpus/promise.hpp"
#include "corpus/random.hpp"
#include "corpus/vocabulary.hpp"
#include <fengong/io/notice_record.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace corpus {

/// Writes what items say: what is to be done, and what is promised with it.
class MatterWriter {
public:
    MatterWriter(Vocabulary const& words, County const& county, Random& random, int year)
        : words_{words}, county_{county}, random_{random}, year_{year} {}

    /// Fills text, heading and targets of `item`, whose matter is that of `department`.
    void write(fengong::ItemRecord& item, std::size_t department) {
        Department const& about = words_.departments[department];
        if (random_.chance(12)) {
            item.heading = random_.pick(words_.heads);
            item.text += *item.heading + "：";
        }
        if (random_.chance(30)) {
            item.text += random_.pick(words_.openers) + "，";
        }
        constexpr unsigned task_weights[] = {10, 55, 35};
        constexpr unsigned promise_weights[] = {36, 40, 18, 6};
        std::size_t const promises = about.goals.empty() ? 0 : random_.weighted(promise_weights);
        std::span<unsigned const> const weights{task_weights};
        std::size_t const tasks =
            promises == 0 ? 1 + random_.weighted(weights.subspan(1)) : random_.weighted(weights);
        for (std::size_t task = 0; task < tasks; ++task) {
            item.text += task == 0 ? "" : "，";
            item.text += random_.pick(words_.verbs);
            item.text += object(about);
        }
        if (tasks != 0 && random_.chance(promises == 0 ? 45 : 12)) {
            item.text += "，" + random_.pick(words_.tails);
        }
        add_promises(item, about, promises, tasks != 0);
        item.text += "。";
    }

    /// The same for an item of the headline goals, which says nothing but numbers.
    void write_goal(fengong::ItemRecord& item, std::size_t department) {
        Department const& about = words_.departments[department];
        add_promises(item, about, random_.chance(30) ? 2 : 1, false);
        item.text += "。";
    }

private:
    [[nodiscard]] std::string object(Department const& about) {
        std::string words = random_.pick(about.objects);
        for (std::size_t open = words.find('{'); open != std::string::npos;
             open = words.find('{', open)) {
            std::size_t const close = words.find('}', open);
            words.replace(open, close + 1 - open,
                          filling(std::string_view{words}.substr(open + 1, close - open - 1)));
        }
        return words;
    }

    [[nodiscard]] std::string filling(std::string_view key) {
        if (key == "road") {
            std::string const road = random_.chance(50) ? "G" : "S";
            return road + std::to_string(random_.between(101, 688));
        }
        if (key == "town") {
            return random_.pick(county_.towns);
        }
        return std::to_string(random_.between(2, key == "small" ? 9 : 29));
    }

    void add_promises(fengong::ItemRecord& item, Department const& about, std::size_t count,
                      bool behind_tasks) {
        std::vector<std::size_t> used;
        PromiseWriter writer{random_, year_, item.text, item.targets};
        count = std::min(count, about.goals.size());
        for (std::size_t promise = 0; promise < count; ++promise) {
            std::size_t goal = random_.below(about.goals.size());
            while (std::ranges::find(used, goal) != used.end()) {
                goal = (goal + 1) % about.goals.size();
            }
            used.push_back(goal);
            if (promise != 0 || behind_tasks) {
                // A full stop first of all marks would make a heading of what stands in front.
                bool const marked = item.text.find("，") != std::string::npos || item.heading;
                item.text += marked && random_.chance(15) ? "。" : random_.chance(15) ? "；" : "，";
            }
            writer.write(about.goals[goal], promise + 1 == count);
        }
    }

    Vocabulary const& words_;
    County const& county_;
    Random& random_;
    int year_;
};

}  // namespace corpus
