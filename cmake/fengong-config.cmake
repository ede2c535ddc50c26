# SPDX-License-Identifier: BSL-1.0
# What find_package(fengong) reads.

include(CMakeFindDependencyMacro)
find_dependency(Boost 1.81 CONFIG COMPONENTS headers)
find_dependency(Threads)

include(${CMAKE_CURRENT_LIST_DIR}/fengong-targets.cmake)
