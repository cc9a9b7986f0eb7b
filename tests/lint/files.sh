#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# files.sh ROOT: short files, each with its licence; every TODO belongs to an issue.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/tree.sh"
root=$1
longest=400

# Prints a regular expression for each path that REUSE.toml gives a licence.
licensed_elsewhere() {
    awk '
        function flush() { if (licensed) printf "%s", paths; licensed = 0; paths = "" }
        /^\[\[annotations\]\]/ { flush() }
        /^SPDX-License-Identifier/ { licensed = 1 }
        /^path *=/, /(^path *= *"[^"]*"|\]) *$/ {
            sub(/^path *=/, "")
            while (match($0, /"[^"]*"/)) {
                glob = substr($0, RSTART + 1, RLENGTH - 2)
                $0 = substr($0, RSTART + RLENGTH)
                gsub(/[.+]/, "\\\\&", glob)
                gsub(/\*\*/, "\001", glob); gsub(/\*/, "[^/]*", glob); gsub(/\001/, ".*", glob)
                paths = paths "^" glob "$\n"
            }
        }
        END { flush() }' "$root/REUSE.toml"
}
elsewhere=$(licensed_elsewhere)

count=0
while IFS= read -r -d '' file; do
    count=$((count + 1))
    path=$root/$file
    case $file in
    *.cpp | *.h | *.cmake | */CMakeLists.txt | *.sh | *.mjs | *.ts | dev)
        lines=$(wc -l <"$path")
        # A translation grows with the program; it is a table, not a text to read.
        if ((lines > longest)) && [[ $file != translations/* ]]; then
            found "$file" length "$lines lines; $longest are the limit, so a noun is missing"
        fi
        ;;
    esac
    case $file in
    tests/lint/*) ;; # speaks of them
    *.cpp | *.h | *.cmake | */CMakeLists.txt | *.sh | *.mjs | dev)
        while IFS=: read -r line _; do
            found "$file:$line" todo "carries the number of its issue: TODO(#12)"
        done < <(grep -nE '\b(TODO|FIXME|XXX)\b' "$path" | grep -vE 'TODO\(#[0-9]+\)')
        ;;
    esac
    case $file in
    LICENSE | LICENSES/* | REUSE.toml) ;;
    *)
        if ! head -n 5 -- "$path" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' &&
            { [[ -z $elsewhere ]] || ! grep -qEf <(echo "$elsewhere") <<<"$file"; }; then
            found "$file" licence "has no SPDX line and REUSE.toml does not name it"
        fi
        ;;
    esac
done < <(project_files "$root")

conclude files "$count"
