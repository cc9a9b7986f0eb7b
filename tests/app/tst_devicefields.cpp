// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devicefields.h"

#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;
using Problem = DeviceFields::Problem;

/// What may be typed about signing in by a browser.
class TestDeviceFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuersAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("whole") << u"https://id.example.test"_s << u"https://id.example.test"_s;
        QTest::newRow("without a scheme") << u" id.example.test "_s << u"https://id.example.test"_s;
        QTest::newRow("of a tenant") << u"https://id.example.test/tenants/studio"_s
                                     << u"https://id.example.test/tenants/studio"_s;
        QTest::newRow("on this machine") << u"http://127.0.0.1:9"_s << u"http://127.0.0.1:9"_s;
        QTest::newRow("on this machine, of a tenant")
            << u"localhost:9/tenants/studio"_s << u"http://localhost:9/tenants/studio"_s;
    }

    void issuersAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        const DeviceFields fields = DeviceFields::parse(typed, u" client "_s, u" api "_s);
        QCOMPARE(fields.problem, Problem::None);
        QVERIFY(fields.signIn);
        QTEST(fields.signIn->issuer.toString(), "issuer");
        QCOMPARE(fields.signIn->clientId, u"client"_s);
        QCOMPARE(fields.signIn->audience, u"api"_s);
    }

    void nothingMeansThatItIsOff()
    {
        const DeviceFields fields = DeviceFields::parse(u" "_s, {}, {});
        QCOMPARE(fields.problem, Problem::None);
        QVERIFY(!fields.signIn);
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, const QString &issuer, Problem problem) {
            QTest::newRow(name) << QStringList{issuer, u"client"_s, u"api"_s} << problem;
        };
        QTest::newRow("no issuer") << QStringList{{}, u"client"_s, u"api"_s} << Problem::Incomplete;
        QTest::newRow("no client") << QStringList{u"id.example.test"_s, u" "_s, u"api"_s}
                                   << Problem::Incomplete;
        QTest::newRow("no audience") << QStringList{u"id.example.test"_s, u"client"_s, {}}
                                     << Problem::Incomplete;
        row("over the air", u"http://id.example.test"_s, Problem::Exposed);
        row("over the air, of a tenant", u"http://id.example.test/x"_s, Problem::Exposed);
        row("a file", u"file:///etc/passwd"_s, Problem::Malformed);
        row("another scheme", u"ftp://id.example.test"_s, Problem::Malformed);
        row("a password", u"https://me:pw@id.example.test"_s, Problem::Malformed);
        row("a query", u"https://id.example.test/?tenant=x"_s, Problem::Malformed);
        row("a query at once", u"https://id.example.test?tenant=x"_s, Problem::Malformed);
        row("a fragment", u"https://id.example.test/#x"_s, Problem::Malformed);
        row("a way up", u"https://id.example.test/a/../b"_s, Problem::Malformed);
        row("a space", u"https://id.exa mple.test"_s, Problem::Malformed);
    }

    void whatCannotBeUsedIsRefused()
    {
        QFETCH(QStringList, typed);
        const DeviceFields fields = DeviceFields::parse(typed.at(0), typed.at(1), typed.at(2));
        QTEST(fields.problem, "problem");
        QVERIFY(!fields.signIn);
    }
};

QTEST_GUILESS_MAIN(TestDeviceFields)
#include "tst_devicefields.moc"
