#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the lockfile pins into a folder of the build tree, and runs the test there. No network, no pass.
# Usage: run.sh SOURCE_DIR WORK_DIR HATHORA_SANDBOX CONTRACT
set -euo pipefail

source=$1 work=$2 sandbox=$3 contract=$4
mkdir -p "$work"
cp -R "$source"/calls "$source"/*.mjs "$source"/package.json "$source"/package-lock.json "$work"
cd "$work"
# npm leaves its own lockfile behind when it is done; one that equals ours means that nothing has changed since.
if ! cmp -s package-lock.json .installed; then
    npm ci --no-audit --no-fund
    cp package-lock.json .installed
fi
exec node conformance.mjs "$sandbox" "$contract"
