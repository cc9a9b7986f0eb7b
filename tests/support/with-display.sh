#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-display.sh COMMAND [ARG…]: runs COMMAND on an X server of its own that draws into memory, without a window
# manager, and ends the server after it.
set -euo pipefail

if (($# == 0)); then
    echo "usage: ${0##*/} COMMAND [ARG…]" >&2
    exit 2
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/hathora-display.XXXXXX")
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf -- "$scratch"' EXIT

# The server chooses a number that nobody has, and tells it when it can be talked to.
mkfifo "$scratch/number"
Xvfb -displayfd 3 -screen 0 1600x1000x24 3>"$scratch/number" 2>"$scratch/said" &
server=$!
if ! read -r -t 30 number <"$scratch/number"; then
    cat -- "$scratch/said" >&2
    echo "with-display: Xvfb does not come up" >&2
    exit 1
fi

status=0
DISPLAY=:$number "$@" || status=$?
exit "$status"
