// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray orgs = "/orgs/v1";
const HttpScript unauthorized = HttpScript::json(R"({"message":"Who are you?"})", 401);
const HttpScript good = HttpScript::json(R"({"orgs":[]})");

/// A client whose tokens come by themselves, and who counts what it says about them.
struct Renewing : SignedIn
{
    explicit Renewing(const QList<HttpScript> &answers)
        : wanted(client.get(), &Client::renewalWanted)
        , refused(client.get(), &Client::tokenRefused)
        , resumed(client.get(), &Client::resumed)
    {
        server.on(orgs, answers);
        client->setRenewal(Renewal::ByItself);
    }

    QSignalSpy wanted;
    QSignalSpy refused;
    QSignalSpy resumed;
};

} // namespace

/// A server refuses a token that the program can replace by itself.
class TestRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasRefusedGoesOnWithTheNewToken()
    {
        Renewing it({unauthorized, good});
        Outcome call(it.api->orgs.list());
        QTRY_COMPARE(it.wanted.count(), 1);
        QVERIFY(never([&] { return call.isThere() || it.server.count() > 1; }, 50ms));
        QVERIFY(it.client->setToken("a-new-token"));
        QVERIFY(call.wait());
        QCOMPARE(it.server.received().constLast().header("Authorization"), "Bearer a-new-token");
        QCOMPARE(it.refused.count(), 0);
        QCOMPARE(it.resumed.count(), 1); // for streams, which were refused, too, and do not wait
    }

    void manyRefusalsWantOneRenewal()
    {
        Renewing it(QList<HttpScript>(6, unauthorized) + QList{good}); // as many as go out at once
        std::vector<std::unique_ptr<Outcome<QList<Organization>>>> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(std::make_unique<Outcome<QList<Organization>>>(it.api->orgs.list()));
        QTRY_COMPARE(it.wanted.count(), 1);
        QTRY_COMPARE(it.client->inFlight(), 0);
        QVERIFY(it.client->setToken("a-new-token"));
        for (const auto &call : calls)
            QVERIFY(call->wait());
        QCOMPARE(it.wanted.count(), 1);
    }

    void aServerThatTakesNoTokenIsNotBroughtOneAfterAnother()
    {
        Renewing it({unauthorized});
        QObject::connect(it.client.get(), &Client::renewalWanted, it.client.get(),
                         [&] { QVERIFY(it.client->setToken("a-new-token")); });
        QVERIFY(failure(it.api->orgs.list()).isSignedOut());
        QCOMPARE(it.wanted.count(), 1);
        QCOMPARE(it.refused.count(), 1);
        QVERIFY(it.client->isSuspended());
    }

    void aRenewalThatIsGivenUpAsksSomebody()
    {
        Renewing it({unauthorized, good});
        Outcome call(it.api->orgs.list());
        QTRY_COMPARE(it.wanted.count(), 1);
        it.client->giveUpRenewal();
        QCOMPARE(it.refused.count(), 1);
        QVERIFY(it.client->isSuspended());
        QVERIFY(it.client->setToken("a-new-token"));
        QVERIFY(call.wait());
        QCOMPARE(it.resumed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
