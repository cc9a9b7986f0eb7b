# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D ROOT=TREE -D QT_HEADERS=DIR -P layering.cmake: what each folder may include.
#
# Linking alone does not keep the layers apart: Qt's include path lets any file write
# <QtNetwork/QNetworkReply>. So each Qt header is looked up to see which module it belongs to.
cmake_minimum_required(VERSION 3.25)

# folder | own headers it may include | Qt modules | other libraries; the most specific folder counts.
# Own headers are named by a folder or a file.
set(layers
    "api/types | api/types/ api/json/ | QtCore |"
    "api/json | api/json/ api/types/ api/net/answer.h api/net/error.h api/net/result.h | QtCore | simdjson"
    "api/archive | api/archive/ | QtCore QtConcurrent | archive isa-l openssl zlib"
    # Which program the keychain is, is said over D-Bus.
    "api | api/ | QtCore QtNetwork QtConcurrent QtDBus | simdjson qt6keychain"
    # Regions are pinged over WebSocket, and whom that trusts is read as for the API.
    "api/ping | api/ | QtCore QtNetwork QtConcurrent QtWebSockets |"
    # Parts of archives go by libcurl, and their journals are sealed.
    "api/upload | api/ | QtCore QtNetwork QtConcurrent | curl openssl"
    "models | models/ api/ | QtCore QtConcurrent |"
    "models/history | models/ api/ | QtCore QtSql |"
    "models/deploy | models/ api/ | QtCore | yaml-cpp"
    # Errors and what is to be packed are values; only their words are the views'. The desktop says over D-Bus
    # whether it is dark.
    "views | views/ models/ api/types/ api/net/error.h api/archive/packlist.h api/archive/packerror.h api/archive/archivecheck.h | QtCore QtGui QtWidgets QtCharts QtSvg QtDBus QtConcurrent |"
    "app | app/ views/ models/ api/ | QtCore QtGui QtWidgets QtNetwork QtSvg |"
    "app/sandbox | app/sandbox/ | | httplib nlohmann openssl zlib"
    "app/sandbox/storage | app/sandbox/storage/ app/sandbox/world/ | | openssl"
    "app/sandbox/builder | app/sandbox/builder/ app/sandbox/storage/ app/sandbox/world/ | | archive nlohmann zlib"
    "app/sandbox/players | app/sandbox/players/ app/sandbox/storage/ app/sandbox/world/ | | nlohmann"
    "app/sandbox/world | app/sandbox/world/ | | nlohmann openssl"
)

function(layer_of file out)
    set(best "")
    set(best_length 0)
    foreach(layer IN LISTS layers)
        string(REGEX MATCH "^[^ ]+" folder "${layer}")
        string(LENGTH "${folder}" length)
        string(FIND "${file}" "${folder}/" at)
        if(at EQUAL 0 AND length GREATER best_length)
            set(best "${layer}")
            set(best_length ${length})
        endif()
    endforeach()
    set(${out} "${best}" PARENT_SCOPE)
endfunction()

# The Qt module of a header written with or without its module; empty for a header that is not Qt's.
function(qt_module_of header out)
    set(${out} "" PARENT_SCOPE)
    if(header MATCHES "^(Qt[A-Z][A-Za-z]*)/")
        set(${out} "${CMAKE_MATCH_1}" PARENT_SCOPE)
        return()
    endif()
    if(NOT header MATCHES "^[Qq][A-Za-z0-9_]+(\\.h)?$")
        return()
    endif()
    file(GLOB found RELATIVE "${QT_HEADERS}" "${QT_HEADERS}/Qt*/${header}")
    if(found)
        list(GET found 0 first)
        string(REGEX REPLACE "/.*" "" module "${first}")
        set(${out} "${module}" PARENT_SCOPE)
    endif()
endfunction()

set(violations 0)
function(refuse file header what)
    message("${file}: may not include ${header} (${what})")
    math(EXPR violations "${violations} + 1")
    set(violations ${violations} PARENT_SCOPE)
endfunction()

# Headers of ours begin with one of the top folders; anything else in quotes lies beside no rule.
set(own_header "^(api|models|views|app|tests)/")

macro(check file header)
    qt_module_of("${header}" module)
    if("${header}" MATCHES "${own_header}")
        set(allowed "")
        foreach(prefix IN LISTS own)
            string(FIND "${header}" "${prefix}" at)
            if(at EQUAL 0)
                set(allowed yes)
            endif()
        endforeach()
        if(NOT allowed)
            refuse("${file}" "${header}" "another layer")
        endif()
    elseif(module)
        if(NOT module IN_LIST qt)
            refuse("${file}" "${header}" "${module}")
        endif()
    elseif("${header}" MATCHES "^(simdjson|qt6keychain|httplib|nlohmann|openssl|zlib|archive|isa-l|yaml-cpp|curl)")
        if(NOT CMAKE_MATCH_1 IN_LIST others)
            refuse("${file}" "${header}" "a library of another layer")
        endif()
    elseif("${header}" MATCHES "[./]")
        if(NOT "${header}" MATCHES "^(sys|netinet|arpa|linux)/|^(unistd|signal|poll|fcntl|netdb|pthread|regex|dirent|elf)\\.h$|\\.moc$")
            refuse("${file}" "${header}" "not relative to the root, or a library no layer lists")
        endif()
    endif()
endmacro()

if(NOT IS_DIRECTORY "${QT_HEADERS}/QtCore")
    message(FATAL_ERROR "layering: there are no Qt headers in '${QT_HEADERS}'")
endif()
file(GLOB_RECURSE sources RELATIVE "${ROOT}"
    "${ROOT}/api/*.h" "${ROOT}/api/*.cpp" "${ROOT}/models/*.h" "${ROOT}/models/*.cpp"
    "${ROOT}/views/*.h" "${ROOT}/views/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
if(NOT sources)
    message(FATAL_ERROR "layering: there are no sources in '${ROOT}'")
endif()

foreach(file IN LISTS sources)
    layer_of("${file}" layer)
    string(REGEX REPLACE " *[|] *" ";" parts "${layer}")
    list(GET parts 1 own)
    list(GET parts 2 qt)
    list(GET parts 3 others)
    foreach(words own qt others)
        separate_arguments(${words})
    endforeach()
    file(STRINGS "${ROOT}/${file}" includes REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS includes)
        string(REGEX MATCH "[<\"]([^>\"]+)[>\"]" _ "${line}")
        check("${file}" "${CMAKE_MATCH_1}")
    endforeach()
endforeach()

list(LENGTH sources count)
if(violations)
    message(FATAL_ERROR "layering: ${violations} includes cross a layer")
endif()
message("layering: ${count} files keep to their layer")
