// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/console/answerpane.h"
#include "views/json/jsonview.h"
#include "views/logs/logview.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using Face = StateOverlay::Face;

namespace {

QList<int> noSecrets(const JsonOutline &)
{
    return {};
}

struct Page
{
    Page()
    {
        pane.resize(600, 400);
        pane.show();
        pane.showNothing(QStringLiteral("Choose an operation."));
    }
    void answer(int status, const QByteArray &body)
    {
        pane.showWaiting(AnswerPane::Kind::Whole);
        pane.showHead(status, {{"content-type", "application/json"}});
        pane.showBody(body);
        pane.showFigures(84ms, body.size());
    }
    Face face() { return pane.findChild<StateOverlay *>(QStringLiteral("console.answer.overlay"))->face(); }
    QTabWidget &tabs() { return *pane.findChild<QTabWidget *>(); }
    QTreeView &tree() { return *pane.findChild<QTreeView *>(QStringLiteral("console.body.tree")); }
    LogView &stream() { return *pane.findChild<LogView *>(); }
    QAction &action(const char *name)
    {
        return *pane.findChild<QAction *>(QStringLiteral("console.answer.") + QLatin1String(name));
    }

    AnswerPane pane{&noSecrets};
};

} // namespace

class TestAnswerPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAnythingIsAskedItSaysWhatToDo()
    {
        Page page;
        QCOMPARE(page.face(), Face::Empty);
        QVERIFY(!page.action("save").isEnabled());
    }

    void whileItWaitsNothingOfTheLastAnswerIsLeft()
    {
        Page page;
        page.answer(200, "[1,2]");
        QTRY_COMPARE(page.tree().model()->rowCount(), 1);
        page.pane.showWaiting(AnswerPane::Kind::Whole);
        QCOMPARE(page.face(), Face::Loading);
        QCOMPARE(page.tree().model()->rowCount(), 0);
        QVERIFY(!page.action("save").isEnabled());
    }

    void anAnswerIsShownWithItsFigures()
    {
        Page page;
        page.answer(200, R"({"a":1})");
        QTRY_COMPARE(page.tree().model()->rowCount(), 1);
        QCOMPARE(page.face(), Face::Content);
        const QString figures =
            page.pane.findChild<PlainLabel *>(QStringLiteral("console.answer.figures"))->fullText();
        QVERIFY2(figures.contains(QStringLiteral("84")), qPrintable(figures));
        QCOMPARE(accessibleName(page.pane.findChild<QWidget *>(QStringLiteral("console.answer.status"))),
                 QStringLiteral("State: 200"));
        QCOMPARE(page.pane.findChild<QTreeView *>(QStringLiteral("console.headers"))->model()->rowCount(), 1);
        QVERIFY(!page.tabs().isTabVisible(1)); // no stream
    }

    void aFailureWithoutAnAnswerIsAFaceOfItsOwn()
    {
        Page page;
        page.pane.showWaiting(AnswerPane::Kind::Whole);
        page.pane.showFailure(QStringLiteral("Nothing answers."), QStringLiteral("refused"));
        QCOMPARE(page.face(), Face::Failed);
    }

    void aBadAnswerStaysUnderTheReason()
    {
        Page page;
        page.answer(422, R"({"message":"no"})");
        page.pane.showFailure(QStringLiteral("The server did not accept the request."), QStringLiteral("no"));
        QCOMPARE(page.face(), Face::Content);
        auto *notice = page.pane.findChild<MessageStrip *>(QStringLiteral("console.answer.notice"));
        QVERIFY(notice->isVisible());
        QTRY_COMPARE(page.tree().model()->rowCount(), 1);
    }

    void aStreamIsShownAsItArrives()
    {
        Page page;
        page.pane.showWaiting(AnswerPane::Kind::Stream);
        page.pane.showHead(200, {});
        page.pane.addLines({QStringLiteral("tick 1")});
        QTRY_COMPARE(page.stream().bottomId(), 1);
        QVERIFY(page.stream().isVisible());
        page.pane.addLines({QStringLiteral("tick 2")});
        QTRY_COMPARE(page.stream().bottomId(), 2);
        QVERIFY(page.action("find").isEnabled());
        page.pane.search();
        QVERIFY(
            page.pane.findChild<QLineEdit *>(QStringLiteral("console.stream.search.pattern"))->isVisible());
    }

    void anAnswerIsShownAsTextOnRequest()
    {
        Page page;
        page.answer(200, R"({"a":1})");
        QTRY_COMPARE(page.tree().model()->rowCount(), 1);
        page.action("asText").trigger();
        QVERIFY(!page.tree().isVisible());
        page.pane.search();
        QVERIFY(page.tree().isVisible()); // what is searched is the tree
    }

    void theAnswerIsSavedAsItCame()
    {
        const QTemporaryDir folder;
        Page page;
        page.pane.setWhole([] { return QByteArray(R"({"a": 1.50})"); });
        page.answer(200, R"({"a": 1.50})");
        page.pane.saveTo(folder.filePath(QStringLiteral("answer.json")));
        QFile file(folder.filePath(QStringLiteral("answer.json")));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(R"({"a": 1.50})"));
    }

    void everyPartHasAName()
    {
        Page page;
        page.answer(200, R"({"a":1})");
        QTRY_COMPARE(page.tree().model()->rowCount(), 1);
        QCOMPARE(unnamed(page.pane), QString());
    }
};

QTEST_MAIN(TestAnswerPane)
#include "tst_answerpane.moc"
