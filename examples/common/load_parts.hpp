// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/items.hpp"
#include "common/program.hpp"
#include <fengong/analysis/workload.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/store/store.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What the outputs of workloads have in common.
namespace common {

/// Adds what the numbers rest on to an object, as `convention`.
void write_convention(fengong::JsonText& json, fengong::Workload const& workload);

/// Writes how to read a table of sums, behind what is to be said of that table alone.
void write_load_notes(Program const& program, fengong::Store const& store,
                      fengong::Workload const& workload, std::string const& own);

/// ≥12 where the number is a lower bound.
[[nodiscard]] std::string at_least(std::string const& number, bool is_bound);

/// 12.5%
[[nodiscard]] std::string percent(double share);

/// The six digits, or nothing.
[[nodiscard]] std::string code_of(std::optional<fengong::DivisionCode> division);

/// The cell that says how many rows a table leaves out.
[[nodiscard]] std::string more(Program const& program, std::size_t count);

/// The first `top` rows; all for 0.
template <class Row>
[[nodiscard]] std::span<Row const> first_rows(std::vector<Row> const& rows, std::uint32_t top) {
    std::span<Row const> const all{rows};
    return top == 0 ? all : all.first(std::min<std::size_t>(top, all.size()));
}

}  // namespace common
