# SPDX-License-Identifier: BSL-1.0
# What our own tests, examples and benchmarks are built with. Never exported, never a user's.

include_guard(GLOBAL)

# Like find_package(… CONFIG REQUIRED), but the error says how to get the package and how to do without.
macro(fengong_need_package package without)
  find_package(${package} CONFIG QUIET)
  if(NOT ${package}_FOUND)
    message(FATAL_ERROR "fengong: ${package} is missing.\n"
      "  Debian, Ubuntu: apt-get install doctest-dev libcli11-dev libbenchmark-dev\n"
      "  macOS:          brew install doctest cli11 google-benchmark\n"
      "  vcpkg:          the features tests, examples, bench of our vcpkg.json\n"
      "  or do without:  -D${without}=OFF")
  endif()
endmacro()

# g++ collects garbage from 128 MB on, which takes it a sixth of the time and spares a tenth of the memory.
set(fengong_compiler_memory "")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set(fengong_compiler_memory --param=ggc-min-heapsize=1048576 --param=ggc-min-expand=100)
endif()

# The warnings, as errors, and how to compile fast. Link it PRIVATE.
add_library(fengong_development INTERFACE)
target_link_libraries(fengong_development INTERFACE fengong::fengong)
if(MSVC)
  set(fengong_warnings /W4 /WX)
else()
  set(fengong_warnings -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    list(APPEND fengong_warnings -Wno-restrict) # false alarms on std::string, GCC bug 105651
  endif()
endif()
target_compile_options(fengong_development INTERFACE ${fengong_warnings} ${fengong_compiler_memory})

# Boost.JSON without its library: one translation unit, which every program that speaks JSON links.
add_library(fengong_boost_json STATIC EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/boost_json.cpp)
target_link_libraries(fengong_boost_json PUBLIC Boost::headers)
target_compile_features(fengong_boost_json PUBLIC cxx_std_20)
target_compile_definitions(fengong_boost_json PUBLIC BOOST_JSON_NO_LIB BOOST_CONTAINER_NO_LIB)

# The corpus of generated notices in bench/corpus: headers, and words and divisions found from the top of the repository.
add_library(fengong_corpus INTERFACE)
target_include_directories(fengong_corpus INTERFACE ${PROJECT_SOURCE_DIR}/bench)
target_compile_definitions(fengong_corpus INTERFACE FENGONG_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
target_link_libraries(fengong_corpus INTERFACE fengong::fengong)
