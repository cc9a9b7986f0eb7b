// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionwatch.h"
#include "app/statusline.h"
#include "models/metrics/metricbudget.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"
#include "views/theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

/// The line under a window that is signed in to a server under test.
struct Window
{
    Window()
        : line(new StatusLine(&bar, [this] { return age; }))
    {
        hathora.server.on("/orgs/v1", HttpScript::silence());
        connection.follow(*hathora.client);
        bar.show();
    }

    void signIn() { line->setClient(hathora.client.get(), &connection); }
    QWidget &part(const char *name) { return *bar.findChild<QWidget *>(QLatin1String(name)); }
    QString text(const char *name) { return part(name).property("text").toString(); }

    SignedIn hathora;
    ConnectionWatch connection;
    std::optional<DataAge> age;
    QStatusBar bar;
    StatusLine *line; ///< the bar's
};

Trace trace(std::optional<Error::Kind> failure = {})
{
    Trace trace;
    trace.operation = u"GetApps"_s;
    trace.failure = failure;
    trace.attempts = 1;
    trace.duration = 41ms;
    return trace;
}

} // namespace

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thatNobodyIsSignedInIsSaid()
    {
        Window window;
        window.line->setClient(nullptr, nullptr);
        QCOMPARE(window.text("status.server"), u"Not signed in"_s);
        QVERIFY(!window.part("status.lastError").isVisible());
    }

    void howTheServerIsReachedStandsInItsTip()
    {
        Window window;
        window.signIn();
        QTRY_VERIFY(window.part("status.server").toolTip().contains(u"roxy"_s));
        QVERIFY(window.part("status.server").toolTip().contains(u"does not leave this computer"_s));
        QVERIFY(!window.text("status.server").contains(u"encrypted"_s));
    }

    void aSessionThatMayOnlyReadIsMarked()
    {
        Window window;
        window.signIn();
        QVERIFY(!window.part("status.readOnly").isVisible());
        window.hathora.client->setAccess(Access::ReadOnly);
        QVERIFY(window.part("status.readOnly").isVisible());
        QCOMPARE(window.text("status.readOnly"), u"Read-only"_s);
        window.line->setClient(nullptr, nullptr);
        QVERIFY(!window.part("status.readOnly").isVisible());
    }

    void theBudgetOfMetricsIsToldWhileItIsUsed()
    {
        Window window;
        MetricBudget budget({.perSecond = 2, .recovery = 1h});
        window.line->setBudget(&budget);
        QCOMPARE(window.text("status.metrics"), QString());
        budget.spend();
        QTRY_COMPARE(window.text("status.metrics"), u"metrics 0.1 of 2/s"_s);
        window.line->setBudget(nullptr);
        QCOMPARE(window.text("status.metrics"), QString());
    }

    void thatTheServerAskedForLessIsSaid()
    {
        Window window;
        MetricBudget budget({.perSecond = 2, .recovery = 1h});
        budget.halve();
        window.line->setBudget(&budget);
        QCOMPARE(window.text("status.metrics"), u"metrics 0 of 1/s, less as the server asked"_s);
    }

    void itNamesTheServer()
    {
        Window window;
        window.signIn();
        QCOMPARE(window.text("status.server"), window.hathora.server.url().authority());
    }

    void itCountsWhatIsUnderWay()
    {
        Window window;
        window.signIn();
        QVERIFY(window.text("status.inFlight").startsWith(u"0 "_s));
        {
            const Outcome unanswered(window.hathora.api->orgs.list());
            QTRY_VERIFY(window.text("status.inFlight").startsWith(u"1 "_s));
        }
        QTRY_VERIFY(window.text("status.inFlight").startsWith(u"0 "_s));
    }

    void theRoundTripIsThatOfTheLastAnswer()
    {
        Window window;
        window.signIn();
        QCOMPARE(window.text("status.roundTrip"), QString());
        window.connection.record(trace());
        QCOMPARE(window.text("status.roundTrip"), u"41 ms"_s);
    }

    void theLastErrorIsShownAndCanBeFollowed()
    {
        Window window;
        window.signIn();
        QVERIFY(!window.part("status.lastError").isVisible());
        window.connection.record(trace(Error::Kind::Timeout));
        auto *button = qobject_cast<QAbstractButton *>(&window.part("status.lastError"));
        QVERIFY(button->isVisible());
        QVERIFY(button->text().startsWith(u"GetApps: "_s));
        QVERIFY(button->accessibleName().contains(button->text()));
        QSignalSpy followed(window.line, &StatusLine::lastErrorClicked);
        button->click();
        QCOMPARE(followed.count(), 1);
    }

    void anErrorThatIsOverIsNotShown()
    {
        Window window;
        window.signIn();
        window.connection.record(trace(Error::Kind::Timeout));
        ConnectionWatch another;
        window.line->setClient(window.hathora.client.get(), &another);
        QVERIFY(!window.part("status.lastError").isVisible());
    }

    void nothingIsLeftOfASessionThatIsOver()
    {
        Window window;
        window.signIn();
        window.age = {u"Processes"_s, 3s};
        QTRY_VERIFY(!window.text("status.age").isEmpty());
        window.connection.record(trace());
        window.connection.record(trace(Error::Kind::Timeout));

        window.line->setClient(nullptr, nullptr);
        // What its client still has under way may end after it.
        {
            const Outcome unanswered(window.hathora.api->orgs.list());
            QTRY_COMPARE(window.hathora.client->inFlight(), 1);
        }
        QTRY_COMPARE(window.hathora.client->inFlight(), 0);
        window.connection.record(trace(Error::Kind::Timeout));
        for (const char *part : {"status.age", "status.inFlight", "status.roundTrip"})
            QVERIFY2(window.text(part).isEmpty(), part);
        QVERIFY(!window.part("status.lastError").isVisible());
        QVERIFY(window.part("status.server").toolTip().isEmpty());
    }

    void theAgeIsThatOfTheViewInUse()
    {
        Window window;
        window.signIn();
        window.age = {u"Processes"_s, 3s};
        QTRY_COMPARE(window.text("status.age"), u"Processes: data 3 s old"_s);
        window.age = {};
        QTRY_COMPARE(window.text("status.age"), QString());
    }

    void whatIsOverdueIsMarked()
    {
        Window window;
        window.signIn();
        const auto colour = [&window] {
            return window.part("status.age").palette().color(QPalette::WindowText);
        };
        window.age = {u"Processes"_s, 3s};
        QTRY_VERIFY(!window.text("status.age").isEmpty());
        const QColor usual = colour();
        window.age = {u"Processes"_s, 12s, DataAge::Standing::Overdue};
        QTRY_COMPARE(window.text("status.age"), u"Processes: data 12 s old, overdue"_s);
        QCOMPARE(colour(), Theme::of(window.bar.palette()).tone(Tone::Warning));
        window.age = {u"Processes"_s, 1s};
        QTRY_COMPARE(colour(), usual);
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
