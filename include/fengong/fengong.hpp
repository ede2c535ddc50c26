// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Everything but io/, whose formats are asked for by name.
#include <fengong/analysis.hpp>
#include <fengong/fwd.hpp>
#include <fengong/graph.hpp>
#include <fengong/model.hpp>
#include <fengong/parse.hpp>
#include <fengong/registry.hpp>
#include <fengong/store.hpp>
#include <fengong/text.hpp>
#include <fengong/version.hpp>
