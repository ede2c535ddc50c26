// SPDX-License-Identifier: BSL-1.0
#include "common/slowest_notices.hpp"

#include <fengong/io/fixed_point.hpp>
#include <fengong/io/text_table.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/store/rows.hpp>

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <iostream>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace common {

namespace {

/// A notice, and what it takes to read it once more.
struct Reading {
    fengong::NoticeId id;
    fengong::Notice const* notice = nullptr;
    double seconds = 0;

    [[nodiscard]] double bytes_per_second() const noexcept {
        return seconds > 0 ? static_cast<double>(notice->source.size()) / seconds : 0;
    }
};

/// Each notice with items read again by one thread, twice, of which the quicker counts: slowest by its length first.
std::vector<Reading> read_again(fengong::Store const& store) {
    std::vector<Reading> readings;
    for (fengong::NoticeRow const& row : store.notice_rows()) {
        fengong::Notice const& notice = store.notice(row.id);
        if (notice.items.empty()) {
            continue;
        }
        std::clock_t quicker = std::numeric_limits<std::clock_t>::max();
        for (int round = 0; round < 2; ++round) {
            std::clock_t const begin = std::clock();
            bool const same = fengong::parse(notice.source).items.size() == notice.items.size();
            quicker = std::min(quicker, same ? std::clock() - begin : quicker);
        }
        readings.push_back({row.id, &notice, static_cast<double>(quicker) / CLOCKS_PER_SEC});
    }
    std::ranges::stable_sort(readings, {}, &Reading::bytes_per_second);
    return readings;
}

}  // namespace

void write_slowest_notices(Program const& program, fengong::Store const& store) {
    constexpr std::size_t most = 5;
    std::vector<Reading> readings = read_again(store);
    readings.resize(std::min(readings.size(), most));
    fengong::TextTable table{{{program.text("Slowest notices", "读取最慢的通知")},
                              {program.text("File", "文件")},
                              {program.text("Bytes", "字节"), fengong::Alignment::right},
                              {program.text("Items", "事项"), fengong::Alignment::right},
                              {program.text("CPU ms", "CPU 毫秒"), fengong::Alignment::right},
                              {"MB/s", fengong::Alignment::right}}};
    for (Reading const& reading : readings) {
        fengong::Notice const& notice = *reading.notice;
        table.add_row({fengong::shortened(store.name(reading.id), 60), notice.name,
                       std::to_string(notice.source.size()), std::to_string(notice.items.size()),
                       fengong::fixed_point(reading.seconds * 1e3, 3),
                       fengong::fixed_point(reading.bytes_per_second() / 1e6, 1)});
    }
    std::cerr << '\n';
    table.write(std::cerr);
}

}  // namespace common
