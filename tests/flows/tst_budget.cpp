// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/world/world.h"
#include "tests/flows/person.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr auto perSecond = 5;
constexpr auto burst = 10;        ///< that may come at once after a rest
constexpr auto untidiness = 2;    ///< the check of the token, and what the network bunches
constexpr int watched = 25'000;   // ms
constexpr int quietTime = 30'000; // ms
constexpr auto untilAllIsStill = 500ms;

sandbox::ServerOptions options(sandbox::Generation generation)
{
    sandbox::ServerOptions options;
    options.token = "fake-token-1";
    options.generation = generation;
    return options;
}

/// A Hathora with the fleet of the demo.
class BusyHathora
{
public:
    explicit BusyHathora(sandbox::Generation generation)
        : m_world(sandbox::WorldOptions{.seed = 7})
        , m_server(m_world, options(generation))
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

    /// How many requests came at once above the steady pace, in the worst stretch of time wherever it is
    /// laid.
    double mostAbovePace()
    {
        const auto entries = m_server.requests().entries();
        double most = 0;
        double calmest = 0; // requests ahead of the pace where the stretch is best begun
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const std::chrono::duration<double> since = entries[i].at - entries.front().at;
            const double ahead = double(i) - perSecond * since.count();
            calmest = std::min(calmest, ahead);
            most = std::max(most, ahead + 1 - calmest);
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

bool looksAtProcesses(Person &person, const BusyHathora &hathora)
{
    person.start();
    return person.signIn(hathora.url(), u"fake-token-1"_s) &&
           QTest::qWaitFor([&] { return person.isIn(); }, patience) && person.bringUp("processes") &&
           QTest::qWaitFor([&] { return person.rows("processes.table") > 0; }, patience);
}

/// This dock comes to the front, and all are closed that are not behind it.
bool showOnly(Person &person, const QString &front)
{
    MainWindow &window = person.window();
    DockWidget *shown = window.dock(front);
    if (shown)
        shown->bringUp();
    for (DockWidget *dock : window.docks()) {
        if (!shown || (dock != shown && !window.tabifiedDockWidgets(shown).contains(dock)))
            dock->close();
    }
    return window.dock(u"processes"_s)->isHidden() == !shown;
}

/// Once what was under way is done, not one more is asked for in the quiet time.
template <typename Count>
bool isSilent(Person &person, Count asked)
{
    if (!QTest::qWaitFor([&] { return isAtRest(person) && steady(asked, untilAllIsStill); }, patience))
        return false;
    const int before = asked();
    QTest::qWait(quietTime);
    return asked() == before;
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
        QVERIFY(looksAtProcesses(person, hathora));
        for (const char *dock : {"overview", "logs"})
            QVERIFY(person.bringUp(dock));
        const int before = hathora.asked();
        QTest::qWait(watched);
        const int asked = hathora.asked() - before;
        const double above = hathora.mostAbovePace();
        qInfo("%d requests in %d s, at most %.1f above the pace", asked, watched / 1000, above);
        QVERIFY(asked > 10); // it is live
        QVERIFY(asked <= perSecond * watched / 1000 + burst);
        QVERIFY(above <= burst + untidiness);
    }

    void nothingIsAskedForWhatNobodySees()
    {
        BusyHathora hathora(sandbox::Generation::Newest);
        Person person;
        QVERIFY(looksAtProcesses(person, hathora));
        person.window().showMinimized();
        QVERIFY(isSilent(person, [&] { return hathora.asked(); }));
        const int before = hathora.asked();
        person.window().showNormal();
        QTRY_VERIFY_WITH_TIMEOUT(hathora.asked() > before, patience);
    }

    void docksOutOfSightAskForNothing_data()
    {
        QTest::addColumn<QString>("front");
        QTest::newRow("closed") << QString();
        QTest::newRow("behind another") << u"activity"_s; // it asks for nothing itself
    }

    void docksOutOfSightAskForNothing()
    {
        QFETCH(QString, front);
        BusyHathora hathora(sandbox::Generation::Newest);
        Person person;
        QVERIFY(looksAtProcesses(person, hathora));
        QVERIFY(showOnly(person, front));
        QVERIFY(isSilent(person, [&] { return hathora.askedByDocks(); }));
        const int before = hathora.askedByDocks();
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(hathora.askedByDocks() > before, patience);
    }
};

QTEST_MAIN(TestBudget)
#include "tst_budget.moc"
