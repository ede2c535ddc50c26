// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The questions: one header each.
#include <fengong/analysis/inequality.hpp>
#include <fengong/analysis/rank_interval.hpp>
#include <fengong/analysis/share.hpp>
#include <fengong/analysis/workload.hpp>
