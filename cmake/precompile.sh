#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# precompile.sh COMPILER…: makes a precompiled header, and beside it what ccache knows it by: the checksum of all
# that it holds. The header itself is not kept by ccache. One that was made in another clone brings files that are not
# taken for the same as those here, and then they are read twice.
set -euo pipefail
export CCACHE_DISABLE=1

out=
preprocess=()
last=
for word in "$@"; do
    case "$last" in
    -o) out=$word ;;
    -MT | -MF) ;;
    *)
        case "$word" in
        -o | -MD | -MT | -MF) ;;
        *) preprocess+=("$word") ;;
        esac
        ;;
    esac
    last=$word
done

"$@"
[[ $out != *.gch ]] || "${preprocess[@]}" -E -P | sha256sum | cut -d ' ' -f 1 >"$out.sum"
