// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/check.h"
#include "api/net/request.h"
#include "api/operations.h"
#include "api/types/deployment.h"
#include "api/types/room.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <limits>

using namespace hathora;
using namespace hathora::testing;
using Cause = Error::Cause;

/// Inputs that no server needs to see to be wrong.
class TestCheck : public QObject
{
    Q_OBJECT

private:
    static NewDeployment deployment()
    {
        NewDeployment deployment;
        deployment.build = BuildId(u"bld-1"_qs);
        deployment.transportType = KnownTransport::Udp;
        deployment.containerPort = 7777;
        return deployment;
    }

    static QString wrongIn(const NewDeployment &deployment)
    {
        const Body body = bodyOf(deployment);
        return body.wrong() ? body.wrong()->field : QString();
    }

private Q_SLOTS:
    void aBodyThatMayBeRightPasses() { QCOMPARE(wrongIn(deployment()), QString()); }

    void anIdInABodyIsNamed_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("nothing") << QString();
        QTest::newRow("dots") << u".."_qs;
        QTest::newRow("a slash") << u"bld/1"_qs;
        QTest::newRow("line ends") << u"bld\r\n1"_qs;
    }

    void anIdInABodyIsNamed()
    {
        QFETCH(const QString, id);
        NewDeployment wrong = deployment();
        wrong.build = BuildId(id);
        QCOMPARE(bodyOf(wrong).wrong()->cause, Cause::UnsafeId);
        QCOMPARE(wrongIn(wrong), u"buildId"_qs);
        NewDeployment elsewhere = deployment();
        elsewhere.fleet = FleetId(id);
        QCOMPARE(wrongIn(elsewhere), u"fleetId"_qs);
    }

    void aNumberThatJsonCannotWriteIsNamed()
    {
        NewDeployment wrong = deployment();
        wrong.memory = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(wrongIn(wrong), u"requestedMemoryMB"_qs);
        wrong.memory = 1;
        wrong.gpu = std::numeric_limits<double>::infinity();
        QCOMPARE(wrongIn(wrong), u"requestedGPU"_qs);
    }

    void aChoiceThatNobodyMadeIsNamed()
    {
        NewDeployment wrong = deployment();
        wrong.additionalPorts = {{u"a"_qs, 1, KnownTransport::Tcp}, {u"b"_qs, 2, {}}};
        QCOMPARE(wrongIn(wrong), u"additionalContainerPorts[1].transportType"_qs);
        QCOMPARE(bodyOf(wrong).wrong()->cause, Cause::NoValue);
        wrong.transportType = {};
        QCOMPARE(wrongIn(wrong), u"transportType"_qs);
    }

    void softLimitsAreTheServersBusiness()
    {
        NewDeployment bold = deployment();
        bold.cpu = 1000;
        bold.roomsPerProcess = -1;
        bold.env = QList<EnvVar>(500, {QString(9000, u'x'), {}});
        QCOMPARE(wrongIn(bold), QString());
    }

    void aWrongBodyIsNotSent()
    {
        SignedIn it;
        const Error error = failure(it.api->rooms.create(AppId(u"app-1"_qs), NewRoom{}));
        QCOMPARE(error.kind, Error::Kind::InvalidRequest);
        QCOMPARE(error.cause, Cause::NoValue);
        QCOMPARE(error.message, u"region"_qs);
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(it.server.count(), 0);
    }

    void aLobbysStateIsJsonOfLessThanAMegabyte_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("no JSON") << QByteArray("{map: pier}") << Cause::NotJson;
        QTest::newRow("nothing") << QByteArray() << Cause::NotJson;
        QTest::newRow("half an object") << QByteArray(R"({"map":)") << Cause::NotJson;
        QTest::newRow("a way out of the object") << QByteArray(R"(1,"other":2)") << Cause::NotJson;
        QTest::newRow("a megabyte") << '"' + QByteArray(1024 * 1024 - 2, 'x') + '"' << Cause::TooLong;
        QTest::newRow("a byte less") << '"' + QByteArray(1024 * 1024 - 3, 'x') + '"' << Cause::None;
        QTest::newRow("null") << QByteArray("null") << Cause::None;
    }

    void aLobbysStateIsJsonOfLessThanAMegabyte()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const Cause, cause);
        SignedIn it;
        const AppId app(u"app-1"_qs);
        const Error error = failure(it.api->lobbies.setState(app, RoomId(u"room-1"_qs), state));
        QCOMPARE(error.cause, cause);
        QCOMPARE(it.server.count(), cause == Cause::None ? 1 : 0);
        if (cause != Cause::None)
            QCOMPARE(error.message, u"state"_qs);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
