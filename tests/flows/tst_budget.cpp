// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/world/world.h"
#include "tests/flows/person.h"

#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr auto perSecond = 5;
constexpr auto burst = 10; ///< that may come at once after a rest
constexpr auto window = 10s;
constexpr int watched = 25'000;      // ms
constexpr int quietTime = 30'000;    // ms
constexpr int untilAllIsStill = 500; // ms

/// A Hathora with the fleet of the demo.
class BusyHathora
{
public:
    explicit BusyHathora(sandbox::Generation generation)
        : m_world(sandbox::WorldOptions{.seed = 7})
        , m_server(m_world, {.token = "fake-token-1", .generation = generation})
        , m_url(u"http://127.0.0.1:%1"_s.arg(m_server.start()))
    {
    }

    const QUrl &url() const { return m_url; }
    int asked() { return int(m_server.requests().total()); }

    /// The pickers of the tool bar stay in sight and keep their two lists fresh.
    int askedByDocks()
    {
        const sandbox::RequestLog &log = m_server.requests();
        return int(log.total() - log.count("GetOrgs") - log.count("GetApps"));
    }

    /// The most requests that came within the window, wherever it is laid.
    int mostWithin(sandbox::Span span)
    {
        const auto entries = m_server.requests().entries();
        int most = 0;
        for (auto first = entries.begin(), last = first; last != entries.end(); ++last) {
            while (last->at - first->at >= span)
                ++first;
            most = std::max(most, int(last - first) + 1);
        }
        return most;
    }

private:
    sandbox::World m_world;
    sandbox::Server m_server;
    QUrl m_url;
};

/// Nothing is under way and nothing waits for its turn.
bool isAtRest(Person &person)
{
    const Client &client = person.program().session()->client();
    return client.inFlight() == 0 && client.waiting() == 0;
}

} // namespace

/// How much a session asks of its server, counted there.
class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveRequestsASecond_data()
    {
        QTest::addColumn<int>("generation");
        QTest::newRow("newest") << int(sandbox::Generation::Newest);
        QTest::newRow("2.10") << int(sandbox::Generation::Seed);
    }

    void fiveRequestsASecond()
    {
        QFETCH(int, generation);
        BusyHathora hathora{sandbox::Generation(generation)};
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"fake-token-1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), patience);
        for (const char *dock : {"processes", "overview", "logs"})
            QVERIFY(person.bringUp(dock));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, patience);
        const int before = hathora.asked();
        QTest::qWait(watched);
        const int asked = hathora.asked() - before;
        qInfo("%d requests in %d s", asked, watched / 1000);
        QVERIFY(asked > 10); // it is live
        QVERIFY(asked <= perSecond * watched / 1000 + burst);
        const int most = hathora.mostWithin(window);
        QVERIFY2(most <= perSecond * window.count() + burst, qPrintable(QString::number(most)));
    }

    void nothingIsAskedForWhatNobodySees()
    {
        BusyHathora hathora(sandbox::Generation::Newest);
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"fake-token-1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), patience);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, patience);
        person.window().showMinimized();
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(person), patience);
        QTest::qWait(untilAllIsStill);
        const int before = hathora.asked();
        QTest::qWait(quietTime);
        QCOMPARE(hathora.asked(), before);
        person.window().showNormal();
        QTRY_VERIFY_WITH_TIMEOUT(hathora.asked() > before, patience);
    }

    void closedDocksAskForNothing()
    {
        BusyHathora hathora(sandbox::Generation::Newest);
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"fake-token-1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), patience);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, patience);
        for (DockWidget *dock : person.window().docks())
            dock->close();
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(person), patience);
        QTest::qWait(untilAllIsStill);
        const int before = hathora.askedByDocks();
        QTest::qWait(quietTime);
        QCOMPARE(hathora.askedByDocks(), before);
    }
};

QTEST_MAIN(TestBudget)
#include "tst_budget.moc"
