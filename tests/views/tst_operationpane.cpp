// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/operationsmodel.h"
#include "tests/views/looking.h"
#include "views/console/operationlist.h"
#include "views/console/operationpane.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

using Face = StateOverlay::Face;

namespace {

QStandardItem *item(const QString &id, const QString &words, bool outdated = false)
{
    auto *one = new QStandardItem(id);
    one->setData(id, KeyRole);
    one->setData(words, SearchRole);
    one->setData(u"GET"_s, VerbRole);
    one->setData(outdated, OutdatedRole);
    return one;
}

QString toolTip(QTreeView &tree, const QModelIndex &index)
{
    QToolTip::hideText();
    QStyleOptionViewItem option;
    option.initFrom(&tree);
    option.rect = tree.visualRect(index);
    QHelpEvent event(QEvent::ToolTip, option.rect.center(),
                     tree.viewport()->mapToGlobal(option.rect.center()));
    tree.itemDelegate()->helpEvent(&event, &tree, option, index);
    return QToolTip::text();
}

struct Page
{
    Page()
    {
        auto *apps = new QStandardItem(u"AppsV2"_s);
        apps->appendRow(item(u"GetApps"_s, u"GetApps list applications"_s));
        apps->appendRow(item(u"CreateApp"_s, u"CreateApp make an application"_s));
        auto *rooms = new QStandardItem(u"RoomsV2"_s);
        rooms->appendRow(item(u"CreateRoom"_s, u"CreateRoom make a room"_s));
        rooms->appendRow(item(u"CreateRoomDeprecated"_s, u"CreateRoomDeprecated make a room"_s, true));
        model.appendRow({apps});
        model.appendRow({rooms});
        pane.operations().setModel(&model);
        pane.favourites().setModel(&kept);
        pane.resize(240, 500);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }
    ~Page() { pane.operations().setModel(nullptr), pane.favourites().setModel(nullptr); }

    QLineEdit &search() { return *pane.findChild<QLineEdit *>(u"console.search"_s); }
    QTreeView &tree(const char *name = "console.operations.tree")
    {
        return *pane.findChild<QTreeView *>(QLatin1String(name));
    }
    QStringList rows()
    {
        QStringList all;
        for (QModelIndex row = tree().model()->index(0, 0); row.isValid(); row = tree().indexBelow(row))
            all.append(row.data().toString());
        return all;
    }

    QStandardItemModel model;
    QStandardItemModel kept;
    OperationPane pane;
};

} // namespace

class TestOperationPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreFoldedUntilSomethingIsSearched()
    {
        Page page;
        QCOMPARE(page.rows(), (QStringList{u"AppsV2"_s, u"RoomsV2"_s}));
        page.pane.search();
        QTest::keyClicks(QApplication::focusWidget(), u"room make"_s);
        QCOMPARE(page.rows(), (QStringList{u"RoomsV2"_s, u"CreateRoom"_s, u"CreateRoomDeprecated"_s}));
        page.search().clear();
        QCOMPARE(page.rows(), (QStringList{u"AppsV2"_s, u"RoomsV2"_s}));
    }

    void enterChoosesTheFirstThatMatches()
    {
        Page page;
        QSignalSpy chosen(&page.pane.operations(), &OperationList::chosen);
        QTest::keyClicks(&page.search(), u"create"_s);
        QTest::keyClick(&page.search(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"CreateApp"_s);
    }

    void enterChoosesWhatIsCalledSoBeforeWhatOnlyMatches()
    {
        Page page;
        QSignalSpy chosen(&page.pane.operations(), &OperationList::chosen);
        QTest::keyClicks(&page.search(), u"createroom"_s);
        QTest::keyClick(&page.search(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), u"CreateRoom"_s);
        page.search().clear();
        QTest::keyClicks(&page.search(), u"createroomdeprecated"_s);
        QTest::keyClick(&page.search(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), u"CreateRoomDeprecated"_s);
    }

    void theKeyboardGoesFromTheSearchIntoTheList()
    {
        Page page;
        QSignalSpy chosen(&page.pane.operations(), &OperationList::chosen);
        QTest::keyClicks(&page.search(), u"room"_s);
        QTest::keyClick(&page.search(), Qt::Key_Down);
        QVERIFY(page.tree().hasFocus());
        QTest::keyClick(&page.tree(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 0); // walking chooses nothing
        QTest::keyClick(&page.tree(), Qt::Key_Return);
        QCOMPARE(chosen.first().first().toString(), u"CreateRoomDeprecated"_s);
    }

    void theWholeOfALineIsTakenLiterally()
    {
        Page page;
        page.search().setText(u"(.*"_s);
        QCOMPARE(page.rows(), QStringList());
        auto *overlay = page.pane.operations().findChild<StateOverlay *>();
        QCOMPARE(overlay->face(), Face::Empty);
        Q_EMIT overlay->actionRequested();
        QCOMPARE(page.search().text(), QString());
        QCOMPARE(overlay->face(), Face::Content);
    }

    void aRowIsBroughtIntoSight()
    {
        Page page;
        page.pane.operations().show(u"CreateRoom"_s);
        QCOMPARE(page.tree().currentIndex().data().toString(), u"CreateRoom"_s);
        QVERIFY(page.rows().contains(u"CreateRoom"_s));
    }

    void whatTheServerDoesNotHaveSaysSo()
    {
        Page page;
        QTest::keyClicks(&page.search(), u"make an"_s);
        const QModelIndex row = page.tree().model()->index(0, 0, page.tree().model()->index(0, 0));
        QCOMPARE(row.data().toString(), u"CreateApp"_s);
        QVERIFY(!toolTip(page.tree(), row).contains(u"does not have it"));
        page.model.item(0)->child(1)->setData(false, OperationsModel::ServedRole);
        QVERIFY(toolTip(page.tree(), row).contains(u"does not have it"));
    }

    void anEmptyListSaysHowItIsFilled()
    {
        Page page;
        auto *overlay = page.pane.favourites().findChild<StateOverlay *>();
        QCOMPARE(overlay->face(), Face::Empty);
        page.kept.appendRow(item(u"GetApps"_s, u"GetApps"_s));
        QCOMPARE(overlay->face(), Face::Content);
    }

    void aFavouriteIsTakenOutByDel()
    {
        Page page;
        page.kept.appendRow(item(u"GetApps"_s, u"GetApps"_s));
        QSignalSpy removed(&page.pane.favourites(), &OperationList::removeRequested);
        page.pane.findChild<QTabWidget *>()->setCurrentIndex(1);
        QTreeView &tree = page.tree("console.favourites.tree");
        tree.setFocus();
        tree.setCurrentIndex(tree.model()->index(0, 0));
        QTest::keyClick(&tree, Qt::Key_Delete);
        QCOMPARE(removed.first().first().toString(), u"GetApps"_s);
    }

    void everyPartHasAName()
    {
        Page page;
        QCOMPARE(unnamed(page.pane), QString());
    }
};

QTEST_MAIN(TestOperationPane)
#include "tst_operationpane.moc"
