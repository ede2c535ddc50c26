// SPDX-License-Identifier: BSL-1.0
#include "common/lead_share.hpp"

#include <fengong/io/fixed_point.hpp>
#include <fengong/model/decimal.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>
#include <system_error>

namespace common {

LeadShareOption::LeadShareOption(Program& program) {
    program.app()
        .add_option("--lead-share", text_,
                    "The part of an item that its leads carry; 2/3 if not given")
        ->type_name("A");
}

fengong::Share LeadShareOption::value() const {
    auto const integer = [](std::string_view digits, std::int64_t& number) {
        auto const [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return error == std::errc{} && end == digits.data() + digits.size();
    };
    std::string_view const text = text_;
    std::size_t const slash = text.find('/');
    std::int64_t numerator = 0;
    std::int64_t denominator = fengong::Share::max_denominator;
    bool good = false;
    if (slash != std::string_view::npos) {
        good = integer(text.substr(0, slash), numerator) &&
               integer(text.substr(slash + 1), denominator);
    } else if (auto const decimal = fengong::parse_decimal(text)) {
        auto const parts = multiply(*decimal, fengong::Decimal{denominator});
        good = parts && integer(to_string(*parts), numerator);
    }
    try {
        if (good) {
            return {numerator, denominator};
        }
    } catch (std::invalid_argument const&) {  // the same answer as for what is no number
    }
    throw CLI::ValidationError{"--lead-share", "must be from 0 to 1, such as 2/3 or 0.75"};
}

}  // namespace common
