#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# forbidden.sh ROOT: what must not be written, where, and what to write instead.
#
# Each rule is a pattern that was found dangerous with Qt 6.4, or that the architecture rules out. Patterns are
# Perl's and see a file as one text, so a call may span lines; comments are taken out first.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/tree.sh"
root=$(cd -- "$1" && pwd)

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
bare=$scratch/tree
matches=$scratch/matches
mkdir "$bare"
mapfile -d '' -t sources < <(project_files "$root" | grep -zE '^(api|app|models|views|tests)/.*\.(cpp|h)$')
if ((${#sources[@]})); then
    (cd -- "$root" && cp --parents -- "${sources[@]}" "$bare")
    # A comment follows white space; the two strokes in an address do not.
    find "$bare" -type f -exec sed -i -E 's@(^|[[:space:]])//.*@@' {} +
fi
cd -- "$bare"

# forbid RULE FOLDERS EXCEPT PATTERN INSTEAD: FOLDERS and EXCEPT are regular expressions on the path.
forbid() {
    local rule=$1 folders=$2 except=$3 pattern=$4 instead=$5
    local files
    mapfile -t files < <(printf '%s\n' "${sources[@]}" | grep -E "^($folders)/" | grep -vE "${except:-^$}")
    ((${#files[@]})) || return 0
    local match file text status=0
    grep --with-filename -zoP -- "$pattern" "${files[@]}" >"$matches" || status=$?
    # 1 is no match; more is a pattern or a text that grep gave up on, which must not pass for none.
    ((status <= 1)) || found . "$rule" "grep failed"
    while IFS= read -r -d '' match; do
        file=${match%%:*}
        text=${match#*:}
        found "$file" "$rule" "$(tr -s '[:space:]' ' ' <<<"${text:0:80}")- $instead"
    done <"$matches"
}

product='api|app|models|views'
argument='(?:<[^<>]*>|->|\((?:[^()]|\([^()]*\))*\)|[^,()<>])+'

forbid rich-text "$product" '' 'Qt::(AutoText|RichText)\b' \
    'a server text would be parsed as HTML: Qt::PlainText'
forbid error-string "$product" '^api/(net/error|auth/)' '\berrorString\s*\(' \
    'the words of Qt are no words for users: map to hathora::Error'
forbid network-manager "$product|tests" '^api/net/' '\bQNetworkAccessManager\b' \
    'its guards live in api/net'
forbid tls "$product" '' '\b(ignoreSslErrors|VerifyNone|QueryPeer)\b' \
    'add the authority to the configuration'
forbid redirect "$product" '' '\b(NoLessSafe|SameOrigin|UserVerified)RedirectPolicy\b' \
    'a redirect takes the token along: ManualRedirectPolicy'
forbid restore-state "$product" '(^|/)layoutstate\.cpp$' '(?<!void )(?<!bool )(?<!::)\brestoreState\s*\(' \
    'a damaged state crashes Qt: load it through LayoutState, which checks it first'
forbid plain-secret "$product" '' '(?s)\bQSettings\b.*?"[^"\s]*(?i:token|secret|password)[^"\s]*"' \
    'secrets are kept in the keychain only'
forbid insecure-keychain "$product|tests" '' 'setInsecureFallback\s*\(\s*true' \
    'secrets are kept in the keychain only'
forbid shell "$product|tests" '' '(?:\bstd|(?<!\w))::system\(|\bsystem\((?:"|[^()]*\.(?:c_str|data)\()|\bpopen\(|\bstartCommand\s*\(|"(/bin/|/usr/bin/)?(ba|da)?sh"' \
    'start the program itself, with a list of arguments'
forbid series-append 'views' '' '[Ss]eries\w*(?:\[[^\]]*\]|\.at\([^)]*\))?->append\s*\(' \
    'every point repaints the chart: replace() them all'
forbid chart-opengl 'views' '' '\bsetUseOpenGL\s*\(\s*true' \
    'crashes without a display'
forbid singleton "$product" '' '\b(?!Q(?:Core|Gui)?Application\b|QThreadPool\b|QNetworkInformation\b)\w+::(?:globalI|i)nstance\s*\(\s*\)' \
    'pass it to the constructor'
forbid no-context "$product|tests" '' "\bconnect\s*\($argument,$argument,\s*\[" \
    'outlives what it captures: name a context object'
forbid no-context "$product|tests" '' "\bsingleShot\s*\($argument,\s*\[" \
    'outlives what it captures: name a context object'
forbid nested-loop "$product" '^(app/main\.cpp$|models/history/)' '\bQEventLoop\b|(\.|->)exec\s*\(\s*\)|\bprocessEvents\s*\(' \
    'asynchronous to the end'
forbid message-box "$product" '' '\bQMessageBox::(question|warning|critical|information|about)\s*\(' \
    'show an error where the thing is shown; ask with a dialog of our own'
forbid sender "$product" '' '\bsender\s*\(\s*\)' \
    'one handler for each signal'
forbid fixed-wait 'tests' '' '\bQTest::q(Wait|Sleep)\s*\(\s*[0-9]' \
    'wait for what should happen: QTRY_VERIFY; to prove that nothing does, name the time'

conclude forbidden "${#sources[@]}"
