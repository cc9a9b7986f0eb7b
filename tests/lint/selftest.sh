#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# selftest.sh CMAKE QT_HEADERS: each check passes a small clean tree and fails on each planted offence.
set -euo pipefail
cmake=$1
qt_headers=$2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
tree="$scratch/a tree"
spdx='// SPDX-License-Identifier: GPL-3.0-or-later'
wrong=0
checked=0

clean_tree() {
    rm -rf -- "$tree"
    mkdir -p "$tree"/{api/net,models,views,app,tests,resources}
    cp -- "$here/../../.clang-format" "$here/../../REUSE.toml" "$tree"
    printf '%s\n' "$spdx" '#include "api/types/app.h"' '#include <QString>' '// never errorString()' \
        'auto home = "https://example.com/x";' 'auto all = QLocale::system();' 'Look system(1);' >"$tree/models/clean.cpp"
    echo '{}' >"$tree/resources/clean.json"
}

# check NAME: runs one check on the tree.
check() {
    case $1 in
    layering) "$cmake" -D "ROOT=$tree" -D "QT_HEADERS=$qt_headers" -P "$here/layering.cmake" ;;
    *) bash "$here/$1.sh" "$tree" ;;
    esac
}

passes() {
    checked=$((checked + 1))
    if ! check "$1" >"$scratch/out" 2>&1; then
        echo "$1 fails on a clean tree:"
        cat "$scratch/out"
        wrong=1
    fi
}

# catches CHECK PATH WORDS [LINE…]: the check fails on a file of these lines, and names it and WORDS.
catches() {
    local name=$1 path=$2 words=$3
    shift 3
    clean_tree
    mkdir -p "$(dirname -- "$tree/$path")"
    printf '%s\n' "$@" >"$tree/$path"
    checked=$((checked + 1))
    if check "$name" >"$scratch/out" 2>&1; then
        echo "$name does not see, in $path: $*"
        wrong=1
    elif ! grep -F -- "$path" "$scratch/out" | grep -qF -- "$words"; then
        echo "$name fails on $path, but does not say '$words':"
        cat "$scratch/out"
        wrong=1
    fi
}

# crosses PATH INCLUDE WORDS
crosses() { catches layering "$1" "$3" "$spdx" "#include $2"; }

# forbids RULE PATH LINE…
forbids() {
    local rule=$1 path=$2
    shift 2
    catches forbidden "$path" "[$rule]" "$spdx" "$@"
}

clean_tree
for name in layering files forbidden format; do passes "$name"; done

crosses api/client.h '"models/store.h"' 'another layer'
crosses api/client.h '<QWidget>' QtWidgets
crosses api/client.h '<QtGui/QColor>' QtGui
crosses api/types/app.h '<QNetworkReply>' QtNetwork
crosses api/types/app.h '"api/client.h"' 'another layer'
crosses models/store.cpp '"views/theme.h"' 'another layer'
crosses models/store.cpp '"app/session.h"' 'another layer'
crosses models/store.cpp '<QIcon>' QtGui
crosses models/store.cpp '<QtNetwork/QNetworkReply>' QtNetwork
crosses models/store.cpp '<QSqlQuery>' QtSql
crosses views/dock.cpp '<QNetworkAccessManager>' QtNetwork
crosses views/dock.cpp '"api/net/exchange.h"' 'another layer'
crosses views/dock.cpp '"api/client.h"' 'another layer'
crosses views/dock.cpp '"app/session.h"' 'another layer'
crosses views/dock.cpp '<nlohmann/json.hpp>' library
crosses views/dock.cpp '"theme.h"' 'not relative'
crosses app/main.cpp '"tests/support/httpserver.h"' 'another layer'
crosses app/sandbox/main.cpp '<QString>' QtCore
crosses app/sandbox/main.cpp '"api/types/app.h"' 'another layer'
crosses app/sandbox/world/world.cpp '"app/sandbox/http/server.h"' 'another layer'
crosses app/sandbox/world/world.cpp '<httplib.h>' library

mapfile -t long < <(echo "$spdx" && yes '// line' | head -n 400)
catches files api/long.cpp 'lines' "${long[@]}"
catches files api/bare.cpp 'licence' 'int a;'
catches files dev 'licence' '#!/bin/sh'
catches files views/icon.svg 'licence' '<svg/>'
catches files api/later.cpp 'issue' "$spdx" '// TODO: one day'

forbids rich-text views/a.cpp 'label->setTextFormat(Qt::AutoText);'
forbids error-string api/net/exchange.cpp 'message = reply->errorString();'
forbids network-manager models/a.cpp 'QNetworkAccessManager m_network;'
forbids tls api/net/exchange.cpp 'reply->ignoreSslErrors();'
forbids redirect api/net/exchange.cpp 'QNetworkRequest::SameOriginRedirectPolicy'
forbids restore-state app/mainwindow.cpp 'restoreState(bytes);'
forbids restore-state views/table.cpp 'm_table->horizontalHeader()->restoreState(bytes);'
forbids plain-secret app/settings.cpp 'QSettings settings;' 'settings.setValue("api/token", token);'
forbids insecure-keychain api/auth/tokenstore.cpp 'job->setInsecureFallback(true);'
forbids shell app/a.cpp 'std::system("ls");'
forbids shell app/a.cpp 'system(line.c_str());'
forbids shell tests/a.cpp 'process.start("/bin/sh", {});'
forbids series-append views/charts/a.cpp 'm_series->append(x, y);'
forbids chart-opengl views/charts/a.cpp 'series->setUseOpenGL(true);'
forbids singleton models/a.cpp 'Settings::instance().read();'
forbids no-context views/a.cpp 'connect(button, &QPushButton::clicked, [this] { go(); });'
forbids no-context views/a.cpp 'connect(m_box.get(), qOverload<int>(&QComboBox::activated),' '    [](int) {});'
forbids no-context views/a.cpp 'QTimer::singleShot(m_pause, [this] { go(); });'
forbids nested-loop views/a.cpp 'dialog.exec();'
forbids message-box views/a.cpp 'QMessageBox::critical(this, title, text);'
forbids sender views/a.cpp 'auto *box = qobject_cast<QComboBox *>(sender());'
forbids fixed-wait tests/a.cpp 'QTest::qWait(500);'

catches format views/a.cpp 'clang-format' 'int   a;'

((wrong == 0)) || exit 1
echo "selftest: $checked expectations hold"
