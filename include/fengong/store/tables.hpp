// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/store/detail/node_allocator.hpp>
#include <fengong/store/rows.hpp>

#include <boost/multi_index/composite_key.hpp>
#include <boost/multi_index/hashed_index.hpp>
#include <boost/multi_index/indexed_by.hpp>
#include <boost/multi_index/key.hpp>
#include <boost/multi_index/ordered_index.hpp>
#include <boost/multi_index/random_access_index.hpp>
#include <boost/multi_index/ranked_index.hpp>
#include <boost/multi_index/tag.hpp>
#include <boost/multi_index_container.hpp>

namespace fengong {

struct by_id {};        ///< in the order of the ids; a row is found through its store in O(1)
struct by_division {};  ///< notices by division and year
struct by_year {};      ///< notices by year and division
struct by_name {};      ///< notices by name, place and file
struct by_section {};   ///< items by notice and section, in the order of the notice
struct by_printed {};   ///< names by place and what is printed
struct by_unit {};      ///< names by their unit

/// Indices of the notices. `by_division` answers "what do we have of this county", `by_year` "what of this
/// year", `by_name` "which others have this number or title". Codes are so made that a range of them is a
/// division with all below it. `by_name` also counts them (rank()).
struct NoticeIndices
    : boost::multi_index::indexed_by<
          boost::multi_index::random_access<boost::multi_index::tag<by_id>>,
          boost::multi_index::ordered_non_unique<
              boost::multi_index::tag<by_division>,
              boost::multi_index::key<&NoticeRow::division, &NoticeRow::year>>,
          boost::multi_index::ordered_non_unique<
              boost::multi_index::tag<by_year>,
              boost::multi_index::key<&NoticeRow::year, &NoticeRow::division>>,
          boost::multi_index::ranked_non_unique<
              boost::multi_index::tag<by_name>,
              boost::multi_index::key<&NoticeRow::name, &NoticeRow::place, &NoticeRow::file>>> {};

/// What is known of each notice; the notices themselves are the store's notices().
using NoticeRowTable = boost::multi_index_container<NoticeRow, NoticeIndices>;

/// Indices of the items. `by_section` answers "what stands in this part".
struct ItemIndices : boost::multi_index::indexed_by<
                         boost::multi_index::random_access<boost::multi_index::tag<by_id>>,
                         boost::multi_index::ordered_non_unique<
                             boost::multi_index::tag<by_section>,
                             boost::multi_index::key<&ItemRow::notice, &ItemRow::section>>> {};

/// The items of all notices. Read-only for users: the store hands it out const.
using ItemTable =
    boost::multi_index_container<ItemRow, ItemIndices, detail::NodeAllocator<ItemRow>>;

/// Indices of the units. By place and name, Store::find_unit() finds them.
struct UnitIndices : boost::multi_index::indexed_by<
                         boost::multi_index::random_access<boost::multi_index::tag<by_id>>> {};

/// The units of all notices.
using UnitTable =
    boost::multi_index_container<UnitRow, UnitIndices, detail::NodeAllocator<UnitRow>>;

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

/// Indices of the targets. By measure and magnitude, Store::with_measure() finds them.
struct TargetIndices : boost::multi_index::indexed_by<
                           boost::multi_index::random_access<boost::multi_index::tag<by_id>>> {};

/// The targets of all notices.
using TargetTable =
    boost::multi_index_container<TargetRow, TargetIndices, detail::NodeAllocator<TargetRow>>;

}  // namespace fengong
