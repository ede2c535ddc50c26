# SPDX-License-Identifier: BSL-1.0
# Reads the version from include/fengong/version.hpp, the one place where it is written.

function(fengong_read_version header result)
  file(READ "${header}" text)
  foreach(part major minor patch)
    if(NOT text MATCHES "version_${part} = ([0-9]+);")
      message(FATAL_ERROR "${header}: no version_${part}")
    endif()
    set(${part} ${CMAKE_MATCH_1})
  endforeach()
  set(version "${major}.${minor}.${patch}")
  if(NOT text MATCHES "version_string = \"([^\"]*)\";" OR NOT CMAKE_MATCH_1 STREQUAL version)
    message(FATAL_ERROR "${header}: version_string is \"${CMAKE_MATCH_1}\", the numbers say ${version}")
  endif()
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}")
  set(${result} ${version} PARENT_SCOPE)
endfunction()
