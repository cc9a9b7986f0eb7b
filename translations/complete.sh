#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a text of the sources has no translation, or a translation no text: what lupdate would change.
# Usage: complete.sh LUPDATE SOURCE_DIR
set -euo pipefail

lupdate=$1
source=$2
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
status=0

check() {
    local language=$1
    shift
    local known=$source/translations/hathora_$language.ts
    local fresh=$work/hathora_$language.ts
    cp -- "$known" "$fresh"
    "$lupdate" -silent -no-obsolete -locations none -no-ui-lines -I "$source" "$@" \
        "$source/app" "$source/models" "$source/views" -ts "$fresh"
    if ! diff -u --label "hathora_$language.ts" --label "as the sources want it" -- "$known" "$fresh"; then
        echo "hathora_$language.ts is out of date: build the target update_translations, then translate" >&2
        status=1
    fi
    if grep -n -B3 'type="unfinished"' -- "$fresh" >&2; then
        echo "hathora_$language.ts has texts without a translation" >&2
        status=1
    fi
}

check en -pluralonly
check de
exit "$status"
