// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/json/jsonview.h"
#include "views/plainlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hathora;
using namespace hathora::testing;

namespace {

const QByteArray sample =
    R"({"name":"arena","env":[{"name":"KEY","value":"fake-secret-1"}],"rooms":[{"n":1},{"n":2}]})";

QList<int> valuesOf(const JsonOutline &outline)
{
    QList<int> secrets;
    for (int value = 0; value < outline.count(); ++value) {
        if (outline.key(value) == QLatin1String("value"))
            secrets.append(value);
    }
    return secrets;
}

struct Page
{
    explicit Page(const QByteArray &json = sample)
    {
        view.resize(500, 400);
        view.show();
        QSignalSpy shown(&view, &JsonView::shown);
        view.showText(json);
        QVERIFY(shown.wait(20'000));
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }

    QTreeView &tree() { return *view.findChild<QTreeView *>(); }
    QAction &action(const char *name)
    {
        return *view.findChild<QAction *>(QStringLiteral("answer.") + QLatin1String(name));
    }
    QString current() { return tree().currentIndex().data(JsonTreeModel::NameRole).toString(); }
    QString outcome()
    {
        return view.findChild<PlainLabel *>(QStringLiteral("answer.search.outcome"))->fullText();
    }
    QString text() { return view.findChild<QPlainTextEdit *>()->toPlainText(); }
    void choose(const QByteArray &path)
    {
        const auto &model = static_cast<JsonTreeModel &>(*tree().model());
        for (int value = 0; value < model.outline().count(); ++value) {
            if (model.outline().path(value).toUtf8() == path)
                tree().setCurrentIndex(model.indexOf(value));
        }
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    JsonView view{QStringLiteral("answer"), &valuesOf};
};

} // namespace

class TestJsonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallAnswerIsUnfolded()
    {
        Page page;
        const QAbstractItemModel &model = *page.tree().model();
        const QModelIndex root = model.index(0, 0);
        QVERIFY(page.tree().isExpanded(root));
        QVERIFY(page.tree().isExpanded(model.index(1, 0, root)));
        page.action("fold").trigger();
        QVERIFY(page.tree().isExpanded(root));
    }

    void theKeyboardFoldsAndUnfolds()
    {
        Page page;
        page.choose("$.rooms");
        page.tree().setFocus();
        QTest::keyClick(&page.tree(), Qt::Key_Left);
        QVERIFY(!page.tree().isExpanded(page.tree().currentIndex()));
        QTest::keyClick(&page.tree(), Qt::Key_Right);
        QVERIFY(page.tree().isExpanded(page.tree().currentIndex()));
    }

    void searchingGoesFromHitToHitAndRoundTheEnd()
    {
        Page page;
        page.tree().setFocus();
        QTest::keyClick(&page.tree(), Qt::Key_F, Qt::ControlModifier);
        auto *pattern = page.view.findChild<QLineEdit *>();
        QVERIFY(pattern->hasFocus());
        QTest::keyClicks(pattern, QStringLiteral("name"));
        QTRY_COMPARE(page.outcome(), QStringLiteral("1 of 2 hits"));
        QTest::keyClick(pattern, Qt::Key_Return);
        QCOMPARE(page.outcome(), QStringLiteral("2 of 2 hits"));
        QCOMPARE(page.current(), QStringLiteral("name"));
        QTest::keyClick(pattern, Qt::Key_Return);
        QCOMPARE(page.outcome(), QStringLiteral("1 of 2 hits"));
        QTest::keyClick(pattern, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(page.outcome(), QStringLiteral("2 of 2 hits"));
        QTest::keyClick(pattern, Qt::Key_Escape);
        QVERIFY(page.tree().hasFocus());
    }

    void aHitThatIsFoldedIsUnfolded()
    {
        Page page;
        page.tree().collapseAll();
        page.view.search();
        QTest::keyClicks(page.view.findChild<QLineEdit *>(), QStringLiteral("KEY"));
        QTRY_COMPARE(page.outcome(), QStringLiteral("1 of 1 hits"));
        QVERIFY(page.tree().visualRect(page.tree().currentIndex()).isValid());
    }

    void whatIsNotThereIsSaid()
    {
        Page page;
        page.view.search();
        QTest::keyClicks(page.view.findChild<QLineEdit *>(), QStringLiteral("fake-secret"));
        QTRY_COMPARE(page.outcome(), QStringLiteral("Nothing found"));
    }

    void aSecretIsSeenOnlyWhenItIsRevealed()
    {
        Page page;
        page.choose("$.env[0].value");
        QVERIFY(!page.tree().currentIndex().data().toString().contains(QStringLiteral("fake-secret-1")));
        QVERIFY(!page.text().contains(QStringLiteral("fake-secret-1")));
        page.tree().setFocus();
        QTest::keyClick(&page.tree(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.tree().currentIndex().data().toString(), QStringLiteral("fake-secret-1"));
        QVERIFY(!page.text().contains(QStringLiteral("fake-secret-1")));
    }

    void thePointerRevealsASecret()
    {
        Page page;
        page.choose("$.env[0].value");
        const QRect row = page.tree().visualRect(page.tree().currentIndex());
        const QPoint eye(row.right() - 8 - 16 - 8 - 8, row.center().y());
        QTest::mouseClick(page.tree().viewport(), Qt::LeftButton, {}, eye);
        QCOMPARE(page.tree().currentIndex().data().toString(), QStringLiteral("fake-secret-1"));
    }

    void valuesPathsAndTheWholeAreCopied()
    {
        Page page;
        page.choose("$.rooms[1].n");
        page.action("copyValue").trigger();
        QCOMPARE(Page::clipboard(), QStringLiteral("2"));
        page.action("copyPath").trigger();
        QCOMPARE(Page::clipboard(), QStringLiteral("$.rooms[1].n"));
        page.choose("$.rooms[1]");
        page.action("copyValue").trigger();
        QCOMPARE(Page::clipboard(), QStringLiteral("{\n  \"n\": 2\n}"));
        page.action("copyAll").trigger();
        QVERIFY(Page::clipboard().contains(QStringLiteral("arena")));
        QVERIFY(!Page::clipboard().contains(QStringLiteral("fake-secret-1")));
    }

    void whatIsNoJsonIsSaidToBeNone()
    {
        Page page;
        QSignalSpy notJson(&page.view, &JsonView::notJson);
        page.view.showText("tick 1");
        QVERIFY(notJson.wait());
        QCOMPARE(page.tree().model()->rowCount(), 0);
        QVERIFY(!page.action("find").isEnabled());
        QVERIFY(page.view.findChild<QPlainTextEdit *>()->isVisible());
        QCOMPARE(page.text(), QStringLiteral("tick 1"));
    }

    void hostileTextIsShownAsItIs()
    {
        Page page("[\"" + hostileText().toUtf8().replace("\x1b", "\\u001b") + "\"]");
        const Patience patience;
        page.view.grab();
        QVERIFY(patience.lasts());
    }

    void tenMegabytesLeaveTheProgramResponsive()
    {
        QByteArray json = "[";
        while (json.size() < 10 * 1000 * 1000)
            json += R"({"processId":"9f3c","status":"running","rooms":[1,2,3],"n":1.5},)";
        json += "0]";
        JsonView view(QStringLiteral("answer"), &valuesOf);
        view.resize(500, 400);
        view.show();
        QSignalSpy shown(&view, &JsonView::shown);
        const Stalls stalls;
        view.showText(json);
        QVERIFY(shown.wait(60'000));
        const double longest = stalls.longest();
        QVERIFY(view.findChild<QTreeView *>()->model()->rowCount(
                    view.findChild<QTreeView *>()->rootIndex()) == 1);
        qInfo("longest stall %.0f ms", longest);
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    }

    void everyPartHasAName()
    {
        Page page;
        page.view.search();
        QCOMPARE(unnamed(page.view), QString());
    }
};

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
