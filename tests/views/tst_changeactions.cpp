// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/processesdock.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace hathora;
using namespace hathora::testing;

namespace {

/// A view in which one thing can be changed while the test says so.
struct View : DockBench
{
    View()
        : changes(workbench, &widget)
        , action(QStringLiteral("Change"))
        , button(&widget)
    {
        changes.add(&action, Change::Kind::StopProcess, [this] { return isPossible; });
        changes.add(&button, Change::Kind::StopProcess, [this] { return isPossible; });
        changes.update();
    }

    bool isPossible = true;
    QWidget widget;
    ChangeActions changes;
    QAction action;
    QToolButton button;
};

/// The dock of processes with a running one chosen.
struct Chosen : DockBench
{
    Chosen()
        : dock(workbench)
    {
    }

    void open()
    {
        choose();
        show(dock);
        const ProcessId running = process(sandbox::ProcessStatus::Running);
        QTRY_VERIFY(workbench.app()->processes.find(running));
        dock.table().select(running.text());
        QTRY_VERIFY(stop().isEnabled());
    }
    QAction &stop() { return *dock.findChild<QAction *>(QStringLiteral("processes.stop")); }
    QToolButton &start() { return *dock.findChild<QToolButton *>(QStringLiteral("processes.start")); }

    ProcessesDock dock;
};

const auto onlyRead = QStringLiteral("read-only");

} // namespace

/// What can be changed is offered only where it can be.
class TestChangeActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotPossibleIsOffWithoutAReason()
    {
        View view;
        QVERIFY(view.action.isEnabled() && view.button.isEnabled());
        view.isPossible = false;
        view.changes.update();
        QVERIFY(!view.action.isEnabled() && !view.button.isEnabled());
        QVERIFY(!view.action.toolTip().contains(onlyRead));
    }

    void whatMayNotBeChangedIsOffAndSaysWhy()
    {
        View view;
        view.session.client().setAccess(Access::ReadOnly);
        QVERIFY(!view.action.isEnabled() && !view.button.isEnabled());
        for (const QString &tip :
             {view.action.toolTip(), view.action.statusTip(), view.button.toolTip(), view.button.statusTip()})
            QVERIFY(tip.contains(onlyRead));
        view.session.client().setAccess(Access::Full);
        QVERIFY(view.action.isEnabled() && view.button.isEnabled());
        QCOMPARE(view.action.toolTip(), QStringLiteral("Change"));
        QVERIFY(view.action.statusTip().isEmpty());
    }

    void whatNoScopeAllowsIsOffAndSaysWhich()
    {
        View view;
        view.session.holdOnly({sandbox::Scope::OrgsRead, sandbox::Scope::ProcessesRead});
        view.choose();
        const Watch watch = view.workbench.organizations().watch();
        QTRY_VERIFY(!view.action.isEnabled() && !view.button.isEnabled());
        for (const QString &tip : {view.action.toolTip(), view.action.statusTip(), view.button.toolTip()})
            QVERIFY(tip.contains(QStringLiteral("processes:read-write")));
    }

    void whatAScopeAllowsIsOn()
    {
        View view;
        view.session.holdOnly({sandbox::Scope::OrgsRead, sandbox::Scope::ProcessesReadWrite});
        view.choose();
        const Watch watch = view.workbench.organizations().watch();
        QTRY_VERIFY(view.workbench.organizations().hasLoaded());
        QCoreApplication::processEvents(); // what was learnt of the scopes is told later
        QVERIFY(view.action.isEnabled() && view.button.isEnabled());
    }

    void processesAreNeitherStoppedNorStarted()
    {
        Chosen processes;
        processes.open();
        processes.session.client().setAccess(Access::ReadOnly);
        QVERIFY(!processes.stop().isEnabled() && !processes.start().isEnabled());
        processes.session.client().setAccess(Access::Full);
        QVERIFY(processes.stop().isEnabled() && processes.start().isEnabled());
    }

    void aChangeThatWasAskedForBeforeTheSwitchIsRefused()
    {
        Chosen processes;
        processes.open();
        processes.stop().trigger();
        processes.session.client().setAccess(Access::ReadOnly);
        processes.dock.findChild<ConfirmDialog *>()->accept();
        const auto *strip = processes.dock.findChild<ChangeStrip *>();
        QTRY_VERIFY(strip->text().contains(QStringLiteral("was not stopped")));
        QCOMPARE(processes.session.requests("StopProcess"), 0);
    }

    void anEmptyFleetOffersNoStart()
    {
        Chosen empty;
        empty.session.world().change([&empty](sandbox::Hands hands) {
            hands.state.application(empty.session.app().text().toStdString()).processes =
                sandbox::ProcessBook();
        });
        empty.choose();
        empty.show(empty.dock);
        const auto *action = empty.dock.findChild<QWidget *>(QStringLiteral("faceAction"));
        QTRY_VERIFY(action->isVisible());
        empty.session.client().setAccess(Access::ReadOnly);
        QVERIFY(!action->isVisible());
    }
};

QTEST_MAIN(TestChangeActions)
#include "tst_changeactions.moc"
