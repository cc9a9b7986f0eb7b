// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serveraddress.h"

#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;
using Problem = ServerAddress::Problem;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("exposed");
        QTest::newRow("whole") << u"https://api.example.test"_s << u"https://api.example.test"_s << false;
        QTest::newRow("with a slash")
            << u"https://api.example.test/"_s << u"https://api.example.test"_s << false;
        QTest::newRow("without a scheme")
            << u" api.example.test "_s << u"https://api.example.test"_s << false;
        QTest::newRow("this machine") << u"localhost:8080"_s << u"http://localhost:8080"_s << false;
        QTest::newRow("this machine by number") << u"127.0.0.1:9"_s << u"http://127.0.0.1:9"_s << false;
        QTest::newRow("this machine in six") << u"http://[::1]:9"_s << u"http://[::1]:9"_s << false;
        QTest::newRow("over the air") << u"http://api.example.test"_s << u"http://api.example.test"_s << true;
        QTest::newRow("a name like a number")
            << u"http://127.evil.example.test"_s << u"http://127.evil.example.test"_s << true;
    }

    void addressesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        const ServerAddress address = ServerAddress::parse(typed);
        QCOMPARE(address.problem, Problem::None);
        QTEST(address.url.toString(), "url");
        QTEST(address.isExposed(), "exposed");
    }

    void whatIsNoServerIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing") << u"  "_s << Problem::Empty;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << Problem::Malformed;
        QTest::newRow("another scheme") << u"ftp://example.test"_s << Problem::Scheme;
        QTest::newRow("a password") << u"https://me:pw@example.test"_s << Problem::UserInfo;
        QTest::newRow("a path") << u"https://example.test/v2"_s << Problem::Extra;
        QTest::newRow("a query") << u"https://example.test?x=1"_s << Problem::Extra;
        QTest::newRow("a space") << u"https://exa mple.test"_s << Problem::Malformed;
        QTest::newRow("no host") << u"https://"_s << Problem::Malformed;
        QTest::newRow("a port too high") << u"https://example.test:99999"_s << Problem::Malformed;
    }

    void whatIsNoServerIsRefused()
    {
        QFETCH(QString, typed);
        const ServerAddress address = ServerAddress::parse(typed);
        QTEST(address.problem, "problem");
        QVERIFY(address.url.isEmpty());
        QVERIFY(!address.isUsable());
    }
};

QTEST_APPLESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
