// SPDX-License-Identifier: BSL-1.0
// Ours and the peers beside each other: the same works on the same corpus, in one process and by turns.
#include "compare/comparison.hpp"
#include "compare/options.hpp"
#include "compare/report.hpp"

#include <algorithm>
#include <exception>
#include <iostream>
#include <span>
#include <vector>

namespace {

void compare_all(compare::Options const& options) {
    compare::Input const input{options.notices};
    std::vector<compare::WorkResult> results;
    for (compare::Work const& work : compare::works) {
        if (options.works.empty() || std::ranges::count(options.works, work.name) != 0) {
            std::cerr << work.name << " …\n";
            results.push_back(compare_work(work, input, options.repetitions));
        }
    }
    switch (options.format) {
    case compare::Format::table:
        write_table(std::cout, circumstances(input, options.repetitions), results);
        break;
    case compare::Format::markdown:
        write_markdown(std::cout, circumstances(input, options.repetitions), results);
        break;
    case compare::Format::json:
        write_json(std::cout, results);
        break;
    }
}

}  // namespace

int main(int argc, char** argv) {
    try {
        auto const options =
            compare::read_options(std::span{argv, static_cast<std::size_t>(argc)}.subspan(1));
        if (!options) {
            std::cout << compare::usage();
            return 0;
        }
        compare_all(*options);
    } catch (compare::WrongUsage const& error) {
        std::cerr << "compare: " << error.what() << "; --help shows what there is\n";
        return 2;
    } catch (std::exception const& error) {
        std::cerr << "compare: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
