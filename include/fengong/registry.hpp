// SPDX-License-Identifier: BSL-1.0
#pragma once

/// What is known beside the text: divisions, kinds of office, and who a printed name is.
#include <fengong/registry/background.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/division_diagnostic.hpp>
#include <fengong/registry/division_table.hpp>
#include <fengong/registry/find_division.hpp>
#include <fengong/registry/name_key.hpp>
#include <fengong/registry/notice_place.hpp>
#include <fengong/registry/office_kind.hpp>
#include <fengong/registry/possible_identity.hpp>
#include <fengong/registry/registry.hpp>
#include <fengong/registry/registry_contents.hpp>
#include <fengong/registry/registry_fault.hpp>
#include <fengong/registry/resolve.hpp>
#include <fengong/registry/validity.hpp>
