// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/source_text.hpp>

#include <cstddef>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// What the benchmarks read.
namespace bench {

/// The notice that ships.
inline std::string shipped_notice() {
    std::ifstream stream{FENGONG_SOURCE_DIR "/data/jinxiang-2026.txt", std::ios::binary};
    if (!stream) {
        throw std::runtime_error{"cannot read data/jinxiang-2026.txt"};
    }
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// A made-up county of two characters and 县, another one for each `index` below 2916.
inline std::string county(std::size_t index) {
    constexpr std::size_t kinds = 54;
    constexpr std::string_view first =
        "东西南北中上下前后左右大小长永安平泰和宁清明光华山河江湖海川林石金银铜铁白"
        "青红黄新古高远德仁义礼智信福寿康乐丰盛嘉瑞云霞";
    constexpr std::string_view second =
        "城州阳阴川源溪泉口港桥关岭坪塘湾岗坡台堡镇营屯集店庄坝渡沙洲原野谷峰岩洞"
        "水波涛浪津浦渚汀潭池沟渠井窑亭楼阁塔寺庙宫";
    static_assert(first.size() >= kinds * 3 && second.size() >= kinds * 3);
    return std::string{first.substr(index / kinds % kinds * 3, 3)} +
           std::string{second.substr(index % kinds * 3, 3)} + "县";
}

/// The shipped notice as of another county: its name wherever it stands, other figures, marks now and
/// then in the other width. The same for the same index.
inline std::string varied_copy(std::string const& notice, std::size_t index) {
    constexpr std::string_view name = "金乡县";
    std::string const other = county(index);
    std::mt19937 random{static_cast<std::mt19937::result_type>(index)};
    std::string copy;
    copy.reserve(notice.size() + 64);
    for (std::size_t at = 0; at < notice.size();) {
        std::string_view const rest = std::string_view{notice}.substr(at);
        bool const line_begins = at == 0 || notice[at - 1] == '\n';
        if (rest.starts_with(name)) {
            copy += other;
            at += name.size();
        } else if (rest.starts_with("，") && random() % 8 == 0) {
            copy += ", ";
            at += 3;
        } else if (!line_begins && rest.front() >= '1' && rest.front() <= '9' && at > 1200 &&
                   notice[at - 1] != '-' && notice.find('.', at) > at + 3 && random() % 2 == 0) {
            copy += static_cast<char>('1' + random() % 9);
            ++at;
        } else {
            copy += rest.front();
            ++at;
        }
    }
    return copy;
}

/// 2,850 varied copies, as many as China has counties; made once.
inline std::vector<fengong::SourceText> const& nation() {
    static std::vector<fengong::SourceText> const texts = [] {
        std::string const notice = shipped_notice();
        std::vector<fengong::SourceText> made;
        for (std::size_t index = 0; index < 2850; ++index) {
            made.emplace_back(varied_copy(notice, index));
        }
        return made;
    }();
    return texts;
}

}  // namespace bench
