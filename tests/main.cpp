// SPDX-License-Identifier: BSL-1.0
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <clocale>
#include <cstdlib>
#include <iostream>
#include <locale>
#include <stdexcept>

namespace {

// A filter that matches nothing would otherwise count as success.
bool nothing_ran = false;

struct CountTests : doctest::IReporter {
    explicit CountTests(doctest::ContextOptions const& /*options*/) {}
    void test_run_end(doctest::TestRunStats const& stats) override {
        nothing_ran = stats.numTestCasesPassingFilters == 0;
    }
    void report_query(doctest::QueryData const&) override {}
    void test_run_start() override {}
    void test_case_start(doctest::TestCaseData const&) override {}
    void test_case_reenter(doctest::TestCaseData const&) override {}
    void test_case_end(doctest::CurrentTestCaseStats const&) override {}
    void test_case_exception(doctest::TestCaseException const&) override {}
    void subcase_start(doctest::SubcaseSignature const&) override {}
    void subcase_end() override {}
    void log_assert(doctest::AssertData const&) override {}
    void log_message(doctest::MessageData const&) override {}
    void test_case_skipped(doctest::TestCaseData const&) override {}
};
DOCTEST_REGISTER_LISTENER("count", 1, CountTests);

// FENGONG_TEST_LOCALE=zh_CN.UTF-8 runs the suite under that locale, in C and in C++: grouped
// digits, other cases for i. A locale that the system lacks is an error, lest it pass untested.
bool set_locale() {
    char const* name = std::getenv("FENGONG_TEST_LOCALE");
    if (name == nullptr) {
        return true;
    }
    try {
        std::locale::global(std::locale{name});  // calls std::setlocale too
    } catch (std::runtime_error const&) {
        std::cerr << "no such locale: " << name << '\n';
        return false;
    }
    std::cerr << "locale: " << std::setlocale(LC_ALL, nullptr) << '\n';
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    if (!set_locale()) {
        return EXIT_FAILURE;
    }
    doctest::Context context{argc, argv};
    int const result = context.run();
    if (nothing_ran) {
        std::cerr << "no test case matches\n";
        return EXIT_FAILURE;
    }
    return result;
}
