// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/samplerecords.h"
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

#include <memory>

using namespace hathora;
using namespace hathora::samples;

namespace {

constexpr auto sentences = "Choose a yard.";

TablePane::Setup setup()
{
    return {QStringLiteral("crates"),
            QStringLiteral("Crates"),
            "id"_L1,
            "place"_L1,
            "id"_L1,
            Qt::AscendingOrder,
            {QLatin1String(sentences),
             QStringLiteral("Loading crates…"),
             QStringLiteral("The yard is empty."),
             {},
             QStringLiteral("The crates could not be loaded."),
             QStringLiteral("No crate matches.")}};
}

/// A pane over a yard of crates, in a window of its own.
struct Yard
{
    explicit Yard(int count = 60)
        : model(crateColumns(), &idOf, &jsonOf)
        , pane(std::make_unique<TablePane>(setup()))
        , tester(&pane->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.merge(crates(count));
        pane->resize(640, 400);
        pane->setTable(&model);
        pane->show();
    }

    TableView &view() { return pane->view(); }
    QScrollBar *bar() { return view().verticalScrollBar(); }
    QLineEdit *filter() { return pane->findChild<QLineEdit *>(QStringLiteral("crates.filter")); }
    StateOverlay *overlay() { return pane->findChild<StateOverlay *>(QStringLiteral("crates.overlay")); }
    QString topKey() { return pane->rows().keyAt(view().rowAt(0)); }

    /// Shortcuts are for the widget that has the focus.
    bool focusRows()
    {
        pane->activateWindow();
        view().setFocus();
        return QTest::qWaitFor([this] { return view().hasFocus(); });
    }

    QAction *action(const QString &name)
    {
        return pane->findChild<QAction *>(QStringLiteral("crates.") + name);
    }

    QString exported(const QString &what, const QString &path)
    {
        action(what)->trigger();
        auto *dialog = pane->findChild<QFileDialog *>(QStringLiteral("crates.saveDialog"));
        if (!dialog)
            return {};
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QFile file(path);
        if (!QTest::qWaitFor([&file] { return file.exists(); }) || !file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll());
    }

    CrateModel model;
    std::unique_ptr<TablePane> pane;
    QAbstractItemModelTester tester;
};

} // namespace

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
