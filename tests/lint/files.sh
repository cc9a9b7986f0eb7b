#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# files.sh ROOT: short files, each with its licence; every TODO belongs to an issue.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/tree.sh"
root=$(cd -- "$1" && pwd)
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

mapfile -d '' -t files < <(project_files "$root")
cd -- "$root"

# picked REGEX: the files whose path matches, separated by NUL.
picked() { printf '%s\0' "${files[@]}" | grep -zE "$1" || true; }

sources='\.(cpp|h|cmake|sh|mjs)$|(^|/)CMakeLists\.txt$|^dev$'

while read -r lines file; do
    ((lines <= longest)) || [[ $file == total ]] ||
        found "$file" length "$lines lines; $longest are the limit, so a noun is missing"
done < <(picked "$sources" | xargs -0 wc -l)

# These checks speak of the word themselves.
while IFS=: read -r file line _; do
    found "$file:$line" todo "carries the number of its issue: TODO(#12)"
done < <(picked "$sources" | grep -zvE '^tests/lint/' | xargs -0 grep -HnE '\b(TODO|FIXME|XXX)\b' |
    grep -vE 'TODO\(#[0-9]+\)')

# The licence's own text and an empty file need no line.
while IFS= read -r file; do
    found "$file" licence "has no SPDX line and REUSE.toml does not name it"
done < <(
    picked '' | tr '\0' '\n' | grep -vE '^(LICENSE$|LICENSES/)' |
        grep -vEf <(licensed_elsewhere) |
        grep -vxFf <(picked '' | xargs -0 awk 'FNR > 5 { nextfile }
            /SPDX-License-Identifier: GPL-3.0-or-later/ { print FILENAME; nextfile }')
)

conclude files "${#files[@]}"
