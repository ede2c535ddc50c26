// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/ids.hpp>

/// Forward declarations of the types that other headers pass by reference.
namespace fengong {

struct Notice;
struct Section;
struct Item;
struct Assignment;
struct UnitName;
struct Target;
struct Diagnostic;
struct ParseOptions;
class Store;
class ResponsibilityGraph;

}  // namespace fengong
