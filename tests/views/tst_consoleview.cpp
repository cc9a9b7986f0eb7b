// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/console/answerpane.h"
#include "views/console/consoleview.h"
#include "views/console/requestform.h"
#include "views/forms/textfield.h"
#include "views/json/jsoneditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTreeView>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

using Sending = RequestForm::Sending;

namespace {

QList<int> noSecrets(const JsonOutline &)
{
    return {};
}

struct Page
{
    Page()
    {
        choice->setAccessibleName(u"Choice"_s);
        choice->setMaximumWidth(220);
        form->setHead({u"CreateRoom"_s, u"POST /rooms"_s, {}, {}, {}, {}});
        form->setFields({}, {});
        form->setBody(u"Body"_s, u"{}"_s);
        form->setSending(Sending::Possible);
        answer->showNothing(u"Send it."_s);
        view.resize(1100, 600);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }
    QPlainTextEdit &body() { return *form->findChild<QPlainTextEdit *>(); }
    QSplitter &split() { return *view.findChild<QSplitter *>(u"console.split"_s); }
    void answered()
    {
        answer->showWaiting(AnswerPane::Kind::Whole);
        answer->showHead(200, {});
        answer->showBody("[1,2]");
        QTRY_VERIFY(tree().model()->rowCount() > 0);
    }
    QTreeView &tree() { return *answer->findChild<QTreeView *>(u"console.body.tree"_s); }

    QLineEdit *choice = new QLineEdit;
    RequestForm *form = new RequestForm;
    AnswerPane *answer = new AnswerPane(&noSecrets);
    ConsoleView view{choice, form, answer};
};

} // namespace

class TestConsoleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlAndReturnSendFromTheMiddleOfTheBody()
    {
        Page page;
        QSignalSpy send(&page.view, &ConsoleView::sendRequested);
        page.body().setFocus();
        QTest::keyClick(&page.body(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(send.count(), 1);
        QCOMPARE(page.form->body().text(), u"{}"_s);
    }

    void whatCannotBeSentIsNotSentByKey()
    {
        Page page;
        QSignalSpy send(&page.view, &ConsoleView::sendRequested);
        page.form->setSending(Sending::Impossible);
        page.body().setFocus();
        QTest::keyClick(&page.body(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(send.count(), 0);
    }

    void escapeStopsWhatIsUnderWayAndNothingElse()
    {
        Page page;
        QSignalSpy cancel(&page.view, &ConsoleView::cancelRequested);
        page.body().setFocus();
        QTest::keyClick(&page.body(), Qt::Key_Escape);
        QCOMPARE(cancel.count(), 0);
        page.form->setSending(Sending::UnderWay);
        QTest::keyClick(&page.body(), Qt::Key_Escape);
        QCOMPARE(cancel.count(), 1);
    }

    void escapeClosesTheSearchFirst()
    {
        Page page;
        QSignalSpy cancel(&page.view, &ConsoleView::cancelRequested);
        page.answered();
        page.form->setSending(Sending::UnderWay);
        page.tree().setFocus();
        QTest::keyClick(&page.tree(), Qt::Key_F, Qt::ControlModifier);
        auto *pattern = page.answer->findChild<QLineEdit *>(u"console.body.search.pattern"_s);
        QVERIFY(pattern->hasFocus());
        QTest::keyClick(pattern, Qt::Key_Escape);
        QVERIFY(!pattern->isVisible());
        QCOMPARE(cancel.count(), 0);
    }

    void theSameKeysSearchThePartThatHasTheFocus()
    {
        Page page;
        QSignalSpy wanted(&page.view, &ConsoleView::choiceSearchRequested);
        page.body().setFocus();
        QTest::keyClick(&page.body(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        page.answered();
        page.tree().setFocus();
        QTest::keyClick(&page.tree(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
    }

    void formAndAnswerStandBesideEachOtherWhereThereIsRoom()
    {
        Page page;
        QCOMPARE(page.split().orientation(), Qt::Horizontal);
        page.view.resize(700, 600);
        QCOMPARE(page.split().orientation(), Qt::Vertical);
    }

    void theSharesOfThePartsAreKept()
    {
        Page page;
        page.split().setSizes({300, 500});
        const QVariantMap state = page.view.state();
        page.split().setSizes({500, 300});
        page.view.setState(state);
        QVERIFY(page.split().sizes().first() < page.split().sizes().last());
        page.view.setState({{u"split"_s, 7}, {u"sides"_s, QVariantList{-5, u"x"_s}}});
        QVERIFY(page.split().sizes().first() > 0);
    }

    void everyPartHasAName()
    {
        Page page;
        page.answered();
        QCOMPARE(unnamed(page.view), QString());
    }
};

QTEST_MAIN(TestConsoleView)
#include "tst_consoleview.moc"
