// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "tests/support/waiting.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

/// A token that the server stops accepting while somebody works.
class TestTokenRefused : public QObject
{
    Q_OBJECT

    /// Signed in, with processes on screen.
    static void goIn(Person &person, LocalHathora &hathora)
    {
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
    }

private Q_SLOTS:
    void aSingleRefusalIsNotShown()
    {
        LocalHathora hathora("right");
        Person person;
        goIn(person, hathora);
        hathora.answer("GetLatestProcesses", 401, 1);
        const int asked = hathora.asked("GetLatestProcesses");
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(hathora.asked("GetLatestProcesses") >= asked + 2, aWhile);
        QVERIFY(!person.program().session()->client().isSuspended());
        QVERIFY(!person.seen("tokenStrip"));
    }

    void aStoredTokenThatIsRefusedAtTheStartIsAskedFor()
    {
        LocalHathora hathora("right");
        Person person;
        goIn(person, hathora);
        person.quit();

        hathora.answer("*", 401, 1000);
        person.start();
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("tokenStripToken"), aWhile);
        QTRY_VERIFY(person.seen("tokenStripToken")->hasFocus());
        QVERIFY(person.text("tokenStripText").contains(u"no longer accepts"_s));
        hathora.server().faults().clear();
        QVERIFY(person.type("tokenStripToken", u"right"_s));
        QVERIFY(person.click("tokenStripContinue"));
        QTRY_VERIFY_WITH_TIMEOUT(!person.seen("tokenStrip"), aWhile);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
    }

    void theRowsStayTheTokenIsAskedForAndTheSessionGoesOn()
    {
        LocalHathora hathora("right");
        Person person;
        goIn(person, hathora);
        const int rows = person.rows("processes.table");
        hathora.answer("*", 401, 1000);
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("tokenStrip"), aWhile);
        QVERIFY(person.isIn());
        QVERIFY(person.rows("processes.table") >= rows);

        // Suspended: once what was on its way has arrived, nobody asks any more.
        const auto asked = [&hathora] { return hathora.server().requests().total(); };
        QTRY_VERIFY(steady(asked, 300ms));
        QVERIFY(steady(asked, 1500ms));

        QVERIFY(person.type("tokenStripToken", u"not this one"_s));
        QVERIFY(person.click("tokenStripContinue"));
        QTRY_VERIFY(person.text("tokenStripText").contains(u"characters"_s));

        hathora.server().faults().clear();
        QVERIFY(person.type("tokenStripToken", u"wrong"_s));
        QVERIFY(person.click("tokenStripContinue"));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("tokenStripText").contains(u"does not accept"_s), aWhile);

        const int processes = hathora.asked("GetLatestProcesses");
        QVERIFY(person.type("tokenStripToken", u"right"_s));
        QVERIFY(person.click("tokenStripContinue"));
        QTRY_VERIFY_WITH_TIMEOUT(!person.seen("tokenStrip"), aWhile);
        QVERIFY(!person.program().session()->client().isSuspended());
        QTRY_VERIFY_WITH_TIMEOUT(hathora.asked("GetLatestProcesses") > processes, aWhile);
    }

    void fromTheStripOneCanSignOut()
    {
        LocalHathora hathora("right");
        Person person;
        goIn(person, hathora);
        hathora.answer("*", 401, 1000);
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("tokenStripSignOut"), aWhile);
        QVERIFY(person.click("tokenStripSignOut"));
        QTRY_VERIFY(!person.isIn());
        QTRY_VERIFY(person.seen("startPage"));
        QVERIFY(!person.seen("tokenStrip"));
    }
};

QTEST_MAIN(TestTokenRefused)
#include "tst_tokenrefused.moc"
