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

class TablePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void withoutRowsItSaysWhatToChoose()
    {
        Yard yard;
        yard.pane->setTable(nullptr);
        QCOMPARE(yard.overlay()->face(), StateOverlay::Face::Empty);
        auto *sentence = yard.overlay()->findChild<PlainLabel *>(QStringLiteral("faceSentence"));
        QVERIFY(sentence);
        QCOMPARE(sentence->fullText(), QLatin1String(sentences));
    }

    void typingInTheFilterTakesEffectWhenItPauses()
    {
        Yard yard;
        QTest::keyClicks(yard.filter(), QStringLiteral("place:harbour label"));
        QCOMPARE(yard.pane->rows().rowCount(), 60);
        QTRY_COMPARE(yard.pane->rows().rowCount(), 30);
    }

    void aFilterThatIsNotUnderstoodSaysSo()
    {
        Yard yard;
        auto *problems = yard.pane->findChild<PlainLabel *>(QStringLiteral("crates.filterProblems"));
        yard.pane->setFilter(QStringLiteral("colour:red"));
        QVERIFY(problems->isVisible());
        QVERIFY(problems->fullText().contains(QStringLiteral("colour")));
        yard.pane->setFilter(QStringLiteral("place:depot"));
        QVERIFY(!problems->isVisible());
    }

    void rowsThatTheFilterHidesAreCountedWhenTheyCome()
    {
        Yard yard(2);
        QSignalSpy changed(yard.pane.get(), &TablePane::shownChanged);
        yard.pane->setFilter(QStringLiteral("no such thing"));
        QTRY_VERIFY(changed.size() >= 2); // the filter, and the rows that it hides
        changed.clear();
        yard.model.merge(crates(5));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(yard.pane->count(), 5);
    }

    void aFilterThatHidesAllCanBeClearedThere()
    {
        Yard yard;
        yard.pane->setFilter(QStringLiteral("no such thing"));
        QTRY_COMPARE(yard.overlay()->face(), StateOverlay::Face::Empty);
        Q_EMIT yard.overlay()->actionRequested();
        QTRY_COMPARE(yard.overlay()->face(), StateOverlay::Face::Content);
        QCOMPARE(yard.pane->rows().rowCount(), 60);
        QCOMPARE(yard.filter()->text(), QString());
    }

    void enterAndEscapeLeadFromTheFilterToTheRows()
    {
        Yard yard;
        QVERIFY(yard.focusRows());
        QTest::keyClick(&yard.view(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(yard.filter()->hasFocus());
        QTest::keyClicks(yard.filter(), QStringLiteral("harbour"));
        QTest::keyClick(yard.filter(), Qt::Key_Return);
        QVERIFY(yard.view().hasFocus());
        QCOMPARE(yard.pane->rows().rowCount(), 30);
        QCOMPARE(yard.pane->currentKey(), QStringLiteral("crate-0001"));

        yard.filter()->setFocus();
        QTest::keyClick(yard.filter(), Qt::Key_Escape);
        QCOMPARE(yard.filter()->text(), QString());
        QVERIFY(yard.filter()->hasFocus());
        QTest::keyClick(yard.filter(), Qt::Key_Escape);
        QVERIFY(yard.view().hasFocus());
    }

    void typedTextFindsARowByItsId()
    {
        Yard yard;
        QTest::keyClicks(&yard.view(), QStringLiteral("crate-0042"));
        QCOMPARE(yard.pane->currentKey(), QStringLiteral("crate-0042"));
        QVERIFY(yard.view().visualRect(yard.view().currentIndex()).isValid());
        QVERIFY(yard.pane->keysInSight().contains(QStringLiteral("crate-0042")));
    }

    void aClickOnAHeaderSortsAndAnotherTurnsTheOrder()
    {
        Yard yard;
        QHeaderView *header = yard.view().horizontalHeader();
        const int weight = yard.model.columnOf("weight"_L1);
        const QPoint onWeight(header->sectionViewportPosition(weight) + 8, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, onWeight);
        QCOMPARE(header->sortIndicatorSection(), weight);
        QCOMPARE(yard.pane->rows().keyAt(0), QStringLiteral("crate-0000"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, onWeight);
        QCOMPARE(yard.pane->rows().keyAt(0), QStringLiteral("crate-0059"));
    }

    void selectionAndScrollStayThroughMerges()
    {
        Yard yard(200);
        yard.pane->select(QStringLiteral("crate-0100"));
        const QString top = yard.topKey();
        QVERIFY(yard.bar()->value() > 0);
        QList<Crate> fresh = crates(200);
        QRandomGenerator random(4);
        for (int round = 0; round < 50; ++round) {
            const int number = random.bounded(300);
            if (number < 90 && round % 2)
                yard.model.remove({crate(number).id});
            else
                yard.model.upsert({crate(number)});
            QCoreApplication::processEvents();
            QCOMPARE(yard.pane->currentKey(), QStringLiteral("crate-0100"));
            QCOMPARE(yard.topKey(), top);
        }
    }

    void newRowsAtTheTopAreSeenInAViewThatIsNotScrolled()
    {
        Yard yard;
        Crate first = crate(0);
        first.id = CrateId(QStringLiteral("aaa"));
        yard.model.upsert({first});
        QCoreApplication::processEvents();
        QCOMPARE(yard.topKey(), QStringLiteral("aaa"));
        QCOMPARE(yard.bar()->value(), 0);
    }

    void whatIsSelectedBeforeItIsThereIsSelectedWhenItComes()
    {
        Yard yard;
        yard.pane->select(QStringLiteral("crate-0070"));
        QCOMPARE(yard.pane->currentKey(), QString());
        yard.model.upsert({crate(70)});
        QCOMPARE(yard.pane->currentKey(), QStringLiteral("crate-0070"));
    }

    void aCellARowAnIdAndJsonCanBeCopied()
    {
        Yard yard;
        const QClipboard *clipboard = QGuiApplication::clipboard();
        QVERIFY(yard.focusRows());
        yard.pane->select(QStringLiteral("crate-0007"));
        yard.view().selectionModel()->setCurrentIndex(
            yard.view().currentIndex().siblingAtColumn(yard.model.columnOf("place"_L1)),
            QItemSelectionModel::NoUpdate);
        QTest::keyClick(&yard.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard->text(), QStringLiteral("harbour"));
        QTest::keyClick(&yard.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard->text(), QStringLiteral("crate-0007\tlabel 7\tharbour\t70\t—"));
        QTest::keyClick(&yard.view(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(clipboard->text(), QStringLiteral("crate-0007"));
        QTest::keyClick(&yard.view(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard->text(), QStringLiteral("{\"id\": \"crate-0007\"}"));
    }

    void severalRowsAreCopiedAsOneJsonArray()
    {
        Yard yard(2);
        yard.view().selectAll();
        yard.action(QStringLiteral("copyJson"))->trigger();
        const auto json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8());
        QCOMPARE(json.array().size(), 2);
    }

    void theExportHoldsTheRowsAndColumnsThatAreShown()
    {
        Yard yard;
        const QTemporaryDir folder;
        yard.pane->setFilter(QStringLiteral("crate-0001"));
        const QString csv =
            yard.exported(QStringLiteral("exportCsv"), folder.filePath(QStringLiteral("a.csv")));
        QCOMPARE(csv,
                 QStringLiteral("Crate,Label,Place,Weight,Opened\r\ncrate-0001,label 1,harbour,10,\r\n"));

        const QString json =
            yard.exported(QStringLiteral("exportJson"), folder.filePath(QStringLiteral("a.json")));
        const QJsonArray rows = QJsonDocument::fromJson(json.toUtf8()).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).toObject().value(QStringLiteral("weight")).toInt(), 10);
        QVERIFY(rows.at(0).toObject().value(QStringLiteral("opened")).isNull());
        QVERIFY(!rows.at(0).toObject().contains(QStringLiteral("note")));
    }

    void anExportCannotBeAFormula()
    {
        Yard yard(0);
        Crate hostile = crate(1);
        hostile.label = QStringLiteral("=HYPERLINK(\"x\")");
        yard.model.merge({hostile});
        const QTemporaryDir folder;
        const QString csv =
            yard.exported(QStringLiteral("exportCsv"), folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(csv.contains(QStringLiteral("\"'=HYPERLINK")));
        yard.pane->select(hostile.id.text());
        yard.action(QStringLiteral("copyRow"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\t'=HYPERLINK")));
    }

    void anExportThatCannotBeWrittenIsToldAbove()
    {
        Yard yard;
        QVERIFY(yard.exported(QStringLiteral("exportCsv"), QStringLiteral("/no/such/folder/a.csv")).isNull());
        QVERIFY(yard.pane->findChild<QWidget *>(QStringLiteral("crates.notice"))->isVisible());
    }

    void textFromTheServerIsShownAsItIs()
    {
        Yard yard(0);
        Crate hostile = crate(1);
        hostile.label = QStringLiteral("<b>bold</b>\u202Eevil");
        yard.model.merge({hostile});
        yard.pane->setFilter(QStringLiteral("<img>:<b>x</b>"));
        auto *problems = yard.pane->findChild<PlainLabel *>(QStringLiteral("crates.filterProblems"));
        QCOMPARE(problems->textFormat(), Qt::PlainText);
        yard.pane->setFilter({});
        const QModelIndex cell = yard.pane->rows().index(0, yard.model.columnOf("label"_L1));
        const auto *delegate = qobject_cast<TextDelegate *>(yard.view().itemDelegateForIndex(cell));
        QVERIFY(delegate);
        const QString shown = delegate->displayText(cell.data(), QLocale::c());
        QVERIFY(shown.contains(QStringLiteral("<b>bold</b>")));
        QVERIFY(!shown.contains(QChar(0x202E)));
    }

    void everyControlHasANameForThoseWhoCannotSeeIt()
    {
        Yard yard;
        for (const QString &name : {QStringLiteral("table"), QStringLiteral("filter"),
                                    QStringLiteral("columns"), QStringLiteral("export")}) {
            auto *control = yard.pane->findChild<QWidget *>(QStringLiteral("crates.") + name);
            QVERIFY2(control, qPrintable(name));
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(name));
        }
    }

    void theRowMenuOpensByKeyboardAndHoldsTheOrder()
    {
        Yard yard;
        yard.pane->select(QStringLiteral("crate-0003"));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint(), Qt::NoModifier);
        QCoreApplication::sendEvent(yard.view().viewport(), &event);
        auto *menu = yard.pane->findChild<QMenu *>(QStringLiteral("crates.rowMenu"));
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(yard.pane->rows().motion(), FilterProxy::Motion::Held);
        menu->close();
        QCOMPARE(yard.pane->rows().motion(), FilterProxy::Motion::Free);
    }

    void destroyedWhileItExportsItLeavesNoFile()
    {
        Yard yard(5000);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        yard.action(QStringLiteral("exportCsv"))->trigger();
        auto *dialog = yard.pane->findChild<QFileDialog *>();
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        yard.pane.reset();
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TablePaneTest)
#include "tst_tablepane.moc"
