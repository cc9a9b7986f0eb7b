# SPDX-License-Identifier: GPL-3.0-or-later
# The one place for warnings and strictness: every target of ours links hathora_strict.
add_library(hathora_strict INTERFACE)
target_compile_options(hathora_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
target_include_directories(hathora_strict INTERFACE "${PROJECT_SOURCE_DIR}")

# Qt's own strictness; the sandbox has no Qt in it and links hathora_strict alone.
add_library(hathora_strict_qt INTERFACE)
target_link_libraries(hathora_strict_qt INTERFACE hathora_strict)
target_compile_definitions(hathora_strict_qt INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

option(HATHORA_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
if(HATHORA_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    # GCC takes what the sanitizers put in for uses of what is not there yet, and says so of an empty optional.
    add_compile_options(-Wno-maybe-uninitialized)
    add_link_options(-fsanitize=address,undefined)
endif()
