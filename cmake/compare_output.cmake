# SPDX-License-Identifier: BSL-1.0
# cmake -DPROGRAM=… -DSCRATCH=… [-DEXPECT=… -DERRORS=… -DFILES=… -DINPUT=… -DEXIT=…] -P … -- argument…
# See fengong_example_test in examples/CMakeLists.txt. With FENGONG_WRITE_EXPECTED set in the
# environment the committed files are written instead of compared.

set(top ${CMAKE_CURRENT_LIST_DIR}/..)
cmake_path(NORMAL_PATH top)
set(out ${SCRATCH}/files)
file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${out})

set(command ${PROGRAM})
set(after_dashes FALSE)
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(i RANGE ${last})
  if(after_dashes)
    string(REPLACE "@OUT@" "${out}" argument "${CMAKE_ARGV${i}}")
    list(APPEND command "${argument}")
  elseif(CMAKE_ARGV${i} STREQUAL "--")
    set(after_dashes TRUE)
  endif()
endforeach()

set(input "")
if(INPUT) # through a pipe, as users have it
  set(input COMMAND ${CMAKE_COMMAND} -E cat ${top}${INPUT})
endif()

set(ENV{LC_ALL} C.UTF-8)
execute_process(${input} COMMAND ${command}
  OUTPUT_FILE ${SCRATCH}/stdout ERROR_FILE ${SCRATCH}/stderr RESULT_VARIABLE status)

# ---- says what is not as it should be, and sets failed -----------------------------------------

set(failed FALSE)

macro(fail text)
  message(NOTICE "${text}")
  set(failed TRUE)
endmacro()

# EXPECTED is a path from the top.
macro(compare expected actual)
  if(DEFINED ENV{FENGONG_WRITE_EXPECTED})
    configure_file(${actual} ${top}${expected} COPYONLY)
  elseif(NOT EXISTS ${top}${expected})
    fail("${expected} does not exist")
  else()
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${top}${expected} ${actual}
      RESULT_VARIABLE different OUTPUT_QUIET ERROR_QUIET)
    if(different)
      fail("${expected} is not what it writes now:")
      find_program(DIFF diff)
      if(DIFF)
        execute_process(COMMAND ${DIFF} -u --label expected --label actual ${top}${expected} ${actual}
          OUTPUT_VARIABLE difference)
        string(SUBSTRING "${difference}" 0 20000 difference)
        message(NOTICE "${difference}")
      endif()
    endif()
  endif()
endmacro()

if(NOT status STREQUAL EXIT)
  fail("exit status ${status}, expected ${EXIT}; standard error:")
  file(READ ${SCRATCH}/stderr errors LIMIT 20000)
  message(NOTICE "${errors}")
else()
  if(EXPECT)
    compare(${EXPECT} ${SCRATCH}/stdout)
  endif()
  if(ERRORS)
    compare(${ERRORS} ${SCRATCH}/stderr)
  endif()
endif()

if(FILES AND NOT failed)
  if(DEFINED ENV{FENGONG_WRITE_EXPECTED})
    file(REMOVE_RECURSE ${top}${FILES})
  endif()
  file(GLOB_RECURSE expected_files RELATIVE ${top}${FILES} ${top}${FILES}/*)
  file(GLOB_RECURSE actual_files RELATIVE ${out} ${out}/*)
  if(NOT actual_files)
    fail("it wrote no files")
  endif()
  foreach(file IN LISTS actual_files)
    compare(${FILES}/${file} ${out}/${file})
  endforeach()
  list(REMOVE_ITEM expected_files ${actual_files})
  foreach(file IN LISTS expected_files)
    fail("it did not write ${FILES}/${file}")
  endforeach()
endif()

if(failed)
  message(FATAL_ERROR "not as expected; scripts/expected writes the committed files anew, for review")
endif()
