# SPDX-License-Identifier: BSL-1.0
# The installed package: headers, and what find_package(fengong) reads.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(fengong_package_dir ${CMAKE_INSTALL_DATADIR}/cmake/fengong)

write_basic_package_version_file(${PROJECT_BINARY_DIR}/fengong-config-version.cmake
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)

install(TARGETS fengong EXPORT fengong-targets FILE_SET HEADERS)
install(EXPORT fengong-targets NAMESPACE fengong:: DESTINATION ${fengong_package_dir})
install(
  FILES ${PROJECT_SOURCE_DIR}/cmake/fengong-config.cmake
        ${PROJECT_BINARY_DIR}/fengong-config-version.cmake
  DESTINATION ${fengong_package_dir})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/fengong)
