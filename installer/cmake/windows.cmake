# SPDX-FileCopyrightText: 2026 The Tongguan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a program carries on Windows: icon, version, and the manifest that asks for sharp text on every monitor, UTF-8
# and long paths. tongguan_windows_program(TARGET TITLE [WINDOW]); WINDOW: no console is opened for it.
if(NOT WIN32)
  function(tongguan_windows_program)
  endfunction()
  return()
endif()
enable_language(RC)
find_program(TONGGUAN_ICOTOOL icotool REQUIRED)
set(TONGGUAN_WINDOWS ${PROJECT_SOURCE_DIR}/installer/windows)
# See there why.
add_library(tongguan_exit STATIC ${TONGGUAN_WINDOWS}/exit.c)
target_link_libraries(tongguan_flags INTERFACE tongguan_exit)
target_link_options(tongguan_flags INTERFACE -Wl,--wrap=exit)
set(TONGGUAN_ICON ${CMAKE_BINARY_DIR}/tongguan.ico)
set(pictures)
foreach(size 16 20 24 32 48)
  list(APPEND pictures ${PROJECT_SOURCE_DIR}/resources/icons/tongguan-${size}.png)
endforeach()
set(large ${PROJECT_SOURCE_DIR}/resources/icons/tongguan-256.png)
add_custom_command(OUTPUT ${TONGGUAN_ICON} COMMAND ${TONGGUAN_ICOTOOL} --create --output=${TONGGUAN_ICON} ${pictures} --raw=${large}
  DEPENDS ${pictures} ${large} COMMENT "Icon of the programs" VERBATIM)
add_custom_target(tongguan_icon DEPENDS ${TONGGUAN_ICON})

function(tongguan_windows_program target title)
  if(NOT TARGET ${target})
    return()
  endif()
  set(PROGRAM ${target})
  set(TITLE ${title})
  set(folder ${CMAKE_BINARY_DIR}/windows/${target})
  configure_file(${TONGGUAN_WINDOWS}/program.manifest.in ${folder}/program.manifest @ONLY)
  configure_file(${TONGGUAN_WINDOWS}/program.rc.in ${folder}/program.rc @ONLY)
  set_source_files_properties(${folder}/program.rc PROPERTIES OBJECT_DEPENDS "${TONGGUAN_ICON};${folder}/program.manifest" SKIP_PRECOMPILE_HEADERS ON)
  target_sources(${target} PRIVATE ${folder}/program.rc)
  add_dependencies(${target} tongguan_icon)
  if("WINDOW" IN_LIST ARGN)
    # mingw finds main() by itself; Qt's own entry point would need another precompiled header.
    set_target_properties(${target} PROPERTIES WIN32_EXECUTABLE ON qt_no_entrypoint ON)
  endif()
endfunction()
