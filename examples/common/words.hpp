// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/share.hpp>
#include <fengong/io/language.hpp>
#include <fengong/io/notice_record.hpp>
#include <fengong/model/comparator.hpp>
#include <fengong/model/dialect.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/target.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/registry/possible_identity.hpp>

#include <string>
#include <string_view>

namespace common {

/// lead, 牵头.
[[nodiscard]] std::string_view role_name(fengong::Role role, fengong::Language language);

/// at least, 不少于; empty where a number stands alone.
[[nodiscard]] std::string_view comparator_name(fengong::Comparator comparator,
                                               fengong::Language language);

/// Why a number is no target, in a few words.
[[nodiscard]] std::string_view reason_in_words(fengong::RejectionReason reason,
                                               fengong::Language language);

/// What a target promises, in a few words: `规上工业营收: reach 310亿元 (stretch)`.
[[nodiscard]] std::string target_in_words(fengong::TargetRecord const& target,
                                          fengong::Language language);

/// A share as it was given: 2/3, 0.75.
[[nodiscard]] std::string share_in_words(fengong::Share share);

/// How collectives are counted, as a sentence.
[[nodiscard]] std::string collectives_in_words(fengong::Collectives treatment,
                                               fengong::Language language);

/// What speaks for two names being one unit: `same stem`.
[[nodiscard]] std::string evidence_in_words(fengong::IdentityEvidence const& evidence,
                                            fengong::Language language);

/// share, 比例.
[[nodiscard]] std::string_view dimension_name(fengong::Dimension dimension,
                                              fengong::Language language);

/// own_line, 单独成行.
[[nodiscard]] std::string_view dialect_name(fengong::Dialect dialect, fengong::Language language);

/// What an item is about: its heading or, for want of one, its first sentence.
[[nodiscard]] std::string subject(fengong::ItemRecord const& item);

}  // namespace common
