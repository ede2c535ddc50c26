// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The bipartite graph of items and units.
#include <fengong/graph/responsibility_graph.hpp>
