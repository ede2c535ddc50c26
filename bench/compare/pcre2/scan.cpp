// SPDX-License-Identifier: BSL-1.0
// A bare scan by PCRE2, compiled to machine code.
#include "compare/scan.hpp"

#include "compare/entrants.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace compare::pcre2_scan {

namespace {

std::string version() {
    std::array<char, 64> text{};
    pcre2_config(PCRE2_CONFIG_VERSION, text.data());
    std::string_view const with_date{text.data()};
    return "PCRE2 " + std::string{with_date.substr(0, with_date.find(' '))};
}

/// A pattern with what it needs to match.
class Pattern {
public:
    explicit Pattern(std::string_view text) {
        int error = 0;
        PCRE2_SIZE place = 0;
        code_.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), PCRE2_UTF,
                                  &error, &place, nullptr));
        if (!code_ || pcre2_jit_compile(code_.get(), PCRE2_JIT_COMPLETE) != 0) {
            throw std::runtime_error{"PCRE2: the pattern does not compile"};
        }
        found_.reset(pcre2_match_data_create_from_pattern(code_.get(), nullptr));
    }

    /// The texts are known to be valid UTF-8, and are not checked again, as pcre2_jit_match() never does.
    void scan(std::string_view text, Matches& matches) const {
        auto const* const bytes = reinterpret_cast<PCRE2_SPTR>(text.data());
        PCRE2_SIZE const* const ends = pcre2_get_ovector_pointer(found_.get());
        for (std::size_t at = 0;
             pcre2_jit_match(code_.get(), bytes, text.size(), at, 0, found_.get(), nullptr) > 0;
             at = ends[1]) {
            matches.add(ends[0], ends[1]);
        }
    }

private:
    struct Free {
        void operator()(pcre2_code* code) const noexcept { pcre2_code_free(code); }
        void operator()(pcre2_match_data* data) const noexcept { pcre2_match_data_free(data); }
    };
    std::unique_ptr<pcre2_code, Free> code_;
    std::unique_ptr<pcre2_match_data, Free> found_;
};

Subject scan(Input const& input) {
    auto const pattern = std::make_shared<Pattern const>(scan_pattern);
    return make_scan(input, [pattern](std::string_view text, Matches& matches) {
        pattern->scan(text, matches);
    });
}

Enter const scanning{"parse", "PCRE2-JIT, a bare scan", version(), scan};

}  // namespace

}  // namespace compare::pcre2_scan
