// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/console/requestform.h"
#include "views/forms/textfield.h"
#include "views/json/jsoneditor.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

using Sending = RequestForm::Sending;

namespace {

struct Page
{
    Page()
    {
        form.resize(420, 500);
        form.setHead({u"CreateRoom"_s, u"POST /rooms"_s, u"Make a room"_s, {}, {}, {}});
        QMap<QString, FormField *> fields;
        for (const QString &name : {u"appId"_s, u"roomId"_s})
            fields.insert(name, new TextField({name, name, u"text"_s, {}, FormField::Need::Required}));
        form.setFields(fields, {u"roomId"_s, u"appId"_s});
        form.setBody(u"Body"_s, u"{}"_s);
        form.setSending(Sending::Possible);
        form.show();
        form.activateWindow();
    }
    QLineEdit &edit(const QString &name) { return *form.findChild<QLineEdit *>(name + u".editor"_s); }
    QPlainTextEdit &body() { return *form.findChild<QPlainTextEdit *>(); }
    QPushButton &button(const char *name) { return *form.findChild<QPushButton *>(QLatin1String(name)); }
    MessageStrip &strip(const char *name) { return *form.findChild<MessageStrip *>(QLatin1String(name)); }

    RequestForm form;
};

} // namespace

class TestRequestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongStandsAtItsFieldWhichTakesTheFocus()
    {
        Page page;
        page.form.setProblem(u"appId"_s, u"This needs a value."_s);
        page.form.goTo(u"appId"_s);
        QCOMPARE(page.form.field(u"appId"_s)->problem(), u"This needs a value."_s);
        QTRY_VERIFY(page.edit(u"appId"_s).hasFocus());
        page.form.setProblem(u"appId"_s, {});
        QCOMPARE(page.form.field(u"appId"_s)->problem(), QString());
    }

    void whatIsWrongWithTheBodyStandsThere()
    {
        Page page;
        page.form.setProblem(u"body"_s, u"This is too long."_s);
        page.form.goTo(u"body"_s);
        QCOMPARE(page.form.findChild<PlainLabel *>(u"console.requestBody.problem"_s)->fullText(),
                 u"This is too long."_s);
        QTRY_VERIFY(page.body().hasFocus());
    }

    void whatBelongsToNoFieldStandsAboveThem()
    {
        Page page;
        page.form.setProblem({}, u"The server refused."_s);
        QVERIFY(page.strip("console.problem").isVisible());
        page.form.clearProblems();
        QVERIFY(!page.strip("console.problem").isVisible());
    }

    void aProblemTakesNothingOfWhatWasTyped()
    {
        Page page;
        QTest::keyClicks(&page.edit(u"roomId"_s), u"../x"_s);
        page.form.setProblem(u"roomId"_s, u"No."_s);
        page.form.setSending(Sending::UnderWay);
        page.form.setSending(Sending::Possible);
        QCOMPARE(page.form.field(u"roomId"_s)->values(), QStringList{u"../x"_s});
        QCOMPARE(page.form.body().text(), u"{}"_s);
    }

    void theKeyboardGoesDownTheForm()
    {
        Page page;
        QVERIFY(QTest::qWaitForWindowActive(&page.form));
        page.edit(u"roomId"_s).setFocus();
        QTest::keyClick(&page.edit(u"roomId"_s), Qt::Key_Tab);
        QVERIFY(page.edit(u"appId"_s).hasFocus());
        QTest::keyClick(&page.edit(u"appId"_s), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &page.body());
        QTest::keyClick(&page.body(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(page.button("console.send").hasFocus());
    }

    void whatCannotBeSentSaysWhy()
    {
        Page page;
        page.form.setSending(Sending::Impossible, u"This profile may only read."_s);
        QVERIFY(!page.button("console.send").isEnabled());
        QCOMPARE(page.form.findChild<PlainLabel *>(u"console.why"_s)->fullText(),
                 u"This profile may only read."_s);
    }

    void sendingAndCancellingAreAskedFor()
    {
        Page page;
        QSignalSpy send(&page.form, &RequestForm::sendRequested);
        QSignalSpy cancel(&page.form, &RequestForm::cancelRequested);
        page.button("console.send").click();
        page.form.setSending(Sending::UnderWay);
        page.button("console.cancel").click();
        QCOMPARE(send.count(), 1);
        QCOMPARE(cancel.count(), 1);
    }

    void anOutdatedOperationLeadsToItsSuccessor()
    {
        Page page;
        QSignalSpy successor(&page.form, &RequestForm::successorRequested);
        page.form.setHead({u"Old"_s, u"GET /old"_s, {}, {}, u"Deprecated."_s, u"Go to New"_s});
        QVERIFY(page.strip("console.outdated").isVisible());
        page.strip("console.outdated").findChild<QPushButton *>()->click();
        QCOMPARE(successor.count(), 1);
    }

    void anotherOperationHasOtherFields()
    {
        Page page;
        page.form.setFields({}, {});
        page.form.setBody({}, {});
        QVERIFY(!page.form.field(u"appId"_s));
        QVERIFY(!page.body().isVisible());
        page.form.setProblem(u"appId"_s, u"No."_s);
        QVERIFY(page.strip("console.problem").isVisible());
    }

    void everyPartHasAName()
    {
        Page page;
        QCOMPARE(unnamed(page.form), QString());
    }
};

QTEST_MAIN(TestRequestForm)
#include "tst_requestform.moc"
