// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Everything but io/, whose formats are asked for by name.
#include <fengong/fwd.hpp>
#include <fengong/model.hpp>
#include <fengong/parse.hpp>
#include <fengong/text.hpp>
#include <fengong/version.hpp>
