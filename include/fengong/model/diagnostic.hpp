// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

namespace fengong {

/// How much a diagnostic matters: a note explains a reading, a warning says that something may be
/// read wrongly, an error that something could not be read.
enum class Severity : std::uint8_t { note, warning, error };

/// The name of a severity in messages and JSON.
[[nodiscard]] constexpr std::string_view to_string(Severity severity) noexcept {
    constexpr std::array<std::string_view, 3> names{"note", "warning", "error"};
    return names[static_cast<std::size_t>(severity)];
}

/// What a diagnostic is about. The wording may change between versions, the codes do not.
enum class DiagnosticCode : std::uint8_t {
    byte_order_mark,
    decoded,
    undecodable_bytes,
    encoding_unsupported,
    invalid_utf8,
    control_character,
    no_items,
    number_repeated,
    number_jump,
    number_backwards,
    number_unread,
    date_unread,
    index_number_check,
    claim_differs,
    item_without_clause,
    item_without_lead,
    clause_not_closed,
    colon_missing,
    empty_name,
    unit_repeated,
    unknown_label,
    name_joined,
    names_glued,
    cells_not_divided,
    units_of_row_above,
    nothing_above,
    number_too_large,
    unclaimed_text,
    division_ambiguous,
    division_conflict,
    division_unknown,
};

/// One row of the table of diagnostics. In the wording `{text}` is what stands at the span,
/// `{found}` and `{expected}` are the numbers of the diagnostic.
struct DiagnosticFacts {
    DiagnosticCode code;
    Severity severity;
    std::string_view name;
    std::string_view english;
    std::string_view chinese;
};

/// Every code with its severity, name and wording, in the order of the codes.
inline constexpr DiagnosticFacts diagnostic_table[] = {
    {DiagnosticCode::byte_order_mark, Severity::note, "byte-order-mark",
     "the text begins with a byte order mark", "文本以字节顺序标记（BOM）开头"},
    {DiagnosticCode::decoded, Severity::note, "decoded",
     "the text was converted to UTF-8; all positions are those of the converted text",
     "文本已转换为 UTF-8，所有位置均指转换后的文本"},
    {DiagnosticCode::undecodable_bytes, Severity::error, "undecodable-bytes",
     "bytes that are no characters of the text's encoding: {found}; they stand as U+FFFD",
     "{found} 个字节不属于文本的编码，以 U+FFFD 代替"},
    {DiagnosticCode::encoding_unsupported, Severity::error, "encoding-unsupported",
     "the encoding of the text cannot be converted on this machine; expected UTF-8",
     "本机无法转换文本的编码，应为 UTF-8"},
    {DiagnosticCode::invalid_utf8, Severity::error, "invalid-utf8",
     "bytes that are not UTF-8: {found}; expected UTF-8 text", "{found} 个字节不是 UTF-8 编码"},
    {DiagnosticCode::control_character, Severity::warning, "control-character",
     "control characters: {found}; expected text", "{found} 个控制字符，应为文本"},
    {DiagnosticCode::no_items, Severity::error, "no-items",
     "no item found; expected lines such as “1. …（牵头单位：…）”",
     "未找到任何事项，应有“1. …（牵头单位：…）”这样的行"},
    {DiagnosticCode::number_repeated, Severity::warning, "number-repeated",
     "item number {found} was used before; expected {expected}",
     "事项序号 {found} 重复，应为 {expected}"},
    {DiagnosticCode::number_jump, Severity::warning, "number-jump",
     "item number {found}; expected {expected}", "事项序号为 {found}，应为 {expected}"},
    {DiagnosticCode::number_backwards, Severity::warning, "number-backwards",
     "item number {found} runs backwards; expected {expected}",
     "事项序号 {found} 倒退，应为 {expected}"},
    {DiagnosticCode::number_unread, Severity::warning, "number-unread",
     "“{text}” looks like a document number but is not whole; expected a form such as “政发〔2026〕1号”",
     "“{text}”像是发文字号但不完整，应如“政发〔2026〕1号”"},
    {DiagnosticCode::date_unread, Severity::warning, "date-unread",
     "“{text}” looks like a date but is not one; expected a form such as “2026年2月24日”",
     "“{text}”像是日期但无法读出，应如“2026年2月24日”"},
    {DiagnosticCode::index_number_check, Severity::note, "index-number-check",
     "the check digit of the issuer's code in “{text}” is wrong",
     "索引号“{text}”中机构代码的校验码不正确"},
    {DiagnosticCode::claim_differs, Severity::warning, "claim-differs",
     "the text claims {expected} items; {found} were read",
     "文中称共 {expected} 项，读出 {found} 项"},
    {DiagnosticCode::item_without_clause, Severity::warning, "item-without-clause",
     "the item names nobody; expected a clause such as “（牵头单位：…）”",
     "事项没有责任分工，应有“（牵头单位：…）”这样的内容"},
    {DiagnosticCode::item_without_lead, Severity::note, "item-without-lead",
     "the item has responsible units but no lead", "事项只有责任单位，没有牵头单位"},
    {DiagnosticCode::clause_not_closed, Severity::warning, "clause-not-closed",
     "the bracket of the clause is not closed; read up to the end of the item",
     "责任分工的括号没有闭合，读到事项末尾为止"},
    {DiagnosticCode::colon_missing, Severity::warning, "colon-missing",
     "“{text}” is followed by no colon; expected “{text}：”", "“{text}”后缺少冒号"},
    {DiagnosticCode::empty_name, Severity::warning, "empty-name",
     "an empty name in the list; expected a unit between “{text}” and the next separator",
     "名单中有空名称，“{text}”之后应为单位名称"},
    {DiagnosticCode::unit_repeated, Severity::note, "unit-repeated",
     "“{text}” is named twice in one item", "“{text}”在同一事项中出现两次"},
    {DiagnosticCode::unknown_label, Severity::warning, "unknown-label",
     "“{text}” is not a known label of a responsibility; read as “other”",
     "“{text}”不是已知的责任标签，按“其他”读取"},
    {DiagnosticCode::name_joined, Severity::note, "name-joined",
     "a name broken over lines was joined", "跨行断开的名称已拼接"},
    {DiagnosticCode::names_glued, Severity::warning, "names-glued",
     "names without anything between them were divided: “{text}”",
     "名称之间没有分隔，已拆开：“{text}”"},
    {DiagnosticCode::cells_not_divided, Severity::warning, "cells-not-divided",
     "cells of a table stand together and cannot all be told apart; what is unsure was not read",
     "表格各单元格连在一起，无法全部分开；不能确定的内容未读取"},
    {DiagnosticCode::units_of_row_above, Severity::note, "units-of-row-above",
     "the row names nobody; those of the row above do it, as where their cell was merged",
     "本行未列单位，按合并单元格沿用上一行的单位"},
    {DiagnosticCode::nothing_above, Severity::warning, "nothing-above",
     "“{text}” stands for what the cells above say, and they name nobody; expected a unit",
     "“{text}”指上方单元格的内容，但上方没有单位"},
    {DiagnosticCode::number_too_large, Severity::warning, "number-too-large",
     "“{text}” is too large to be kept exactly; left as text",
     "“{text}”过大，无法精确保存，按文本保留"},
    {DiagnosticCode::unclaimed_text, Severity::warning, "unclaimed-text",
     "text that belongs to no item, heading or closing matter",
     "不属于任何事项、标题或文末信息的文字"},
    {DiagnosticCode::division_ambiguous, Severity::warning, "division-ambiguous",
     "“{text}” may be any of {found} divisions; expected the names above it, or an index number with a code",
     "“{text}”可能是 {found} 个行政区划之一，应写明上级区划或含代码的索引号"},
    {DiagnosticCode::division_conflict, Severity::warning, "division-conflict",
     "the code in “{text}” is of another division than the place that issued the notice",
     "索引号“{text}”中的代码与发文地方不一致"},
    {DiagnosticCode::division_unknown, Severity::warning, "division-unknown",
     "“{text}” is no division of the table of divisions, or of an older or newer name",
     "“{text}”不在行政区划表中，或是旧名、新名"},
};

/// The row of a code.
[[nodiscard]] constexpr DiagnosticFacts const& facts(DiagnosticCode code) noexcept {
    return diagnostic_table[static_cast<std::size_t>(code)];
}

static_assert(
    [] {
        for (std::size_t row = 0; row < std::size(diagnostic_table); ++row) {
            if (static_cast<std::size_t>(diagnostic_table[row].code) != row) {
                return false;
            }
        }
        return true;
    }(),
    "diagnostic_table must list the codes in their order");

/// Something that a reader of the notice should know about how it was read.
struct Diagnostic {
    DiagnosticCode code = DiagnosticCode::unclaimed_text;
    Span span;                  ///< where it is
    std::vector<Span> related;  ///< other places that explain it, such as the first use of a number
    std::uint32_t found = 0;    ///< a number found, where the wording has one
    std::uint32_t expected = 0;  ///< the number expected, where the wording has one
};

}  // namespace fengong
