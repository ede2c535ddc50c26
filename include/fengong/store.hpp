// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Tables of items, units and targets over any number of notices.
#include <fengong/store/live_ids.hpp>
#include <fengong/store/row_range.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/store.hpp>
#include <fengong/store/stored_text.hpp>
#include <fengong/store/tables.hpp>
