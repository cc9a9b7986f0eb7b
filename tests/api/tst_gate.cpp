// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/operations.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

const QByteArray orgs = "/orgs/v1";
const QByteArray noOrgs = R"({"orgs":[]})";
const HttpScript good = HttpScript::json(noOrgs);
const HttpScript tooMany = HttpScript::json(R"({"message":"Too many."})", 429);

using List = Outcome<QList<Organization>>;

std::vector<std::unique_ptr<List>> ask(const SignedIn &it, int count)
{
    std::vector<std::unique_ptr<List>> outcomes;
    for (int i = 0; i < count; ++i)
        outcomes.push_back(std::make_unique<List>(it.api->orgs.list()));
    return outcomes;
}

bool areThere(const std::vector<std::unique_ptr<List>> &outcomes)
{
    return std::all_of(outcomes.begin(), outcomes.end(), [](const auto &each) { return each->isThere(); });
}

} // namespace

/// The gate is looked at from the server: what counts is what arrives there.
class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBudgetIsKept()
    {
        SignedIn it([](ClientOptions &options) {
            options.budget.perSecond = 50;
            options.budget.burst = 5;
        });
        it.server.on(orgs, good);
        QElapsedTimer clock;
        clock.start();
        const auto outcomes = ask(it, 30);
        QTRY_VERIFY(areThere(outcomes));
        QCOMPARE(it.server.count(), 30);
        QVERIFY2(clock.elapsed() >= 480, qPrintable(QString::number(clock.elapsed()))); // (30 - 5) / 50 s
        // A busy machine adds to it, but not what the ordinary budget would: (30 - 10) / 5 s.
        QVERIFY2(clock.elapsed() < 3900, qPrintable(QString::number(clock.elapsed())));
    }

    void theOrdinaryBudgetIsFiveASecond()
    {
        SignedIn it([](ClientOptions &options) { options.budget = Budget(); });
        it.server.on(orgs, good);
        const auto outcomes = ask(it, 30);
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(it.server.count() >= 15);
        QVERIFY2(clock.elapsed() >= 900, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY(it.server.count() >= 20);
        QVERIFY2(clock.elapsed() >= 1900, qPrintable(QString::number(clock.elapsed())));
    }

    void aBurstGoesOutAtOnce()
    {
        SignedIn it([](ClientOptions &options) {
            options.budget.perSecond = 0.1;
            options.budget.burst = 5;
        });
        it.server.on(orgs, good);
        const auto outcomes = ask(it, 7);
        QTRY_COMPARE(it.server.count(), 5);
        QVERIFY(never([&] { return it.server.count() > 5; }, 100ms));
        QCOMPARE(it.client->waiting(), 2);
    }

    void noMoreThanTheLimitAreUnderWay()
    {
        SignedIn it([](ClientOptions &options) { options.budget.atOnce = 3; });
        it.server.on(orgs, HttpScript::silence());
        QSignalSpy counts(it.client.get(), &Client::inFlightChanged);
        const auto outcomes = ask(it, 5);
        QTRY_COMPARE(it.server.count(), 3);
        QVERIFY(never([&] { return it.server.count() > 3; }, 100ms));
        QCOMPARE(it.client->inFlight(), 3);
        QCOMPARE(it.client->waiting(), 2);
        QCOMPARE(counts.last().first().toInt(), 3);
        outcomes.front()->handle().abort();
        QTRY_COMPARE(it.server.count(), 4);
    }

    void whatSomebodyClickedGoesFirst()
    {
        SignedIn it([](ClientOptions &options) { options.budget.atOnce = 1; });
        const auto send = [&](Priority priority, const QString &name) {
            Request request(operations::getOrgs);
            request.query("name"_L1, name).priority(priority);
            return std::make_unique<Outcome<Done>>(
                Call<Done>(it.client->begin(request), [](const Answer &) -> Result<Done> { return Done(); }));
        };
        it.server.on(orgs, good);
        const auto background = send(Priority::Background, u"background"_qs);
        const auto first = send(Priority::Normal, u"first"_qs);
        const auto second = send(Priority::Normal, u"second"_qs);
        const auto user = send(Priority::User, u"user"_qs);
        QTRY_COMPARE(it.server.count(), 4);
        QByteArrayList order;
        for (const HttpRequest &request : it.server.received())
            order.append(request.target.split('=').last());
        QCOMPARE(order, (QByteArrayList{"user", "first", "second", "background"}));
    }

    void aClickDoesNotWaitForTheBudget()
    {
        SignedIn it([](ClientOptions &options) {
            options.budget.perSecond = 0.1;
            options.budget.burst = 2;
        });
        it.server.on(orgs, good);
        const QByteArray stopping = "/processes/v3/apps/a/processes/p/stop";
        it.server.on(stopping, HttpScript::noContent());
        const auto outcomes = ask(it, 4);
        QTRY_COMPARE(it.server.count(orgs), 2);
        Outcome stop(it.api->processes.stop(AppId(u"a"_qs), ProcessId(u"p"_qs)));
        QVERIFY(stop.wait(5s)); // the budget would keep it for ten
        QCOMPARE(it.server.count(orgs), 2);
    }

    void a429PausesTheWholeClientAndOneGoesFirst()
    {
        SignedIn it([](ClientOptions &options) { options.budget.atOnce = 2; });
        it.server.on(orgs, {HttpScript::json("{}", 429, {"Retry-After: 1"}),
                            HttpScript::json("{}", 429, {"Retry-After: 1"}), HttpScript::held(good), good});
        QSignalSpy paused(it.client.get(), &Client::paused);
        QElapsedTimer clock; // since the last of them; when this is noticed here may be later
        connect(it.client.get(), &Client::paused, this, [&clock] { clock.start(); });
        const auto outcomes = ask(it, 8);
        QTRY_COMPARE(paused.count(), 2);
        QCOMPARE(paused.first().first().value<std::chrono::milliseconds>(), 1000ms);
        QTRY_COMPARE(it.server.count(), 3);
        QVERIFY2(clock.elapsed() >= 950, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(never([&] { return it.server.count() > 3; }, 100ms)); // the probe is under way
        it.server.letGo(orgs);
        QTRY_VERIFY(areThere(outcomes));
        QCOMPARE(it.server.count(), 10);
    }

    void aRefusedProbeBrakesAgain()
    {
        SignedIn it([](ClientOptions &options) {
            options.budget.atOnce = 1;
            options.retry.attempts = 10;
        });
        const HttpScript wait = HttpScript::json("{}", 429, {"Retry-After: 1"});
        it.server.on(orgs, {wait, wait, good});
        const auto outcomes = ask(it, 3);
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(areThere(outcomes));
        QVERIFY(clock.elapsed() >= 1900);
        QCOMPARE(it.server.count(), 5);
    }

    void thePauseGrowsWhoeverIsRefused()
    {
        SignedIn it([](ClientOptions &options) {
            options.budget.atOnce = 1;
            options.retry.initial = 10ms;
            options.retry.ceiling = 1h;
        });
        it.server.on(orgs, tooMany);
        std::chrono::milliseconds longest{};
        connect(it.client.get(), &Client::paused, this,
                [&](std::chrono::milliseconds pause) { longest = std::max(longest, pause); });
        const auto outcomes = ask(it, 50); // each is refused for the first time when its turn comes
        QTRY_VERIFY(longest > 40ms);
        QVERIFY(it.server.count() < 50);
    }

    void anotherErrorOpensTheGateAgain()
    {
        SignedIn it([](ClientOptions &options) { options.budget.atOnce = 1; });
        it.server.on(orgs, {tooMany, HttpScript::json("{}", 404), good});
        const auto outcomes = ask(it, 4);
        QTRY_VERIFY(areThere(outcomes));
        QCOMPARE(it.server.count(), 5);
    }

    void aChangeIsSentAgainAfterA429()
    {
        SignedIn it;
        const QByteArray stopping = "/processes/v3/apps/a/processes/p/stop";
        it.server.on(stopping, {tooMany, HttpScript::noContent()});
        QVERIFY(settled(it.api->processes.stop(AppId(u"a"_qs), ProcessId(u"p"_qs))));
        QCOMPARE(it.server.count(stopping), 2);
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
