// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/room.h"
#include "models/inspectormodel.h"
#include "tests/views/looking.h"
#include "tests/views/support/dockbench.h"
#include "views/docks/inspectordock.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace hathora;
using namespace hathora::testing;

constexpr int aWhile = 100; // ms

using Face = StateOverlay::Face;

namespace {

struct Inspector : DockBench
{
    Inspector()
        : dock(workbench)
    {
    }

    void open()
    {
        choose();
        show(dock, {360, 600});
    }
    QModelIndex field(const char *key)
    {
        const QAbstractItemModel &model = *tree().model();
        const auto found = model.match(model.index(0, 0), Qt::DisplayRole, QLatin1String(key), 1,
                                       Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.constFirst().siblingAtColumn(1);
    }
    QString valueOf(const char *key) { return field(key).data().toString(); }
    QTreeView &tree() { return *dock.findChild<QTreeView *>(); }
    StateOverlay &overlay() { return *dock.findChild<StateOverlay *>(); }
    QString json() { return dock.findChild<QPlainTextEdit *>()->toPlainText(); }
    QAction &action(const char *name) { return *dock.findChild<QAction *>(QLatin1String(name)); }
    QString secret()
    {
        return session.world().read([this](const sandbox::State &state) {
            return QString::fromStdString(state.application(session.app().text().toStdString()).secret);
        });
    }

    InspectorDock dock;
};

} // namespace

class TestInspectorDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASelectionItSaysWhatToDo()
    {
        Inspector inspector;
        inspector.show(inspector.dock);
        QCOMPARE(inspector.overlay().face(), Face::Empty);
    }

    void theSelectedApplicationIsShown()
    {
        Inspector inspector;
        inspector.open();
        QTRY_COMPARE(inspector.overlay().face(), Face::Content);
        QCOMPARE(inspector.valueOf("appId"), inspector.session.app().text());
        QCOMPARE(textOf(inspector.dock, "inspector.kind"), QStringLiteral("Application"));
        QVERIFY(inspector.json().contains(inspector.session.app().text()));
    }

    void theSelectedProcessIsShownWhenItIsSelected()
    {
        Inspector inspector;
        inspector.open();
        const ProcessId process = inspector.process(sandbox::ProcessStatus::Running);
        inspector.workbench.selection().setProcess(process);
        QTRY_COMPARE(inspector.valueOf("processId"), process.text());
        QCOMPARE(inspector.valueOf("status"), QStringLiteral("running"));
    }

    void everyKindOfThingIsShown()
    {
        Inspector inspector;
        inspector.open();
        Selection &selection = inspector.workbench.selection();
        selection.setSubject(Selection::Subject::Organization);
        QTRY_COMPARE(inspector.valueOf("orgId"), inspector.session.org().text());
        const auto deployment = inspector.session.world().read([&](const sandbox::State &state) {
            return *state.application(inspector.session.app().text().toStdString()).latestDeployment();
        });
        selection.setDeployment(DeploymentId(QString::fromStdString(deployment.id)));
        QTRY_COMPARE(inspector.valueOf("deploymentId"), QString::fromStdString(deployment.id));
        QTRY_VERIFY(!inspector.valueOf("buildId").isEmpty());
        const BuildId build(inspector.valueOf("buildId"));
        selection.setBuild(build);
        QTRY_COMPARE(inspector.valueOf("imageSize").isNull(), false);
        QCOMPARE(inspector.valueOf("buildId"), build.text());
        const RoomId room = roomIn(inspector);
        selection.setRoom(room);
        QTRY_COMPARE(inspector.valueOf("roomId"), room.text());
    }

    void aSecretIsMaskedUntilItIsRevealed()
    {
        Inspector inspector;
        inspector.open();
        QTRY_COMPARE(inspector.overlay().face(), Face::Content);
        const QString secret = inspector.secret();
        QVERIFY(inspector.field("appSecret").data(InspectorModel::SecretRole).toBool());
        QVERIFY(!inspector.valueOf("appSecret").contains(secret));
        QVERIFY(!inspector.json().contains(secret));
        inspector.tree().setCurrentIndex(inspector.field("appSecret"));
        inspector.action("inspector.reveal").trigger();
        QCOMPARE(inspector.valueOf("appSecret"), secret);
        QVERIFY(!inspector.json().contains(secret));
        inspector.action("inspector.reveal").trigger();
        QVERIFY(!inspector.valueOf("appSecret").contains(secret));
    }

    void aMaskedSecretIsCopiedInClear()
    {
        Inspector inspector;
        inspector.open();
        QTRY_COMPARE(inspector.overlay().face(), Face::Content);
        inspector.tree().setFocus();
        inspector.tree().setCurrentIndex(inspector.field("appSecret"));
        inspector.action("inspector.copyField").trigger();
        QCOMPARE(QApplication::clipboard()->text(), inspector.secret());
    }

    void theEndOfARowCopiesIt()
    {
        Inspector inspector;
        inspector.open();
        QTRY_COMPARE(inspector.overlay().face(), Face::Content);
        QApplication::clipboard()->clear();
        const QModelIndex field = inspector.field("appId");
        inspector.tree().scrollTo(field);
        const QRect row = inspector.tree().visualRect(field);
        QTest::mouseClick(inspector.tree().viewport(), Qt::LeftButton, {},
                          QPoint(row.right() - 16, row.center().y()));
        QCOMPARE(QApplication::clipboard()->text(), inspector.session.app().text());
    }

    void refreshingKeepsTheCurrentField()
    {
        Inspector inspector;
        inspector.open();
        QTRY_COMPARE(inspector.overlay().face(), Face::Content);
        inspector.tree().setCurrentIndex(inspector.field("createdAt"));
        const int before = inspector.session.requests("GetApps");
        QTRY_VERIFY(inspector.session.requests("GetApps") > before + 1);
        QCOMPARE(inspector.tree().currentIndex(), inspector.field("createdAt"));
    }

    void aHiddenInspectorAsksForNothing()
    {
        Inspector inspector;
        inspector.choose();
        QTest::qWait(aWhile); // nothing may happen
        QCOMPARE(inspector.session.requests("GetApps"), 0);
    }

    void whatCannotBeLoadedIsSaid()
    {
        Inspector inspector;
        inspector.session.fail("GetApps", sandbox::Fault::Kind::Cut, 1000);
        inspector.open();
        QTRY_COMPARE(inspector.overlay().face(), Face::Failed);
    }

    void hostileTextIsShownLiterally()
    {
        Inspector inspector;
        const Patience patience;
        inspector.session.world().change([&](sandbox::Hands hands) {
            hands.state.application(inspector.session.app().text().toStdString()).createdBy =
                hostileText().toStdString();
        });
        inspector.open();
        QTRY_VERIFY(inspector.valueOf("createdBy").contains(QStringLiteral("<b>bold</b>")));
        inspector.dock.findChild<QTabWidget *>()->setCurrentIndex(1);
        inspector.dock.grab();
        QVERIFY(inspector.json().contains(QStringLiteral("<b>bold</b>")));
        QVERIFY(patience.lasts());
    }

    void theTabIsKept()
    {
        Inspector one;
        one.dock.findChild<QTabWidget *>()->setCurrentIndex(1);
        Inspector other;
        other.dock.setViewState(one.dock.viewState());
        QCOMPARE(other.dock.findChild<QTabWidget *>()->currentIndex(), 1);
        other.dock.setViewState({{QStringLiteral("tab"), 4711}});
        QCOMPARE(other.dock.findChild<QTabWidget *>()->currentIndex(), 1);
        other.dock.setViewState({});
        QCOMPARE(other.dock.findChild<QTabWidget *>()->currentIndex(), 0);
    }

    void everyControlHasAName()
    {
        Inspector inspector;
        inspector.open();
        QTRY_COMPARE(inspector.overlay().face(), Face::Content);
        QCOMPARE(unnamed(inspector.dock), QString());
    }

private:
    static RoomId roomIn(Inspector &inspector)
    {
        return inspector.session.world().read([&](const sandbox::State &state) {
            for (const auto &process :
                 state.application(inspector.session.app().text().toStdString()).processes.all()) {
                if (!process->activeRooms.empty())
                    return RoomId(QString::fromStdString(process->activeRooms.front()->id));
            }
            return RoomId();
        });
    }
};

QTEST_MAIN(TestInspectorDock)
#include "tst_inspectordock.moc"
