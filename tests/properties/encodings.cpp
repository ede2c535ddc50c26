// SPDX-License-Identifier: BSL-1.0
// A notice says the same in every encoding that it may be saved in.
#include "support/files.hpp"
#include "support/require_invariants.hpp"
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#if defined(__linux__) && __has_include(<iconv.h>)
#    include <iconv.h>

namespace {

/// `text` in another encoding, with the byte order mark `mark`.
std::string encoded(std::string text, fengong::Encoding encoding, std::string_view mark) {
    iconv_t const handle = iconv_open(std::string{to_string(encoding)}.c_str(), "UTF-8");
    std::string bytes(text.size() * 2, '\0');
    char* in = text.data();
    std::size_t left = text.size();
    char* out = bytes.data();
    std::size_t room = bytes.size();
    REQUIRE(iconv(handle, &in, &left, &out, &room) == 0);
    iconv_close(handle);
    bytes.resize(bytes.size() - room);
    return std::string{mark} + bytes;
}

struct Form {
    fengong::Encoding encoding;
    std::string_view mark;
};

constexpr std::array<Form, 4> forms{{
    {fengong::Encoding::gb18030, ""},
    {fengong::Encoding::gb18030, "\x84\x31\x95\x33"},
    {fengong::Encoding::utf16le, "\xFF\xFE"},
    {fengong::Encoding::utf16be, "\xFE\xFF"},
}};

std::vector<std::string> codes(fengong::Notice const& notice) {
    std::vector<std::string> names;
    for (fengong::Diagnostic const& diagnostic : notice.diagnostics) {
        names.emplace_back(fengong::facts(diagnostic.code).name);
    }
    return names;
}

}  // namespace

TEST_CASE("a notice is read from GB18030 and UTF-16 as from UTF-8, and says so") {
    for (auto const& file : support::files_in("tests/formats", ".txt")) {
        CAPTURE(file.filename().string());
        std::string const text = support::read_file(file);
        fengong::Notice const plain = fengong::parse(text);
        CHECK(plain.encoding == fengong::Encoding::utf8);
        for (Form const form : forms) {
            fengong::Notice const notice = fengong::parse(encoded(text, form.encoding, form.mark));
            CHECK(notice.encoding == form.encoding);
            CHECK(notice.source.view() == text);
            CHECK(notice.tiles == plain.tiles);
            CHECK(notice.items.size() == plain.items.size());
            CHECK(notice.unit_names.size() == plain.unit_names.size());
            auto expected = codes(plain);
            expected.insert(expected.begin(), "decoded");
            CHECK(codes(notice) == expected);
        }
    }
}

TEST_CASE("bytes that GB18030 does not have are reported where they stand") {
    std::string bytes = encoded("关于分工的通知\n1. 建设县道。（牵头单位：县交通局）\n",
                                fengong::Encoding::gb18030, "");
    bytes.insert(bytes.find('.') + 1, "\xFF");
    fengong::Notice const notice = fengong::parse(bytes);
    support::require_invariants(notice);
    REQUIRE(notice.diagnostics.size() >= 2);
    CHECK(notice.diagnostics[0].code == fengong::DiagnosticCode::decoded);
    CHECK(notice.diagnostics[1].code == fengong::DiagnosticCode::undecodable_bytes);
    CHECK(notice.diagnostics[1].found == 1);
    CHECK(notice.text(notice.diagnostics[1].span) == "\uFFFD");
}

TEST_CASE("an encoding that the caller names is not doubted") {
    fengong::ParseOptions options;
    options.encoding = fengong::Encoding::utf16le;
    std::string const text = "1. 建设县道。（牵头单位：县交通局）\n";
    fengong::Notice const notice =
        fengong::parse(encoded(text, fengong::Encoding::utf16le, ""), options);
    CHECK(notice.source.view() == text);
    CHECK(notice.items.size() == 1);
    options.encoding = fengong::Encoding::utf8;
    CHECK(fengong::parse("\xFF\xFE", options).encoding == fengong::Encoding::utf8);
}

#endif
