// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/person_name.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong::detail {

/// Tells apart persons whom nothing but white space divides, 吴晓东 郑 伟, though it may stand inside their names, too.
class SpacedPersons {
public:
    explicit SpacedPersons(CompactText const& words) : words_{words} {}

    /// Divides `names` where all that stands in one is persons; else it is left alone. Linear.
    void divide(std::vector<Stretch>& names) {
        divided_.clear();
        for (Stretch const whole : names) {
            std::size_t const size = whole.end - whole.begin;
            count_ = 0;
            if (size <= longest && words_.source_span(whole.begin, whole.end).size() != size) {
                find_pieces(whole);  // nearly all have no white space
                count_ = at_wider_gaps() || at_all_gaps() || behind_pairs() ? count_ : 0;
            }
            if (count_ == 0) {
                divided_.push_back(whole);
            } else {
                divided_.insert(divided_.end(), persons_.begin(),
                                persons_.begin() + static_cast<std::ptrdiff_t>(count_));
            }
        }
        names.swap(divided_);
    }

private:
    static constexpr std::size_t longest =
        120;  // bytes: forty characters, each of which may stand alone
    static constexpr std::size_t most = longest / 3;

    /// What stands between two gaps, and how wide in bytes that behind it is.
    struct Piece {
        Stretch words;
        std::uint32_t gap = 0;
    };

    void find_pieces(Stretch name) {
        pieces_.clear();
        std::size_t begin = name.begin;
        for (std::size_t at = name.begin + 1; at < name.end; ++at) {
            std::uint32_t const gap = words_.source_offset(at) - words_.source_offset(at - 1) - 1;
            if (gap != 0) {
                pieces_.push_back({{begin, at}, gap});
                begin = at;
            }
        }
        pieces_.push_back({{begin, name.end}, 0});
    }

    /// 吴 晓 东  郑 伟
    [[nodiscard]] bool at_wider_gaps() {
        std::uint32_t narrowest = pieces_.front().gap;
        for (std::size_t at = 0; at + 1 < pieces_.size(); ++at) {
            narrowest = std::min(narrowest, pieces_[at].gap);
        }
        return join([&](std::size_t piece) { return pieces_[piece].gap == narrowest; });
    }

    /// 吴晓东 郑伟
    [[nodiscard]] bool at_all_gaps() {
        return join([](std::size_t) { return false; });
    }

    /// 吴晓东 郑 伟: names of two characters are printed as wide as those of three.
    [[nodiscard]] bool behind_pairs() {
        constexpr std::size_t character = 3;
        bool open = false;
        return join([&](std::size_t piece) {
            Stretch const words = pieces_[piece].words;
            open = !open && words.end - words.begin == character;
            return open;
        });
    }

    /// Whether several persons are there if the gaps behind pieces of which `within` holds lie inside names. Leaves them in
    /// persons_.
    template <class Within>
    [[nodiscard]] bool join(Within within) {
        count_ = 0;
        std::size_t begin = pieces_.front().words.begin;
        for (std::size_t piece = 0; piece < pieces_.size(); ++piece) {
            if (piece + 1 != pieces_.size() && within(piece)) {
                continue;
            }
            Stretch const name{begin, pieces_[piece].words.end};
            if (!may_be_person(words_.view(name.begin, name.end))) {
                return false;
            }
            persons_[count_++] = name;
            begin = name.end;
        }
        return count_ > 1;
    }

    CompactText const& words_;
    std::vector<Stretch> divided_;
    std::vector<Piece> pieces_;
    std::array<Stretch, most> persons_{};
    std::size_t count_ = 0;
};

}  // namespace fengong::detail
