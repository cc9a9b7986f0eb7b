# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the checks: which files there are, and how a finding is counted.

# Prints every file of the project below ROOT, separated by NUL, relative to it. Without git (a bare
# machine, an unpacked archive) everything counts but what building leaves behind.
project_files() {
    (
        cd -- "$1" || exit
        if [[ -e .git ]] && git ls-files >/dev/null 2>&1; then
            git ls-files -z --cached --others --exclude-standard --deduplicate
        else
            find . \( -name .git -o -name build -o -name node_modules -o -name .cache \) -prune -o \
                -type f ! -name '*.user' ! -name compile_commands.json -printf '%P\0'
        fi
    ) | while IFS= read -r -d '' file; do
        # A file that git knows may have been deleted in the work tree.
        [[ ! -f $1/$file ]] || printf '%s\0' "$file"
    done
}

findings=0

# found FILE RULE WHAT
found() {
    echo "$1: [$2] $3"
    findings=$((findings + 1))
}

# Ends the check.
conclude() {
    if ((findings)); then
        echo "$1: $findings found"
        exit 1
    fi
    echo "$1: nothing found in $2 files"
}
