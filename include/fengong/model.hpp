// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The words that everybody speaks: a notice and its parts as plain values.
#include <fengong/model/comparator.hpp>
#include <fengong/model/date.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/diagnostic.hpp>
#include <fengong/model/dialect.hpp>
#include <fengong/model/encoding.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/quantity.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/model/source_text.hpp>
#include <fengong/model/span.hpp>
#include <fengong/model/target.hpp>
#include <fengong/model/tile.hpp>
