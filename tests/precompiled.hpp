// SPDX-License-Identifier: BSL-1.0
// What nearly every test includes. A test must not rely on it: each includes what it uses.
#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <boost/multi_index_container.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <random>
#include <ranges>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>
