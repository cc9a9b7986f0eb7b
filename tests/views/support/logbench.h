// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/httpserver.h"
#include "tests/support/quick.h"
#include "tests/views/support/dockbench.h"
#include "views/docks/logsdock.h"
#include "views/logs/logview.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QTest>

namespace hathora::testing {

inline QByteArray numbered(int count)
{
    QByteArray lines;
    for (int i = 1; i <= count; ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    return lines;
}

/// A dock whose server says what a test wants it to say.
struct LogBench
{
    static constexpr const char *path = "/logs/v1/app-1/process/p-1";
    static constexpr const char *otherPath = "/logs/v1/app-1/process/p-2";

    LogBench()
        : client(quickOptions(server.url()))
        , api(client)
        , workbench(api, quickTimes())
    {
        const bool isFit = client.setToken("token");
        Q_ASSERT(isFit);
        Q_UNUSED(isFit)
        workbench.selection().setApp(AppId(QStringLiteral("app-1")));
        dock = std::make_unique<LogsDock>(workbench);
    }

    void follow()
    {
        server.on(path, HttpScript::stream());
        select("p-1");
        DockBench::show(*dock);
        QTRY_COMPARE(text("logs.state"), QStringLiteral("Following"));
    }
    void followTwo()
    {
        server.on(path, HttpScript::stream());
        server.on(otherPath, HttpScript::stream());
        DockBench::show(*dock);
        Q_EMIT workbench.logsWanted(
            LogSubject::of({ProcessId(QStringLiteral("p-1")), ProcessId(QStringLiteral("p-2"))}));
        QTRY_COMPARE(text("logs.state"), QStringLiteral("2 following"));
    }
    QString lastLine()
    {
        view().selectAll();
        return view().selectedText().split(u'\n').constLast();
    }
    void select(const char *process) { workbench.selection().setProcess(ProcessId(QLatin1String(process))); }
    int requests() { return int(server.received().size()); }
    StateOverlay &overlay() { return *dock->findChild<StateOverlay *>(); }
    LogView &view() { return *dock->findChild<LogView *>(); }
    QAction &action(const char *name) { return *dock->findChild<QAction *>(QLatin1String(name)); }
    QString text(const char *name) { return textOf(*dock, name); }

    HttpServer server;
    Client client;
    Api api;
    Workbench workbench;
    std::unique_ptr<LogsDock> dock;
};

} // namespace hathora::testing
