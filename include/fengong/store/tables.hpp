// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/store/rows.hpp>

#include <boost/multi_index/composite_key.hpp>
#include <boost/multi_index/hashed_index.hpp>
#include <boost/multi_index/indexed_by.hpp>
#include <boost/multi_index/key.hpp>
#include <boost/multi_index/ordered_index.hpp>
#include <boost/multi_index/random_access_index.hpp>
#include <boost/multi_index/tag.hpp>
#include <boost/multi_index_container.hpp>

#include <functional>
#include <string_view>

namespace fengong {

struct by_id {};        ///< in the order of the ids; a row is found through its store in O(1)
struct by_division {};  ///< notices by division and year; units by division
struct by_year {};      ///< notices by year and division
struct by_kind {};      ///< units by kind of office and division
struct by_number {};    ///< items by notice and printed number
struct by_section {};   ///< items by notice and section, in the order of the notice
struct by_name {};      ///< units by place and name
struct by_key {};       ///< units by place and what their spellings have in common
struct by_printed {};   ///< names by place and what is printed
struct by_unit {};      ///< names by their unit
struct by_measure {};   ///< targets by measure and magnitude

/// Indices of the notices. `by_division` answers "what do we have of this county", `by_year` "what of this
/// year". Codes are so made that a range of them is a division with all below it.
struct NoticeIndices : boost::multi_index::indexed_by<
                           boost::multi_index::random_access<boost::multi_index::tag<by_id>>,
                           boost::multi_index::ordered_non_unique<
                               boost::multi_index::tag<by_division>,
                               boost::multi_index::key<&NoticeRow::division, &NoticeRow::year>>,
                           boost::multi_index::ordered_non_unique<
                               boost::multi_index::tag<by_year>,
                               boost::multi_index::key<&NoticeRow::year, &NoticeRow::division>>> {};

/// What is known of each notice; the notices themselves are the store's notices().
using NoticeRowTable = boost::multi_index_container<NoticeRow, NoticeIndices>;

/// Indices of the items. `by_number` answers "item 12 of this notice" (numbers may repeat),
/// `by_section` "what stands in this part".
struct ItemIndices : boost::multi_index::indexed_by<
                         boost::multi_index::random_access<boost::multi_index::tag<by_id>>,
                         boost::multi_index::ordered_non_unique<
                             boost::multi_index::tag<by_number>,
                             boost::multi_index::key<&ItemRow::notice, &ItemRow::number>>,
                         boost::multi_index::ordered_non_unique<
                             boost::multi_index::tag<by_section>,
                             boost::multi_index::key<&ItemRow::notice, &ItemRow::section>>> {};

/// The items of all notices. Read-only for users: the store hands it out const.
using ItemTable = boost::multi_index_container<ItemRow, ItemIndices>;

/// Indices of the units. `by_name` answers "which unit is that", by std::string_view; `by_division` "who
/// is there in this county", `by_kind` "who is that in all counties".
struct UnitIndices
    : boost::multi_index::indexed_by<
          boost::multi_index::random_access<boost::multi_index::tag<by_id>>,
          boost::multi_index::hashed_unique<
              boost::multi_index::tag<by_name>,
              boost::multi_index::key<&UnitRow::place_key, &UnitRow::name_key>>,
          boost::multi_index::hashed_unique<
              boost::multi_index::tag<by_key>,
              boost::multi_index::key<&UnitRow::place_key, &UnitRow::spelling_key>>,
          boost::multi_index::ordered_non_unique<boost::multi_index::tag<by_division>,
                                                 boost::multi_index::key<&UnitRow::division>>,
          boost::multi_index::ordered_non_unique<
              boost::multi_index::tag<by_kind>,
              boost::multi_index::key<&UnitRow::kind_key, &UnitRow::division>>> {};

/// The units of all notices.
using UnitTable = boost::multi_index_container<UnitRow, UnitIndices>;

/// Indices of the names. `by_printed` answers "who is that" (on different days perhaps different
/// units), `by_unit` "what is this unit called".
struct NameIndices
    : boost::multi_index::indexed_by<
          boost::multi_index::random_access<boost::multi_index::tag<by_id>>,
          boost::multi_index::hashed_non_unique<
              boost::multi_index::tag<by_printed>,
              boost::multi_index::key<&NameRow::place_key, &NameRow::printed_key>>,
          boost::multi_index::ordered_non_unique<boost::multi_index::tag<by_unit>,
                                                 boost::multi_index::key<&NameRow::unit>>> {};

/// The printed names of units that are not their own.
using NameTable = boost::multi_index_container<NameRow, NameIndices>;

/// Indices of the targets. `by_measure` answers "which promises in 亩 are between 1000 and 50000".
struct TargetIndices
    : boost::multi_index::indexed_by<
          boost::multi_index::random_access<boost::multi_index::tag<by_id>>,
          boost::multi_index::ordered_non_unique<
              boost::multi_index::tag<by_measure>,
              boost::multi_index::key<&TargetRow::measure, &TargetRow::magnitude>>> {};

/// The targets of all notices.
using TargetTable = boost::multi_index_container<TargetRow, TargetIndices>;

}  // namespace fengong
