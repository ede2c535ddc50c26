# SPDX-License-Identifier: BSL-1.0
# What holds for every consumer: it gets the library alone, without our programs, tests and warnings.

if(fengong_SOURCE_DIR)
  get_property(directories DIRECTORY ${fengong_SOURCE_DIR} PROPERTY SUBDIRECTORIES)
  get_property(tests DIRECTORY ${fengong_SOURCE_DIR} PROPERTY TESTS)
  if(directories OR tests OR TARGET fengong_development)
    message(FATAL_ERROR "the consumer sees more than the library: ${directories} ${tests}")
  endif()
  set(library fengong)
else()
  set(library fengong::fengong)
endif()

get_target_property(options ${library} INTERFACE_COMPILE_OPTIONS)
if(options MATCHES "-W")
  message(FATAL_ERROR "the consumer gets our warnings: ${options}")
endif()

enable_testing()
add_test(NAME consumer COMMAND consumer)
