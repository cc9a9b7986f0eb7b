// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/decode.h"
#include "api/operations.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace hathora;
using namespace hathora::testing;
using Kind = Error::Kind;
using Cause = Error::Cause;

namespace {

const QByteArray orgs = "/orgs/v1";
const AppId app(QStringLiteral("app-1"));
const ProcessId process(QStringLiteral("p-1"));
const QByteArray stopping = "/processes/v3/apps/app-1/processes/p-1/stop";

/// Over the size that is decoded on the GUI's thread, in `count` numbered values.
QByteArray longList(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i)
        json += (i ? ",\"" : "\"") + QByteArray::number(i) + QByteArray(20, '.') + '"';
    return json + ']';
}

} // namespace

class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHandlerRunsOnceWithTheValue()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::json(R"({"orgs":[]})"));
        Outcome outcome(it.api->orgs.list());
        QVERIFY(outcome.handle().isRunning());
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.handle().isRunning());
        outcome.handle().abort();
        QVERIFY(never([&] { return outcome.count() != 1; }, 50ms));
    }

    void noAnswerComesBeforeTheEventLoop()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::json(R"({"orgs":[]})"));
        const Outcome good(it.api->orgs.list());
        const Outcome unsafe(it.api->apps.get(AppId(u"../x"_qs)));
        QVERIFY(it.client->setToken({}));
        const Outcome signedOut(it.api->orgs.list());
        Outcome aborted(it.api->orgs.list());
        aborted.handle().abort();
        QVERIFY(!good.isThere() && !unsafe.isThere() && !signedOut.isThere() && !aborted.isThere());
        QTRY_VERIFY(good.isThere() && unsafe.isThere() && signedOut.isThere() && aborted.isThere());
    }

    void whatIsRefusedBeforeSendingIsNotSent()
    {
        SignedIn it;
        const Error unsafe = failure(it.api->apps.get(AppId(u"a/b"_qs)));
        QCOMPARE(unsafe.kind, Kind::InvalidRequest);
        QCOMPARE(unsafe.cause, Cause::UnsafeId);
        QVERIFY(it.client->setToken({}));
        const Error signedOut = failure(it.api->orgs.list());
        QCOMPARE(signedOut.kind, Kind::InvalidRequest);
        QCOMPARE(signedOut.cause, Cause::SignedOut);
        QVERIFY(signedOut.isSignedOut());
        QCOMPARE(it.server.accepted(), 0);
    }

    void abortCallsTheHandlerOnceAndClosesTheSocket()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::silence());
        Outcome outcome(it.api->orgs.list());
        QTRY_COMPARE(it.server.count(orgs), 1);
        outcome.handle().abort();
        outcome.handle().abort();
        QCOMPARE(outcome.wait().error().kind, Kind::Aborted);
        QVERIFY(!outcome.wait().error().outcomeUnknown);
        QTRY_COMPARE(it.server.open(), 0);
        QCOMPARE(outcome.count(), 1);
    }

    void abortWorksWhereverTheCallIs_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::newRow("in the queue") << true;
        QTest::newRow("between two attempts") << false;
    }

    void abortWorksWhereverTheCallIs()
    {
        QFETCH(const bool, waits);
        SignedIn it([waits](ClientOptions &options) {
            options.retry.initial = options.retry.ceiling = 1h;
            options.budget.atOnce = waits ? 1 : 6;
        });
        it.server.on(orgs,
                     waits ? HttpScript::silence() : HttpScript::json("{}", 503, {"Retry-After: 3600"}));
        const Outcome first(it.api->orgs.list());
        Outcome outcome(it.api->orgs.list());
        QTRY_COMPARE(it.server.count(orgs), waits ? 1 : 2);
        QTRY_COMPARE(it.client->inFlight(), waits ? 1 : 0);
        outcome.handle().abort();
        QCOMPARE(outcome.wait().error().kind, Kind::Aborted);
        QVERIFY(!first.isThere());
        QCOMPARE(it.client->waiting(), 0);
    }

    void aChangeAbortedAfterItWasSentMayHaveHappened()
    {
        SignedIn it;
        it.server.on(stopping, HttpScript::silence());
        Outcome outcome(it.api->processes.stop(app, process));
        QTRY_COMPARE(it.server.count(stopping), 1);
        outcome.handle().abort();
        QVERIFY(outcome.wait().error().outcomeUnknown);
    }

    void aContextThatDiesIsNotCalledAndTheSocketCloses()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::silence());
        int calls = 0;
        auto context = std::make_unique<QObject>();
        it.api->orgs.list().then(context.get(),
                                 [&](QObject *, const Result<QList<Organization>> &) { ++calls; });
        QTRY_COMPARE(it.server.count(orgs), 1);
        context.reset();
        QTRY_COMPARE(it.server.open(), 0);
        QVERIFY(never([&] { return calls > 0; }, 50ms));
        QCOMPARE(it.client->inFlight(), 0);
    }

    void aDroppedCallIsNeverSent()
    {
        SignedIn it;
        {
            const Call<QList<Organization>> dropped = it.api->orgs.list();
        }
        QVERIFY(never([&] { return it.server.accepted() > 0; }, 50ms));
        QCOMPARE(it.client->waiting(), 0);
    }

    void aClientThatDiesCallsNobodyAndClosesItsSockets()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::silence());
        it.server.on(stopping, HttpScript::silence());
        const Outcome read(it.api->orgs.list());
        Outcome change(it.api->processes.stop(app, process));
        QTRY_COMPARE(it.server.count(), 2);
        it.client.reset();
        QTRY_COMPARE(it.server.open(), 0);
        QVERIFY(never([&] { return read.isThere() || change.isThere(); }, 50ms));
        QVERIFY(!change.handle().isRunning());
        change.handle().abort();
    }

    void aHandlerMayEndTheClient_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("after a success") << 0;
        QTest::newRow("after a refusal") << 1;
        QTest::newRow("after a deadline") << 2;
        QTest::newRow("after an abort") << 3;
        QTest::newRow("after a cut connection") << 4;
    }

    void aHandlerMayEndTheClient()
    {
        QFETCH(const int, kind);
        SignedIn it([](ClientOptions &options) {
            options.deadlines.reply = 50ms;
            options.retry.attempts = 1;
        });
        const QList<HttpScript> scripts{HttpScript::json(R"({"orgs":[]})"), HttpScript::json("{}", 404),
                                        HttpScript::silence(), HttpScript::silence(), HttpScript::closing()};
        it.server.on(orgs, scripts[kind]);
        const Outcome other(it.api->orgs.list());
        bool called = false;
        CallHandle handle =
            it.api->orgs.list().then(this, [&](QObject *, const Result<QList<Organization>> &) {
                called = true;
                it.client.reset();
            });
        if (kind == 3)
            handle.abort();
        QTRY_VERIFY(called);
        QVERIFY(!it.client);
        QVERIFY(never([&] { return it.server.open() < 0; }, 20ms));
    }

    void aHandlerMayEndItsContext()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::json(R"({"orgs":[]})"));
        auto context = std::make_unique<QObject>();
        it.api->orgs.list().then(context.get(),
                                 [&](QObject *, const Result<QList<Organization>> &) { context.reset(); });
        QTRY_VERIFY(!context);
        QTRY_COMPARE(it.client->inFlight(), 0);
    }

    void aLargeBodyIsDecodedOnAnotherThread_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("small") << 1000 << false;
        QTest::newRow("large") << 20'000 << true;
    }

    void aLargeBodyIsDecodedOnAnotherThread()
    {
        QFETCH(const int, count);
        QFETCH(const bool, elsewhere);
        SignedIn it;
        it.server.on(orgs, HttpScript::json(longList(count)));
        QThread *thread = nullptr;
        const Result<QStringList> result = settled(
            Call<QStringList>(it.client->begin(Request(operations::getOrgs)), [&](const Answer &answer) {
                thread = QThread::currentThread();
                return decode<QStringList>(answer.body);
            }));
        QVERIFY(result);
        QCOMPARE(thread != QThread::currentThread(), elsewhere);
        QCOMPARE(result->size(), count);
        for (int i = 0; i < count; ++i)
            QVERIFY(result->at(i).startsWith(QString::number(i) + u'.'));
    }

    void aContextMayDieWhileItsAnswerIsDecoded()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::json(longList(20'000)));
        QSemaphore begun;
        QSemaphore goOn;
        int calls = 0;
        auto context = std::make_unique<QObject>();
        Call<QStringList>(it.client->begin(Request(operations::getOrgs)), [&](const Answer &answer) {
            begun.release();
            goOn.acquire();
            return decode<QStringList>(answer.body);
        }).then(context.get(), [&](QObject *, const Result<QStringList> &) { ++calls; });
        QTRY_COMPARE(begun.available(), 1);
        context.reset();
        goOn.release();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(never([&] { return calls > 0; }, 50ms));
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
