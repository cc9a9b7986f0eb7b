#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the lockfile pins into a folder of the build tree, and runs a script there. No network, no pass.
# Usage: run.sh SOURCE_DIR WORK_DIR SCRIPT ARG…
set -euo pipefail

source=$1 work=$2 script=$3
shift 3
mkdir -p "$work"
# Tests may begin at the same time; whoever comes second finds all that it needs.
exec 9>"$work/.lock"
flock 9
cp -R "$source"/calls "$source"/*.mjs "$source"/package.json "$source"/package-lock.json "$work"
cd "$work"
# npm leaves its own lockfile behind when it is done; one that equals ours means that nothing has changed since.
if ! cmp -s package-lock.json .installed; then
    npm ci --no-audit --no-fund
    cp package-lock.json .installed
fi
exec 9>&-
exec node "$script" "$@"
