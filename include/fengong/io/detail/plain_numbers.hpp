// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/any.hpp>
#include <boost/graph/properties.hpp>
#include <boost/property_map/dynamic_property_map.hpp>
#include <boost/property_map/property_map.hpp>
#include <boost/smart_ptr/make_shared.hpp>

#include <array>
#include <charconv>
#include <concepts>
#include <locale>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <typeinfo>

namespace fengong::detail {

/// A number as Boost's graph writers would write it in the classic locale, with six digits.
template <class Number>
[[nodiscard]] std::string plain_number(Number number) {
    std::array<char, 32> digits{};
    std::to_chars_result result{};
    if constexpr (std::floating_point<Number>) {
        constexpr int precision = 6;
        result = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                               std::chars_format::general, precision);
    } else {
        result = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    }
    return {digits.data(), result.ptr};
}

/// A property of vertices or edges whose values are numbers. Boost's own adaptor writes them in the global
/// locale: 0,5 for a share and 1.000 for a thousand items, which no reader of these formats takes.
template <class Map>
class PlainNumbers final : public boost::dynamic_property_map {
public:
    using Key = typename boost::property_traits<Map>::key_type;
    using Number = typename boost::property_traits<Map>::value_type;

    explicit PlainNumbers(Map map) : map_{map} {}

    boost::any get(boost::any const& key) override { return number_of(key); }
    std::string get_string(boost::any const& key) override { return plain_number(number_of(key)); }
    void put(boost::any const& /*key*/, boost::any const& /*value*/) override {
        throw std::logic_error{"fengong: a drawing is written, not read"};
    }
    [[nodiscard]] std::type_info const& key() const override { return typeid(Key); }
    [[nodiscard]] std::type_info const& value() const override { return typeid(Number); }

private:
    [[nodiscard]] Number number_of(boost::any const& key) const {
        using boost::get;
        return get(map_, boost::any_cast<Key const&>(key));
    }

    Map map_;
};

/// Adds such a property under a name.
template <class Map>
void add_numbers(boost::dynamic_properties& properties, std::string const& name, Map map) {
    properties.insert(name, boost::make_shared<PlainNumbers<Map>>(map));
}

/// Runs `write` on a stream in the classic locale, and puts what it wrote into `out`.
template <class Write>
void write_classic(std::ostream& out, Write write) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    write(text);
    out << text.view();
}

}  // namespace fengong::detail
