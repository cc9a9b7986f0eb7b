#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh COMMAND [ARG…]: runs COMMAND with a D-Bus session, an unlocked Secret Service and a
# home directory of its own, and removes all three. Works without a display and as root.
set -euo pipefail

if (($# == 0)); then
    echo "usage: ${0##*/} COMMAND [ARG…]" >&2
    exit 2
fi

# Tools keep the caller's caches and the caller's npm settings (a registry mirror, a proxy).
home=${HOME:-~}
export npm_config_cache=${npm_config_cache:-$home/.npm}
export npm_config_userconfig=${npm_config_userconfig:-$home/.npmrc}
if [[ -z ${CCACHE_DIR:-} ]] && command -v ccache >/dev/null; then
    CCACHE_DIR=$(ccache --get-config cache_dir)
    export CCACHE_DIR
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/hathora-keyring.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT
mkdir -m 700 "$scratch/home" "$scratch/runtime"

# The home must be new: an old keyring with another password stays locked without a word.
export HOME=$scratch/home
export XDG_RUNTIME_DIR=$scratch/runtime
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
export XDG_STATE_HOME=$HOME/.local/state XDG_CACHE_HOME=$HOME/.cache

# Runs inside the session. The daemon ends with the bus; a newline would become part of the password.
# shellcheck disable=SC2016 # expanded by the inner shell
in_session='
    printf throw-away | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    for ((tries = 1200; tries > 0; tries--)); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null |
            grep -q "boolean true" && exec "$@"
        sleep 0.05
    done
    echo "with-keyring: no Secret Service after a minute" >&2
    exit 1'

status=0
dbus-run-session -- bash -c "$in_session" with-keyring "$@" || status=$?
exit "$status"
