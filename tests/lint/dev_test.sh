#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2016 # the stand-ins expand their own arguments
# dev_test.sh ROOT: what ./dev does about packages, displays and arguments, on a machine made of stand-ins.
set -euo pipefail
root=$1
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
tree="$scratch/a clone"
bin=$scratch/bin
log=$scratch/log
wrong=0
checked=0

mkdir -p "$tree" "$bin"
cp -- "$root/dev" "$tree"
echo '{}' >"$tree/CMakePresets.json"
for tool in bash env cat chmod comm dirname flock grep mkdir readlink sed sort touch; do
    ln -s "$(command -v "$tool")" "$bin/$tool"
done

# stand_in NAME SCRIPT: a program that says how it was called, then does SCRIPT.
stand_in() {
    printf '#!/bin/bash\necho "%s $*" >>%q\n%s\n' "$1" "$log" "$2" >"$bin/$1"
    chmod +x "$bin/$1"
}

# A machine on which all is installed, for an ordinary user without sudo.
fresh_machine() {
    rm -rf -- "$tree/build" "$bin/sudo"
    stand_in id 'echo 1000'
    stand_in nproc 'echo 2'
    stand_in apt-get ''
    stand_in dpkg-query 'for name in "$@"; do echo "installed $name"; done'
    stand_in cmake '[[ $1 != --preset ]] || { mkdir -p "build/$2/app" && touch "build/$2/build.ninja" &&
        printf "#!/bin/bash\nprintf \"<%%s>\" \"\$@\"\n" >"build/$2/app/hathora-dashboard" &&
        chmod +x "build/$2/app/hathora-dashboard"; }'
    : >"$log"
}

nothing_installed() { stand_in dpkg-query 'exit 1'; }

# dev STATUS [NAME=VALUE…] -- ARG…: runs ./dev from elsewhere, expects STATUS, keeps the output in $said.
dev() {
    local expected=$1 status=0 variables=()
    shift
    while [[ $1 != -- ]]; do
        variables+=("$1")
        shift
    done
    shift
    said=$(cd / && env -i PATH="$bin" HOME="$scratch" "${variables[@]}" "$tree/dev" "$@" 2>&1) || status=$?
    checked=$((checked + 1))
    if ((status != expected)); then
        echo "./dev $*: wanted status $expected, got $status: $said"
        wrong=1
    fi
}

says() {
    [[ $said == *"$1"* ]] || {
        echo "wanted '$1' to be said, got: $said"
        wrong=1
    }
}

called() {
    grep -qF -- "$1" "$log" || {
        echo "wanted a call of '$1', got: $(cat "$log")"
        wrong=1
    }
}

never_called() {
    ! grep -q -- "^$1" "$log" || {
        echo "wanted no call of '$1', got: $(cat "$log")"
        wrong=1
    }
}

fresh_machine
dev 0 -- help
says './dev COMMAND'
dev 0 --
says './dev COMMAND'
dev 2 -- frobnicate
says "no command 'frobnicate'"

# Without a display nothing is installed or built in vain.
fresh_machine
nothing_installed
dev 1 -- run
says './dev screenshots DIR'
never_called apt-get
never_called cmake

fresh_machine
nothing_installed
dev 2 -- build
says 'apt-get install -y --no-install-recommends'
says 'qt6-charts-dev'
never_called apt-get
never_called cmake

fresh_machine
nothing_installed
stand_in sudo 'exec "$@"'
dev 0 -- build
called 'sudo env DEBIAN_FRONTEND=noninteractive apt-get update'
called 'apt-get install -y --no-install-recommends'

fresh_machine
nothing_installed
stand_in sudo 'exit 1'
dev 2 -- build
says 'as root, run: apt-get install'
never_called cmake

fresh_machine
nothing_installed
stand_in id 'echo 0'
dev 0 -- build
called 'apt-get update'
called 'apt-get install'

# What is installed is not asked for; only what is missing is.
fresh_machine
stand_in dpkg-query 'for name in "$@"; do [[ $name == mold ]] || echo "installed $name"; done'
stand_in id 'echo 0'
dev 0 -- build
called 'apt-get install -y --no-install-recommends mold -qq'

fresh_machine
dev 0 DISPLAY=:7 -- run
says '<--demo>'
never_called apt-get
called 'cmake --preset release'
called '--target hathora-dashboard hathora-sandbox'
: >"$log"
dev 0 DISPLAY=:7 -- run --profile 'my studio'
says '<--profile><my studio>'
never_called 'cmake --preset'

# A newer preset file is a new configuration.
: >"$log"
touch -d 'tomorrow' "$tree/CMakePresets.json"
dev 0 DISPLAY=:7 -- run
called 'cmake --preset release'
touch "$tree/CMakePresets.json"

fresh_machine
dev 0 -- screenshots "$scratch/my pictures"
says "<--screenshots><$scratch/my pictures>"
dev 2 -- screenshots
says 'which directory'

# Node is taken from wherever it is, if it is new enough.
fresh_machine
stand_in node 'echo v12.22.0'
stand_in npm ''
dev 2 -- test
says 'Node 18'
dev 2 -- contract
says 'Node 18'

# The table of operations is made of what the tests left behind, as long as nothing has changed since.
fresh_machine
stand_in node '[[ $1 == --version ]] && echo v20.1.0 || exit "${HOLES:-0}"'
stand_in npm ''
stand_in ctest ''
dev 0 -- contract
called 'ctest --preset release -R ^(conformance|proxied|tst_everyoperation)$'
called 'coverage.mjs'
results=$tree/build/release/tests/conformance/results
mkdir -p "$results"
touch "$results/sdk-2.10.json" "$results/proxy-2.10.json" "$results/console-2.10.json"
: >"$log"
dev 1 HOLES=1 -- contract
never_called ctest
called 'coverage.mjs'
mkdir -p "$tree/build/release/app/sandbox"
touch -d 'tomorrow' "$tree/build/release/app/sandbox/hathora-sandbox"
dev 0 -- contract
called 'ctest --preset release -R ^(conformance|proxied|tst_everyoperation)$'
stand_in ctest 'exit 8'
dev 8 -- contract
dev 2 -- contract everything

((wrong == 0)) || exit 1
echo "dev: $checked expectations hold"
