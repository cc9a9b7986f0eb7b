# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a build quick when the machine has it; nothing here changes what is built.
find_program(HATHORA_CCACHE ccache)
if(HATHORA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Paths count from the source folder, so that clones of the project share what they have built; Qt gives each
    # test its folders as macros, which only QFINDTESTDATA would read. Precompiled headers want the sloppiness, and
    # are known by what they hold (precompile.sh).
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1 "CCACHE_IGNOREOPTIONS=-DQT_TESTCASE_*"
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "${HATHORA_CCACHE}")
endif()

find_program(HATHORA_MOLD mold)
find_program(HATHORA_LLD ld.lld)
if(HATHORA_MOLD)
    add_link_options(-fuse-ld=mold)
elseif(HATHORA_LLD)
    add_link_options(-fuse-ld=lld)
endif()
