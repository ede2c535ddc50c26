// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/notice_record.hpp>
#include <fengong/registry/division.hpp>

namespace corpus {

/// What a generated notice says: the value that its text was printed from.
///
/// The record is that of the contract `fengong/1`, as far as whoever writes a notice knows it. Not known are
/// places in the text and how it will be read: all spans are [0, 0), a target has no verb, scope or quote, and there
/// are no `not_targets` and no diagnostics. Names and texts are as printed before any damage.
struct Truth {
    fengong::DivisionCode division;
    bool damaged = false;  ///< pages break and widths change where they did not before
    fengong::NoticeRecord notice;
};

}  // namespace corpus
