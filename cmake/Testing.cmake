# SPDX-License-Identifier: GPL-3.0-or-later
# hathora_add_test(NAME SOURCES … [LIBS …] [TIMEOUT seconds] [PRECOMPILED models|widgets|none] [PLATFORM offscreen|xcb])
#
# One Qt Test program, registered with ctest under its own name. Paths that a test needs are given to it by
# the caller with target_compile_definitions. PRECOMPILED is what the folder sets HATHORA_PRECOMPILED to, unless told.
# A test of the platform xcb gets a display of its own; the others, and they are faster, need none.
function(hathora_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "TIMEOUT;PRECOMPILED;PLATFORM" "SOURCES;LIBS")
    if(NOT ARG_SOURCES OR ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "hathora_add_test(${name}): SOURCES missing, or unknown: ${ARG_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300) # most take seconds, but a busy machine takes many times as long
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE hathora_strict_qt ${ARG_LIBS} Qt6::Test)
    if(NOT ARG_PRECOMPILED)
        set(ARG_PRECOMPILED "${HATHORA_PRECOMPILED}")
    endif()
    if(ARG_PRECOMPILED AND NOT ARG_PRECOMPILED STREQUAL "none")
        hathora_precompiled(${name} ${ARG_PRECOMPILED})
        # Tests include what moc writes of them, so this one is empty.
        set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
    set(on_display)
    if(NOT ARG_PLATFORM)
        set(ARG_PLATFORM offscreen)
    elseif(ARG_PLATFORM STREQUAL "xcb")
        set(on_display "${PROJECT_SOURCE_DIR}/tests/support/with-display.sh")
    endif()
    add_test(NAME ${name} COMMAND ${on_display} $<TARGET_FILE:${name}>)
    # No display of somebody's, no proxy of the machine's, and the C locale's words.
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=${ARG_PLATFORM};LC_ALL=C.UTF-8;http_proxy=;https_proxy=;all_proxy=;HTTP_PROXY=;HTTPS_PROXY=;ALL_PROXY=")
endfunction()
