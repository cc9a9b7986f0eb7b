# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a rebuild quick when the machine has it; nothing here changes what is built.
find_program(HATHORA_CCACHE ccache)
if(HATHORA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${HATHORA_CCACHE}")
endif()

find_program(HATHORA_MOLD mold)
find_program(HATHORA_LLD ld.lld)
if(HATHORA_MOLD)
    add_link_options(-fuse-ld=mold)
elseif(HATHORA_LLD)
    add_link_options(-fuse-ld=lld)
endif()
