// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/detail/block.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/numbering.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong::detail {

/// Decides what can only be decided when all blocks are known: which headings, paragraphs and sub-items
/// are items of their own.
class BlockSettler {
public:
    BlockSettler(KnownClauses& clauses, std::vector<Block>& blocks)
        : clauses_{clauses}, blocks_{blocks} {}

    void settle() {
        settle_empty_headings();
        settle_unit_headings();
        settle_paragraphs();
        settle_children();
        settle_closing();
    }

private:
    /// Items behind a signature that no mark of an annex heads, such as those of a second notice, are not read: they
    /// become text that belongs to nothing.
    void settle_closing() {
        for (std::size_t block = 0; block < blocks_.size(); ++block) {
            if (blocks_[block].kind != BlockKind::closing) {
                continue;
            }
            Span const whole = blocks_[block].span;
            std::uint32_t const item = clauses_.find_item(whole);
            if (item != whole.end) {
                blocks_[block].span.end = item;
                blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(block) + 1,
                               {BlockKind::paragraph, {item, whole.end}, {}});
            }
        }
    }

    /// Where most headings of a style have nothing under them, those are items: a list without a clause. In a table
    /// they are the titles of parts that somebody left out.
    void settle_empty_headings() {
        if (ranges::any_of(blocks_,
                           [](Block const& block) { return block.kind == BlockKind::row; })) {
            return;
        }
        std::array<std::size_t, 6> all{};
        std::array<std::size_t, 6> empty{};
        auto const is_empty = [&](std::size_t block) {
            if (block + 1 == blocks_.size() || blocks_[block + 1].kind == BlockKind::closing) {
                return true;
            }
            Block const& next = blocks_[block + 1];
            return next.kind == BlockKind::heading &&
                   next.number.style <= blocks_[block].number.style;
        };
        for (std::size_t block = 0; block < blocks_.size(); ++block) {
            if (blocks_[block].kind == BlockKind::heading) {
                auto const style = static_cast<std::size_t>(blocks_[block].number.style);
                ++all[style];
                empty[style] += is_empty(block) ? 1U : 0U;
            }
        }
        for (std::size_t block = 0; block < blocks_.size(); ++block) {
            auto const style = static_cast<std::size_t>(blocks_[block].number.style);
            if (blocks_[block].kind == BlockKind::heading && empty[style] * 2 > all[style] &&
                is_empty(block)) {
                blocks_[block].kind = BlockKind::item;
            }
        }
    }

    /// Where most headings of a style, and at least two, name units, what stands below each is what they have to do:
    /// `（一）县财政局⏎落实资金保障。` In front of numbered items it leads up to these.
    void settle_unit_headings() {
        std::array<std::size_t, 6> all{};
        std::array<std::size_t, 6> named{};
        for (Block const& block : blocks_) {
            if (block.kind == BlockKind::heading) {
                auto const style = static_cast<std::size_t>(block.number.style);
                ++all[style];
                named[style] += clauses_.names_units(title_of(block), false) ? 1U : 0U;
            }
        }
        bool below_units = false;
        for (Block& block : blocks_) {
            if (block.kind == BlockKind::heading) {
                auto const style = static_cast<std::size_t>(block.number.style);
                block.among_units = named[style] >= 2 && 2 * named[style] >= all[style];
                below_units = block.among_units && clauses_.names_units(title_of(block), true);
            } else if (block.kind == BlockKind::paragraph && below_units) {
                block.kind = leads_up_to_items(block) ? block.kind : BlockKind::item;
            } else {
                below_units = false;
            }
        }
    }

    /// Whether a numbered item stands behind a paragraph.
    [[nodiscard]] bool leads_up_to_items(Block const& paragraph) const {
        auto const next = static_cast<std::size_t>(&paragraph - blocks_.data()) + 1;
        return next < blocks_.size() && blocks_[next].kind == BlockKind::item &&
               blocks_[next].number.style != NumberStyle::none;
    }

    [[nodiscard]] static Span title_of(Block const& heading) noexcept {
        return {heading.span.begin + static_cast<std::uint32_t>(heading.number.end),
                heading.span.end};
    }

    /// A paragraph that says who is responsible is an item; in a text without any item, each is.
    void settle_paragraphs() {
        bool items = false;
        for (Block& block : blocks_) {
            if (block.kind == BlockKind::paragraph &&
                (clauses_.has_clause(block.span) || clauses_.opens_duty(block.span))) {
                block.kind = BlockKind::item;
            }
            items = items || block.kind == BlockKind::item || block.kind == BlockKind::row;
        }
        for (Block& block : blocks_) {
            if (!items && block.kind == BlockKind::paragraph) {
                block.kind = BlockKind::item;
            }
        }
    }

    /// Sub-items (1), ① that do not each say who is responsible are text of their item: a clause behind
    /// the last of them covers all. Likewise `1.` under an item that has a clause of its own.
    void settle_children() {
        std::size_t kept = 0;
        for (std::size_t block = 0; block < blocks_.size();) {
            std::size_t const last = last_child(block);
            bool const text = last != block && belong_to(block, last);
            blocks_[kept] = blocks_[block];
            blocks_[kept].led_by_parts = last != block && !text;
            if (text) {
                blocks_[kept].span.end = blocks_[last].span.end;
                block = last + 1;
            } else {
                ++block;
            }
            ++kept;
        }
        blocks_.resize(kept);
    }

    /// The last of the blocks behind `block` that are numbered one level below it and deeper.
    [[nodiscard]] std::size_t last_child(std::size_t block) const {
        std::size_t last = block;
        if (blocks_[block].kind != BlockKind::item ||
            blocks_[block].number.style == NumberStyle::none) {
            return last;
        }
        while (last + 1 < blocks_.size() && blocks_[last + 1].kind == BlockKind::item &&
               blocks_[last + 1].number.style > blocks_[block].number.style) {
            ++last;
        }
        return last;
    }

    [[nodiscard]] bool belong_to(std::size_t block, std::size_t last) {
        bool const own = clauses_.has_clause(blocks_[block].span);
        std::size_t clauses = 0;
        for (std::size_t child = block + 1; child <= last; ++child) {
            clauses += clauses_.has_clause(blocks_[child].span) ? 1U : 0U;
        }
        if (clauses == 0) {
            return own || blocks_[block + 1].number.style >= NumberStyle::arabic_bracketed;
        }
        bool const only_last = clauses == 1 && clauses_.has_clause(blocks_[last].span);
        return only_last && !own && blocks_[last].number.style >= NumberStyle::arabic_bracketed;
    }

    KnownClauses& clauses_;
    std::vector<Block>& blocks_;
};

}  // namespace fengong::detail
