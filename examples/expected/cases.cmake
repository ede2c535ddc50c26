# SPDX-License-Identifier: BSL-1.0
# The examples' outputs that are held fast; fengong_example_test is explained in ../CMakeLists.txt.

set(notice data/jinxiang-2026.txt)
set(troubled examples/expected/input/troubled.txt)
set(expected examples/expected)

# ---- the main job ------------------------------------------------------------------------------

fengong_example_test(NAME workload
  COMMAND workload ${notice}
  EXPECT ${expected}/workload.txt)
fengong_example_test(NAME workload_zh
  COMMAND workload --lang zh --top 10 ${notice}
  EXPECT ${expected}/workload-zh.txt)
fengong_example_test(NAME workload_json
  COMMAND workload --format json ${notice}
  EXPECT ${expected}/workload.json)
fengong_example_test(NAME workload_csv
  COMMAND workload --format csv ${notice}
  EXPECT ${expected}/workload.csv)
fengong_example_test(NAME workload_unit
  COMMAND workload --unit 县财政局 ${notice}
  EXPECT ${expected}/workload-unit.txt)
fengong_example_test(NAME workload_unit_zh
  COMMAND workload --unit 县财政局 --lang zh ${notice}
  EXPECT ${expected}/workload-unit-zh.txt)
fengong_example_test(NAME workload_unit_json
  COMMAND workload --unit 县财政局 --format json ${notice}
  EXPECT ${expected}/workload-unit.json)
fengong_example_test(NAME workload_unit_csv
  COMMAND workload --unit 县财政局 --format csv ${notice}
  EXPECT ${expected}/workload-unit.csv)

fengong_example_test(NAME targets
  COMMAND targets --explain ${notice}
  EXPECT ${expected}/targets.txt)
fengong_example_test(NAME targets_zh
  COMMAND targets --lang zh --kind growth ${notice}
  EXPECT ${expected}/targets-zh.txt)
fengong_example_test(NAME targets_money
  COMMAND targets --measure 元 --from 20亿 --sort size ${notice}
  EXPECT ${expected}/targets-money.txt)
fengong_example_test(NAME targets_json
  COMMAND targets --format json --explain --sort due ${troubled}
  EXPECT ${expected}/targets.json)
fengong_example_test(NAME targets_csv
  COMMAND targets --format csv --kind coverage ${notice}
  EXPECT ${expected}/targets.csv)
fengong_example_test(NAME targets_wrong_kind
  COMMAND targets --kind share ${notice}
  EXIT 2 ERRORS ${expected}/targets-wrong-kind-errors.txt)
fengong_example_test(NAME targets_wrong_size
  COMMAND targets --measure 元 --from 多 ${notice}
  EXIT 2 ERRORS ${expected}/targets-wrong-size-errors.txt)

# ---- who is who --------------------------------------------------------------------------------

set(registry data/registries/370828.json)
fengong_example_test(NAME registry
  COMMAND workload --registry ${registry} ${notice}
  EXPECT ${expected}/registry.txt)
fengong_example_test(NAME registry_expanded
  COMMAND workload --registry ${registry} --collectives expanded --lang zh --top 20 ${notice}
  EXPECT ${expected}/registry-expanded.txt)
fengong_example_test(NAME registry_excluded_json
  COMMAND workload --registry ${registry} --collectives excluded --format json --top 3 ${notice}
  EXPECT ${expected}/registry-excluded.json)
fengong_example_test(NAME registry_unit
  COMMAND workload --registry ${registry} --collectives expanded --unit 新材料产业园 ${notice}
  EXPECT ${expected}/registry-unit.txt)
fengong_example_test(NAME wrong_registry
  COMMAND workload --registry examples/expected/input/wrong-registry.json ${notice}
  EXIT 1 ERRORS ${expected}/wrong-registry-errors.txt)
fengong_example_test(NAME missing_registry
  COMMAND workload --registry missing.json ${notice}
  EXIT 1 ERRORS ${expected}/missing-registry-errors.txt)
fengong_example_test(NAME wrong_collectives
  COMMAND workload --collectives divided ${notice}
  EXIT 2 ERRORS ${expected}/wrong-collectives-errors.txt)

fengong_example_test(NAME ambiguous_division
  COMMAND workload --divisions data/divisions.csv examples/expected/input/two-districts.txt
  EXPECT ${expected}/ambiguous-division.txt ERRORS ${expected}/ambiguous-division-errors.txt)
fengong_example_test(NAME ambiguous_division_json
  COMMAND export --divisions data/divisions.csv examples/expected/input/two-districts.txt
  EXPECT ${expected}/ambiguous-division.json ERRORS ${expected}/ambiguous-division-errors.txt)
set(namesakes ${expected}/input/namesakes)
fengong_example_test(NAME namesakes
  COMMAND workload --divisions data/divisions.csv ${namesakes}
  EXPECT ${expected}/namesakes.txt ERRORS ${expected}/namesakes-errors.txt)
fengong_example_test(NAME nation_namesakes
  COMMAND nation --top 2 ${namesakes}
  EXPECT ${expected}/nation-namesakes.txt ERRORS ${expected}/namesakes-errors.txt)
fengong_example_test(NAME registry_of_another_division
  COMMAND workload --divisions data/divisions.csv --registry examples/expected/input/renamed-registry.json ${notice}
  EXIT 1 ERRORS ${expected}/renamed-registry-errors.txt)

# ---- sums ----------------------------------------------------------------------------------------

set(kinds data/office-kinds.csv)
set(three ${expected}/input/three-counties)
set(counties ${three}/yunling-2026.txt ${three}/yunling-2025.txt ${three}/hewan-2026.txt
  ${three}/shiling-2026.txt)
fengong_example_test(NAME by_section
  COMMAND workload --by section --registry ${registry} ${notice}
  EXPECT ${expected}/by-section.txt)
fengong_example_test(NAME by_section_json
  COMMAND workload --by section --format json ${counties}
  EXPECT ${expected}/by-section.json)
fengong_example_test(NAME by_place
  COMMAND workload --by place --registry ${three}/yunling.json --collectives expanded ${counties}
  EXPECT ${expected}/by-place.txt)
fengong_example_test(NAME by_place_folder
  COMMAND workload --by place --registry ${three}/yunling.json --collectives expanded ${three}
  EXPECT ${expected}/by-place.txt)
fengong_example_test(NAME by_place_csv
  COMMAND workload --by place --registry ${three}/yunling.json --format csv ${counties}
  EXPECT ${expected}/by-place.csv)
fengong_example_test(NAME by_year_zh
  COMMAND workload --by year --lang zh ${counties}
  EXPECT ${expected}/by-year-zh.txt)
fengong_example_test(NAME by_measure
  COMMAND workload --by measure --top 5 ${notice}
  EXPECT ${expected}/by-measure.txt)
fengong_example_test(NAME by_kind
  COMMAND workload --by kind --kinds ${kinds} --registry ${registry} --top 8 ${notice}
  EXPECT ${expected}/by-kind.txt)
fengong_example_test(NAME by_kind_csv
  COMMAND workload --by kind --kinds ${kinds} --registry ${three}/yunling.json --format csv ${counties}
  EXPECT ${expected}/by-kind.csv)
fengong_example_test(NAME kind
  COMMAND workload --kind 发改局 --kinds ${kinds} --registry ${three}/yunling.json ${counties}
  EXPECT ${expected}/kind.txt)
fengong_example_test(NAME kind_json
  COMMAND workload --kind development-and-reform --kinds ${kinds} --registry ${three}/yunling.json
    --format json ${counties}
  EXPECT ${expected}/kind.json)
fengong_example_test(NAME kind_csv
  COMMAND workload --kind finance --kinds ${kinds} --format csv ${counties}
  EXPECT ${expected}/kind.csv)
fengong_example_test(NAME kind_unknown
  COMMAND workload --kind 某局 --kinds ${kinds} ${notice}
  EXIT 1 ERRORS ${expected}/kind-unknown-errors.txt)
fengong_example_test(NAME kind_near
  COMMAND workload --kind 发展改革 --kinds ${kinds} ${notice}
  EXIT 1 ERRORS ${expected}/kind-near-errors.txt)
fengong_example_test(NAME kinds_missing
  COMMAND workload --by kind ${notice}
  EXIT 2 ERRORS ${expected}/kinds-missing-errors.txt)

# ---- who depends on whom -----------------------------------------------------------------------

fengong_example_test(NAME dependencies
  COMMAND dependencies ${notice}
  EXPECT ${expected}/dependencies.txt)
fengong_example_test(NAME dependencies_zh
  COMMAND dependencies --lang zh --top 3 --samples 0 --registry ${registry} --collectives expanded ${notice}
  EXPECT ${expected}/dependencies-zh.txt)
fengong_example_test(NAME dependencies_json
  COMMAND dependencies --format json --samples 50 ${troubled}
  EXPECT ${expected}/dependencies.json)
fengong_example_test(NAME dependencies_csv
  COMMAND dependencies --format csv --samples 50 --seed 7 ${troubled}
  EXPECT ${expected}/dependencies.csv)
fengong_example_test(NAME dependencies_unit
  COMMAND dependencies --unit 县教育和体育局 ${notice}
  EXPECT ${expected}/dependencies-unit.txt)
fengong_example_test(NAME dependencies_unit_json
  COMMAND dependencies --unit 县财政局 --format json ${troubled}
  EXPECT ${expected}/dependencies-unit.json)
fengong_example_test(NAME dependencies_unit_csv
  COMMAND dependencies --unit 县教育和体育局 --format csv ${notice}
  EXPECT ${expected}/dependencies-unit.csv)
fengong_example_test(NAME dependencies_dot
  COMMAND dependencies --format dot ${troubled}
  EXPECT ${expected}/dependencies.dot)
fengong_example_test(NAME dependencies_graphml
  COMMAND dependencies --format graphml --edges shared ${troubled}
  EXPECT ${expected}/dependencies.graphml)
fengong_example_test(NAME dependencies_no_items
  COMMAND dependencies --format json -
  INPUT examples/expected/input/no-items.txt EXIT 1
  EXPECT ${expected}/dependencies-no-items.json)
fengong_example_test(NAME dependencies_wrong_share
  COMMAND dependencies --lead-share 1 ${troubled}
  EXIT 2 ERRORS ${expected}/dependencies-wrong-share-errors.txt)

# ---- the fairest division of leads -------------------------------------------------------------

fengong_example_test(NAME balance
  COMMAND balance ${notice}
  EXPECT ${expected}/balance.txt)
fengong_example_test(NAME balance_named
  COMMAND balance --candidates named-units --by-targets --collectives excluded ${notice}
  EXPECT ${expected}/balance-named.txt)
fengong_example_test(NAME balance_zh
  COMMAND balance --lang zh --candidates named-units --by-targets --registry ${registry} ${notice}
  EXPECT ${expected}/balance-zh.txt)
fengong_example_test(NAME balance_json
  COMMAND balance --format json --candidates named-units --by-targets ${troubled}
  EXPECT ${expected}/balance.json)
fengong_example_test(NAME balance_csv
  COMMAND balance --format csv --candidates named-units ${troubled}
  EXPECT ${expected}/balance.csv)
fengong_example_test(NAME balance_no_items
  COMMAND balance -
  INPUT examples/expected/input/no-items.txt EXIT 1
  EXPECT ${expected}/balance-no-items.txt)
fengong_example_test(NAME balance_wrong_candidates
  COMMAND balance --candidates anybody ${troubled}
  EXIT 2 ERRORS ${expected}/balance-wrong-candidates-errors.txt)

# ---- notices of one title, deadlines, units by a part of their name -----------------------------

set(one_title ${expected}/input/one-title)
fengong_example_test(NAME one_title
  COMMAND targets ${one_title}
  EXPECT ${expected}/one-title.txt)
fengong_example_test(NAME one_title_csv
  COMMAND workload --format csv --top 2 ${one_title}
  EXPECT ${expected}/one-title.csv)
fengong_example_test(NAME unit_behind_place
  COMMAND workload --unit 财政局 --lang zh ${one_title}
  EXPECT ${expected}/unit-behind-place.txt ERRORS ${expected}/unit-behind-place-errors.txt)
fengong_example_test(NAME unit_by_ending
  COMMAND dependencies --unit 务局 ${one_title}/hewan.txt
  EXPECT ${expected}/unit-by-ending.txt ERRORS ${expected}/unit-by-ending-errors.txt)
fengong_example_test(NAME several_units
  COMMAND workload --unit 务局 ${one_title}
  EXIT 1 ERRORS ${expected}/several-units-errors.txt)

# ---- a notice as data --------------------------------------------------------------------------

fengong_example_test(NAME export
  COMMAND export ${notice}
  EXPECT ${expected}/export.json)
fengong_example_test(NAME export_csv
  COMMAND export --format csv --out @OUT@ ${notice}
  FILES ${expected}/export)

fengong_example_test(NAME export_registry
  COMMAND export --registry data/registries/370828.json --divisions data/divisions.csv --format csv --out @OUT@ ${notice}
  FILES ${expected}/export-registry)

# ---- many counties ------------------------------------------------------------------------------

set(corpus --counties 12 --items 20-60 --seed 5)
fengong_example_test(NAME nation
  COMMAND nation ${corpus} --top 5 --brokers --threads 3
  EXPECT ${expected}/nation.txt)
fengong_example_test(NAME nation_zh
  COMMAND nation ${corpus} --top 2 --lang zh --brokers
  EXPECT ${expected}/nation-zh.txt)
fengong_example_test(NAME nation_json
  COMMAND nation ${corpus} --format json --brokers --threads 1
  EXPECT ${expected}/nation.json)
fengong_example_test(NAME nation_csv
  COMMAND nation ${corpus} --format csv --part places --brokers
  EXPECT ${expected}/nation-places.csv)
fengong_example_test(NAME nation_folder
  COMMAND nation --registry ${registry} --collectives expanded --top 3 --threads 2 ${three} ${notice}
  EXPECT ${expected}/nation-folder.txt ERRORS ${expected}/nation-folder-errors.txt)
fengong_example_test(NAME targets_archive
  COMMAND targets --format csv --kind growth -
  INPUT ${expected}/generate.tar EXPECT ${expected}/targets-archive.csv)
fengong_example_test(NAME nation_archive
  COMMAND nation --format csv --part measures -
  INPUT ${expected}/generate.tar EXPECT ${expected}/nation-archive.csv)
fengong_example_test(NAME nation_troubled
  COMMAND nation --format csv missing ${expected}/generate/truth ${troubled} ${troubled}
  EXIT 1 EXPECT ${expected}/nation-troubled.csv ERRORS ${expected}/nation-troubled-errors.txt)
fengong_example_test(NAME nation_of_nothing
  COMMAND nation
  EXIT 2 ERRORS ${expected}/nation-of-nothing-errors.txt)

# ---- invented notices, and what they say -------------------------------------------------------

fengong_example_test(NAME generate
  COMMAND generate --counties 2 --items 4-6 --truth --out @OUT@
  FILES ${expected}/generate)
fengong_example_test(NAME generate_table
  COMMAND generate --counties 1 --years 2 --items 4 --seed 3 --dialects table=2,own_line=1 --out @OUT@
  FILES ${expected}/generate-table)
fengong_example_test(NAME generate_damage
  COMMAND generate --counties 1 --items 5 --dialects bracket --damage 0.8 --out @OUT@
  FILES ${expected}/generate-damage)
fengong_example_test(NAME generate_archive
  COMMAND generate --counties 3 --items 2 --archive -
  EXPECT ${expected}/generate.tar)
fengong_example_test(NAME generate_nowhere
  COMMAND generate --counties 2
  EXIT 2 ERRORS ${expected}/generate-nowhere-errors.txt)
fengong_example_test(NAME generate_wrong_dialect
  COMMAND generate --out @OUT@ --dialects brackets=4
  EXIT 2 ERRORS ${expected}/generate-wrong-dialect-errors.txt)
fengong_example_test(NAME generate_no_words
  COMMAND generate --out @OUT@ --vocabulary missing
  EXIT 1 ERRORS ${expected}/generate-no-words-errors.txt)

# ---- options that another one makes void --------------------------------------------------------

fengong_example_test(NAME void_top
  COMMAND workload --unit 县财政局 --top 3 ${notice}
  EXIT 2 ERRORS ${expected}/void-top-errors.txt)
fengong_example_test(NAME void_edges
  COMMAND dependencies --edges shared ${notice}
  EXIT 2 ERRORS ${expected}/void-edges-errors.txt)
fengong_example_test(NAME void_by_targets
  COMMAND balance --format csv --by-targets ${notice}
  EXIT 2 ERRORS ${expected}/void-by-targets-errors.txt)
fengong_example_test(NAME void_sort
  COMMAND targets --format csv --explain --sort size ${notice}
  EXIT 2 ERRORS ${expected}/void-sort-errors.txt)
fengong_example_test(NAME void_part
  COMMAND nation ${corpus} --part places
  EXIT 2 ERRORS ${expected}/void-part-errors.txt)
fengong_example_test(NAME void_out
  COMMAND generate --archive - --out @OUT@
  EXIT 2 ERRORS ${expected}/void-out-errors.txt)
fengong_example_test(NAME void_excel
  COMMAND workload --format json --excel ${notice}
  EXIT 2 ERRORS ${expected}/void-excel-errors.txt)

# ---- what goes wrong ---------------------------------------------------------------------------

fengong_example_test(NAME troubled
  COMMAND workload --diagnostics --lead-share 1/2 ${troubled}
  EXPECT ${expected}/troubled.txt ERRORS ${expected}/troubled-errors.txt)
fengong_example_test(NAME troubled_excel
  COMMAND export --excel --lang zh --out @OUT@ ${troubled}
  FILES ${expected}/troubled-excel ERRORS ${expected}/troubled-excel-errors.txt)
fengong_example_test(NAME missing_file
  COMMAND workload --top 2 missing.txt - data/registries
  INPUT ${troubled} EXIT 1
  EXPECT ${expected}/missing-file.txt ERRORS ${expected}/missing-file-errors.txt)
fengong_example_test(NAME pipe
  COMMAND workload --format csv /dev/stdin
  INPUT ${notice} EXPECT ${expected}/workload.csv)
fengong_example_test(NAME no_items
  COMMAND workload -
  INPUT examples/expected/input/no-items.txt EXIT 1
  EXPECT ${expected}/no-items.txt ERRORS ${expected}/no-items-errors.txt)
fengong_example_test(NAME unknown_unit
  COMMAND workload --unit 商务 ${troubled}
  EXIT 1 ERRORS ${expected}/unknown-unit-errors.txt)
fengong_example_test(NAME near_unit
  COMMAND workload --unit 县教育局 ${notice}
  EXIT 1 ERRORS ${expected}/near-unit-errors.txt)
fengong_example_test(NAME wrong_format
  COMMAND workload --format xml ${troubled}
  EXIT 2 ERRORS ${expected}/wrong-format-errors.txt)
fengong_example_test(NAME no_folder
  COMMAND export --format csv ${troubled}
  EXIT 2 ERRORS ${expected}/no-folder-errors.txt)
fengong_example_test(NAME wrong_share
  COMMAND workload --lead-share 3/2 ${troubled}
  EXIT 2 ERRORS ${expected}/wrong-share-errors.txt)
fengong_example_test(NAME same_text
  COMMAND targets --kind amount --threads 2 --lang zh ${troubled} ${expected}/input/no-items.txt ${troubled}
  EXIT 1 EXPECT ${expected}/same-text.txt ERRORS ${expected}/same-text-errors.txt)
