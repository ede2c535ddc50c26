// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Text to Notice.
#include <fengong/parse/dialect_evidence.hpp>
#include <fengong/parse/due_date.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/options.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/parse/parse_file.hpp>
#include <fengong/parse/read_all.hpp>
#include <fengong/parse/read_in_order.hpp>
#include <fengong/parse/read_options.hpp>
