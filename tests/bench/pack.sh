#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# pack.sh PROGRAM [ROUNDS [SCALE]]: how long the dashboard takes to pack a game server's folder, and how large
# it gets, beside `tar | pigz -6 -p 2`. The two take turns, so that a busy machine is busy for both.
set -euo pipefail
program=$1 rounds=${2:-5} scale=${3:-1}

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
tree=$work/tree ours=$work/ours.tar.gz theirs=$work/theirs.tar.gz small=$work/small.tar.gz
mkdir "$tree"

# run NAME COMMAND…: appends how many milliseconds it took to times of that name.
run() {
    local name=$1 began=${EPOCHREALTIME/./}
    shift
    "$@"
    echo $(((${EPOCHREALTIME/./} - began) / 1000)) >>"$work/$name"
}

pack() { "$program" pack "$tree" "$1" "$2" >"$work/memory"; }
pigz_it() { tar -C "$tree" -cf - . | pigz -6 -p 2 >"$theirs"; }
median() { sort -n "$work/$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
per() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a / b }'; }
size() { stat -c %s "$1"; }
# All files, one behind the other, in the order of the archive.
contents() { (cd -- "$tree" && find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 cat) | sha256sum; }

"$program" tree "$tree" "$scale"
for ((round = 1; round <= rounds; ++round)); do
    run ours pack "$ours" fast
    memory=$(<"$work/memory")
    run theirs pigz_it
    echo "round $round: ours $(tail -n1 "$work/ours") ms, tar + pigz $(tail -n1 "$work/theirs") ms"
done
run small pack "$small" small

[[ $(tar -xOzf "$ours" | sha256sum) == "$(contents)" ]] || {
    echo "what is in the archive is not what was in the folder"
    exit 1
}
echo "median: ours $(median ours) ms, tar + pigz $(median theirs) ms; most memory $((memory / 1024)) MiB"
echo "size: ours $(size "$ours"), tar + pigz $(size "$theirs") bytes"
echo "wall $(per "$(median ours)" "$(median theirs)") of tar + pigz (goal: 0.25 at most)"
echo "size $(per "$(size "$ours")" "$(size "$theirs")") of tar + pigz (goal: 1.03 at most)"
echo "the small mode, once: wall $(per "$(median small)" "$(median theirs)"), size $(per "$(size "$small")" "$(size "$theirs")")"
