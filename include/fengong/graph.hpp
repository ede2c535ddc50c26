// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The bipartite graph of items and units, and what it says of units alone.
#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/place_graph.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/graph/responsibility_graph.hpp>
