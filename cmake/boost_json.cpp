// SPDX-License-Identifier: BSL-1.0
// The only place that may include this: a second one gives multiple definitions.
#include <boost/json/src.hpp>
