// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/yard.h"
#include "views/columnchooser.h"
#include "views/delegates/textdelegate.h"
#include "views/plainlabel.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::samples;

/// Columns and what a pane keeps of them.
class TableStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theColumnMenuShowsAndHidesColumns()
    {
        Yard yard;
        auto *menu = yard.pane->findChild<ColumnChooser *>();
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(QStringLiteral("note"))->trigger();
        QVERIFY(!yard.view().isColumnHidden(yard.model.columnOf("note"_L1)));
        menu->findChild<QAction *>(QStringLiteral("label"))->trigger();
        QVERIFY(yard.view().isColumnHidden(yard.model.columnOf("label"_L1)));
        menu->findChild<QAction *>(QStringLiteral("reset"))->trigger();
        QVERIFY(yard.view().isColumnHidden(yard.model.columnOf("note"_L1)));
        QVERIFY(!yard.view().isColumnHidden(yard.model.columnOf("label"_L1)));
    }

    void theLastColumnCannotBeHidden()
    {
        Yard yard;
        auto *menu = yard.pane->findChild<ColumnChooser *>();
        Q_EMIT menu->aboutToShow();
        for (const ColumnInfo &column : yard.model.columns()) {
            QAction *action = menu->findChild<QAction *>(column.key);
            if (action->isChecked())
                action->trigger();
        }
        QCOMPARE(yard.view().horizontalHeader()->hiddenSectionCount(), int(yard.model.columns().size()) - 1);
    }

    void oneColumnTakesTheRoomThatIsLeft()
    {
        Yard yard;
        yard.pane->resize(900, 400);
        QTRY_COMPARE(yard.view().horizontalHeader()->length(), yard.view().viewport()->width());
    }

    void theStateComesBackInAnotherPane()
    {
        Yard yard;
        QHeaderView *header = yard.view().horizontalHeader();
        header->resizeSection(0, 211);
        header->moveSection(3, 0);
        header->setSortIndicator(3, Qt::DescendingOrder);
        yard.pane->setFilter(QStringLiteral("depot"));
        const QVariantMap state = yard.pane->viewState();

        Yard other;
        other.pane->setViewState(state);
        QHeaderView *same = other.view().horizontalHeader();
        QCOMPARE(same->sectionSize(0), 211);
        QCOMPARE(same->logicalIndex(0), 3);
        QCOMPARE(other.pane->rows().keyAt(0), QStringLiteral("crate-0058"));
        QCOMPARE(other.pane->rows().rowCount(), 30);
        QCOMPARE(other.pane->viewState(), state);
    }

    void aStateSetBeforeThereAreRowsTakesEffectWithThem()
    {
        Yard yard;
        yard.view().horizontalHeader()->resizeSection(0, 211);
        const QVariantMap state = yard.pane->viewState();
        TablePane pane(setup());
        pane.setViewState(state);
        QCOMPARE(pane.viewState(), state);
        pane.setTable(&yard.model);
        QCOMPARE(pane.view().horizontalHeader()->sectionSize(0), 211);
    }

    void theLayoutStaysWhenAnotherModelIsShown()
    {
        Yard yard;
        yard.view().horizontalHeader()->resizeSection(0, 211);
        CrateModel other(crateColumns(), &idOf, &jsonOf);
        yard.pane->setTable(&other);
        QCOMPARE(yard.view().horizontalHeader()->sectionSize(0), 211);
    }

    void aStateThatMakesNoSenseIsLeftOut()
    {
        Yard yard;
        const QVariantList columns{QVariantMap{{QStringLiteral("key"), QStringLiteral("nonsense")}},
                                   QVariantMap{{QStringLiteral("key"), QStringLiteral("id")},
                                               {QStringLiteral("width"), 1'000'000'000},
                                               {QStringLiteral("shown"), false}},
                                   QVariantMap{{QStringLiteral("key"), QStringLiteral("id")}},
                                   17,
                                   {}};
        yard.pane->setViewState({{QStringLiteral("columns"), columns}, {QStringLiteral("sort"), 12}});
        QVERIFY(yard.view().isColumnHidden(0));
        QCOMPARE(yard.pane->rows().rowCount(), 60);
        yard.pane->setViewState({});
        QVERIFY(!yard.view().isColumnHidden(0));
    }
};

QTEST_MAIN(TableStateTest)
#include "tst_tablestate.moc"
