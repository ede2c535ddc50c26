// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The questions: one header each.
#include <fengong/analysis/articulation.hpp>
#include <fengong/analysis/balance.hpp>
#include <fengong/analysis/balance_certificate.hpp>
#include <fengong/analysis/betweenness.hpp>
#include <fengong/analysis/components.hpp>
#include <fengong/analysis/cores.hpp>
#include <fengong/analysis/dependence.hpp>
#include <fengong/analysis/group_load.hpp>
#include <fengong/analysis/inequality.hpp>
#include <fengong/analysis/item_list.hpp>
#include <fengong/analysis/lead_choice.hpp>
#include <fengong/analysis/measure_load.hpp>
#include <fengong/analysis/measure_total.hpp>
#include <fengong/analysis/office_load.hpp>
#include <fengong/analysis/place_load.hpp>
#include <fengong/analysis/rank_interval.hpp>
#include <fengong/analysis/reach.hpp>
#include <fengong/analysis/section_load.hpp>
#include <fengong/analysis/share.hpp>
#include <fengong/analysis/spread.hpp>
#include <fengong/analysis/strong_components.hpp>
#include <fengong/analysis/unit_groups.hpp>
#include <fengong/analysis/weighted_balance.hpp>
#include <fengong/analysis/workload.hpp>
