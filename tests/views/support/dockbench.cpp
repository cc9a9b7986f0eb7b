// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"

#include "views/plainlabel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace hathora::testing {

DockBench::DockBench(const SandboxSession::Options &options)
    : session(options)
    , workbench(session.api(), quickTimes())
{
}

SandboxSession::Options DockBench::fewProcesses(sandbox::Generation generation)
{
    SandboxSession::Options options;
    options.generation = generation;
    options.processes = 24;
    return options;
}

void DockBench::choose()
{
    workbench.selection().setOrg(session.org());
    workbench.selection().setApp(session.app());
}

ProcessId DockBench::process(sandbox::ProcessStatus status)
{
    return session.world().read([&](const sandbox::State &state) {
        for (const auto &process : state.application(session.app().text().toStdString()).processes.all()) {
            if (process->status == status)
                return ProcessId(QString::fromStdString(process->id));
        }
        return ProcessId();
    });
}

void DockBench::show(QWidget &dock, const QSize &size)
{
    dock.resize(size);
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
}

QString textOf(const QWidget &parent, const char *name)
{
    const QString objectName = QString::fromLatin1(name);
    if (const auto *label = parent.findChild<PlainLabel *>(objectName))
        return label->fullText();
    if (const auto *line = parent.findChild<QLineEdit *>(objectName))
        return line->text();
    if (const auto *button = parent.findChild<QAbstractButton *>(objectName))
        return button->text();
    return QStringLiteral("there is no %1").arg(objectName);
}

void typeInto(const QWidget &parent, const char *line, const QString &text)
{
    auto *edit = parent.findChild<QLineEdit *>(QLatin1StringView(line));
    QVERIFY2(edit, line);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete); // clear() would not count as an edit
    QTest::keyClicks(edit, text);
}

void press(const QWidget &parent, const char *button)
{
    auto *pressed = parent.findChild<QAbstractButton *>(QLatin1StringView(button));
    QVERIFY2(pressed && pressed->isEnabled(), button);
    pressed->click();
}

} // namespace hathora::testing
