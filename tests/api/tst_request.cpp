// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/request.h"
#include "api/operations.h"

#include <QTest>

using namespace hathora;

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathValuesTakeTheirPlaces()
    {
        Request request(operations::getProcess);
        request.path("appId"_L1, AppId(u"app-1"_qs)).path("processId"_L1, ProcessId(u"p_2"_qs));
        QCOMPARE(request.target(), "/processes/v3/apps/app-1/processes/p_2");
        QVERIFY(!request.refusal());
    }

    void anUnsafePathValueIsRefused_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("nothing") << QString();
        QTest::newRow("dots") << u".."_qs;
        QTest::newRow("a way out") << u"../../orgs"_qs;
        QTest::newRow("a slash") << u"a/b"_qs;
        QTest::newRow("an encoded slash") << u"a%2Fb"_qs;
        QTest::newRow("a query") << u"a?b=c"_qs;
        QTest::newRow("a fragment") << u"a#b"_qs;
        QTest::newRow("a space") << u"a b"_qs;
        QTest::newRow("line ends") << u"a\r\nX: y"_qs;
        QTest::newRow("a letter that only looks like one") << u"\u0430pp"_qs;
        QTest::newRow("NUL") << QString(QChar(u'\0'));
        QTest::newRow("a placeholder") << u"{processId}"_qs;
        QTest::newRow("129 letters") << QString(129, u'a');
    }

    void anUnsafePathValueIsRefused()
    {
        QFETCH(const QString, value);
        Request request(operations::getApp);
        request.path("appId"_L1, value);
        QVERIFY(request.refusal());
        QCOMPARE(request.refusal()->kind, Error::Kind::InvalidRequest);
        QCOMPARE(request.refusal()->cause, Error::Cause::UnsafeId);
        QCOMPARE(request.refusal()->message, u"appId"_qs);
    }

    void theFirstRefusalStays()
    {
        Request request(operations::getProcess);
        request.path("appId"_L1, u"a/b"_qs).path("processId"_L1, u".."_qs);
        QCOMPARE(request.refusal()->message, u"appId"_qs);
    }

    void theLongestIdPasses()
    {
        QVERIFY(!Request(operations::getApp).path("appId"_L1, QString(128, u'Z')).refusal());
    }

    void queryValuesAreEncoded()
    {
        Request request(operations::getApps);
        request.query("orgId"_L1, u"a b&c=d+é/%#"_qs);
        QCOMPARE(request.target(), "/apps/v2/apps?orgId=a%20b%26c%3Dd%2B%C3%A9%2F%25%23");
        const QUrl url = request.urlOn(QUrl(u"http://127.0.0.1:1"_qs));
        QCOMPARE(url.toEncoded(), "http://127.0.0.1:1" + request.target());
    }

    void aListRepeatsItsKey()
    {
        Request request(operations::getLatestProcesses);
        request.query("status"_L1, QList<OpenEnum<KnownThing>>{KnownThing::One, KnownThing::Other});
        QCOMPARE(request.target(),
                 operations::getLatestProcesses.path.data() + QByteArray("?status=one&status=other"));
    }

    void whatIsAbsentIsLeftOut()
    {
        Request request(operations::getApps);
        request.query("orgId"_L1, std::optional<OrgId>()).query("status"_L1, QStringList());
        QCOMPARE(request.target(), "/apps/v2/apps");
    }

    void scalarsAreWrittenPlainly()
    {
        Request request(operations::getApps);
        request.query("a"_L1, true)
            .query("b"_L1, false)
            .query("c"_L1, -5)
            .query("d"_L1, 1741104131318.0)
            .query("e"_L1, 1741104131.318);
        QCOMPARE(request.target(), "/apps/v2/apps?a=true&b=false&c=-5&d=1741104131318&e=1741104131.318");
    }

    void theServersOwnPathStaysInFront_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("bare") << u"https://api.example"_qs << QByteArray("https://api.example/orgs/v1");
        QTest::newRow("slash") << u"https://api.example/"_qs << QByteArray("https://api.example/orgs/v1");
        QTest::newRow("prefix") << u"http://127.0.0.1:8/a%20b/"_qs
                                << QByteArray("http://127.0.0.1:8/a%20b/orgs/v1");
        QTest::newRow("query") << u"http://127.0.0.1:8/?x#y"_qs << QByteArray("http://127.0.0.1:8/orgs/v1");
    }

    void theServersOwnPathStaysInFront()
    {
        QFETCH(const QString, server);
        QFETCH(const QByteArray, url);
        QCOMPARE(Request(operations::getOrgs).urlOn(QUrl(server)).toEncoded(), url);
    }

    void aBodyIsOptional()
    {
        QVERIFY(!Request(operations::stopProcess).body());
        QCOMPARE(Request(operations::createApp).body("{}").body(), QByteArray("{}"));
    }

private:
    enum class KnownThing { One, Other };
    friend constexpr std::array<EnumName<KnownThing>, 2> enumNames(KnownThing)
    {
        return {{{KnownThing::One, "one"_L1}, {KnownThing::Other, "other"_L1}}};
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
