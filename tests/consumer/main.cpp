// SPDX-License-Identifier: BSL-1.0
// What a user's first program looks like.
#include <fengong/fengong.hpp>

#include <cstddef>
#include <iostream>
#include <string>

int main() {
    std::string const text =
        "一、稳增长\n"
        "1.规上工业营收增长6%左右。（牵头单位：县工业和信息化局）\n"
        "2.新增规上企业20家以上。（牵头单位：县发展改革局；责任单位：县统计局）\n";
    fengong::Notice const notice = fengong::parse(text);
    std::size_t const count = notice.items.size();
    std::cout << count << " items\n";
    return count == 2 ? 0 : 1;
}
