// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

/// The algorithms of std::ranges that the headers need, for lists: vectors, arrays, spans, views of strings.
///
/// They say and do the same, without the checks of concepts. Whoever includes a header pays for these at
/// every call in it, used or not: 15 to 25 ms of compiling each.
namespace fengong::detail::ranges {

/// The element itself, as its key.
struct Itself {
    template <class Element>
    [[nodiscard]] constexpr Element const& operator()(Element const& element) const noexcept {
        return element;
    }
};

struct Less {
    template <class Left, class Right>
    [[nodiscard]] constexpr bool operator()(Left const& left, Right const& right) const {
        return left < right;
    }
};

struct Greater {
    template <class Left, class Right>
    [[nodiscard]] constexpr bool operator()(Left const& left, Right const& right) const {
        return right < left;
    }
};

/// What a member or a function makes of an element.
template <class Key, class Element>
[[nodiscard]] constexpr decltype(auto) key_of(Key const& key, Element const& element) {
    if constexpr (std::is_member_object_pointer_v<Key>) {
        return (element.*key);
    } else if constexpr (std::is_member_function_pointer_v<Key>) {
        return (element.*key)();
    } else {
        return key(element);
    }
}

/// The order of elements by their keys.
template <class Order, class Key>
struct ByKey {
    Order order;
    Key key;

    template <class Element>
    [[nodiscard]] constexpr bool operator()(Element const& left, Element const& right) const {
        return order(key_of(key, left), key_of(key, right));
    }
};

/// A view of the elements of a list from `first` on: of `count`, or of all.
template <class List>
[[nodiscard]] constexpr auto view(List const& list, std::size_t first, std::size_t count) noexcept {
    return std::span<typename List::value_type const>{list.data() + first, count};
}
template <class List>
[[nodiscard]] constexpr auto view(List const& list, std::size_t first = 0) noexcept {
    return ranges::view(list, first, list.size() - first);
}

/// The same of elements that may be changed.
template <class List>
[[nodiscard]] constexpr auto mutable_view(List& list, std::size_t first,
                                          std::size_t count) noexcept {
    return std::span<typename List::value_type>{list.data() + first, count};
}
template <class List>
[[nodiscard]] constexpr auto mutable_view(List& list, std::size_t first = 0) noexcept {
    return ranges::mutable_view(list, first, list.size() - first);
}

/// Sorts by keys, where no key is given by the elements. n log n.
template <class List, class Order = Less, class Key = Itself>
constexpr void sort(List& list, Order order = {}, Key key = {}) {
    if constexpr (std::is_same_v<Key, Itself>) {
        std::sort(list.data(), list.data() + list.size(), order);
    } else {
        std::sort(list.data(), list.data() + list.size(), ByKey<Order, Key>{order, key});
    }
}

/// The same; what is equal stays in its order.
template <class List, class Order = Less, class Key = Itself>
void stable_sort(List& list, Order order = {}, Key key = {}) {
    if constexpr (std::is_same_v<Key, Itself>) {
        std::stable_sort(list.data(), list.data() + list.size(), order);
    } else {
        std::stable_sort(list.data(), list.data() + list.size(), ByKey<Order, Key>{order, key});
    }
}

/// Whether no key is less than the one before it. Linear.
template <class List, class Key = Itself>
[[nodiscard]] constexpr bool is_sorted(List const& list, Key key = {}) {
    for (std::size_t at = 1; at < list.size(); ++at) {
        if (key_of(key, list[at]) < key_of(key, list[at - 1])) {
            return false;
        }
    }
    return true;
}

/// The first element that a condition holds for, or the end. Linear.
template <class List, class Condition>
[[nodiscard]] constexpr auto find_if(List&& list, Condition condition) {
    auto at = list.begin();
    auto const end = list.end();
    while (at != end && !key_of(condition, *at)) {
        ++at;
    }
    return at;
}

/// The first element with a key, or the end. Linear.
template <class List, class Value, class Key = Itself>
[[nodiscard]] constexpr auto find(List&& list, Value const& value, Key key = {}) {
    return ranges::find_if(
        list, [&](auto const& element) -> bool { return key_of(key, element) == value; });
}

/// Whether a condition holds for some element. Linear.
template <class List, class Condition>
[[nodiscard]] constexpr bool any_of(List const& list, Condition condition) {
    for (auto const& element : list) {
        if (key_of(condition, element)) {
            return true;
        }
    }
    return false;
}

/// Whether a condition holds for no element. Linear.
template <class List, class Condition>
[[nodiscard]] constexpr bool none_of(List const& list, Condition condition) {
    return !ranges::any_of(list, condition);
}

/// Whether a condition holds for all elements. Linear.
template <class List, class Condition>
[[nodiscard]] constexpr bool all_of(List const& list, Condition condition) {
    for (auto const& element : list) {
        if (!key_of(condition, element)) {
            return false;
        }
    }
    return true;
}

/// For how many elements a condition holds. Linear.
template <class List, class Condition>
[[nodiscard]] constexpr std::size_t count_if(List const& list, Condition condition) {
    std::size_t count = 0;
    for (auto const& element : list) {
        count += key_of(condition, element) ? 1U : 0U;
    }
    return count;
}

/// How many elements have a key. Linear.
template <class List, class Value, class Key = Itself>
[[nodiscard]] constexpr std::size_t count(List const& list, Value const& value, Key key = {}) {
    std::size_t count = 0;
    for (auto const& element : list) {
        count += key_of(key, element) == value ? 1U : 0U;
    }
    return count;
}

/// The first of the greatest elements, or the end of an empty list. Linear.
template <class List>
[[nodiscard]] constexpr auto max_element(List&& list) {
    auto best = list.begin();
    for (auto at = list.begin(); at != list.end(); ++at) {
        if (*best < *at) {
            best = at;
        }
    }
    return best;
}

/// The first element for which a condition does not hold, or the end; it must hold for none behind that.
/// Logarithmic.
template <class List, class Condition>
[[nodiscard]] constexpr auto partition_point(List&& list, Condition condition) {
    auto first = list.begin();
    for (std::size_t rest = list.size(); rest != 0;) {
        std::size_t const half = rest / 2;
        auto const middle = first + static_cast<std::ptrdiff_t>(half);
        if (condition(*middle)) {
            first = middle + 1;
            rest -= half + 1;
        } else {
            rest = half;
        }
    }
    return first;
}

/// The first element whose key is not less than `value`, in a list sorted by keys. Logarithmic.
template <class List, class Value, class Key = Itself>
[[nodiscard]] constexpr auto lower_bound(List&& list, Value const& value, Key key = {}) {
    return ranges::partition_point(
        list, [&](auto const& element) -> bool { return key_of(key, element) < value; });
}

/// The first element whose key is greater than `value`, in a list sorted by keys. Logarithmic.
template <class List, class Value, class Key = Itself>
[[nodiscard]] constexpr auto upper_bound(List&& list, Value const& value, Key key = {}) {
    return ranges::partition_point(
        list, [&](auto const& element) -> bool { return !(value < key_of(key, element)); });
}

/// Where the elements with a key begin and end, in a list sorted by keys. Logarithmic.
template <class List, class Value, class Key = Itself>
[[nodiscard]] constexpr auto equal_range(List&& list, Value const& value, Key key = {}) {
    return std::pair{ranges::lower_bound(list, value, key), ranges::upper_bound(list, value, key)};
}

/// Whether an element has a key, in a list sorted by keys. Logarithmic.
template <class List, class Value, class Key = Itself>
[[nodiscard]] constexpr bool binary_search(List const& list, Value const& value, Key key = {}) {
    auto const found = ranges::lower_bound(list, value, key);
    return found != list.end() && !(value < key_of(key, *found));
}

}  // namespace fengong::detail::ranges
