# SPDX-License-Identifier: BSL-1.0
# The examples' outputs that are held fast; fengong_example_test is explained in ../CMakeLists.txt.
#
# fengong_example_test(NAME workload
#   COMMAND workload data/jinxiang-2026.txt
#   EXPECT examples/expected/workload.txt)
