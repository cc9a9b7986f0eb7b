#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# format.sh ROOT: the C++ sources look as .clang-format says. `./dev format` mends them.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/tree.sh"
root=$(cd -- "$1" && pwd)

command -v clang-format >/dev/null || {
    echo "format: clang-format is not installed"
    exit 1
}
mapfile -d '' -t sources < <(project_files "$root" | grep -zE '\.(cpp|h)$')
cd -- "$root"
if ((${#sources[@]})) && ! clang-format --dry-run --Werror --ferror-limit=3 -- "${sources[@]}"; then
    found . format "./dev format mends this"
fi
conclude format "${#sources[@]}"
