// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificate.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QSslSocket>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using Kind = Error::Kind;
using Cause = Error::Cause;
using Validity = Certificate::Validity;

namespace {

const QByteArray orgs = "/orgs/v1";

/// Makes a certificate an authority for as long as it lives.
class Trust
{
public:
    explicit Trust(const Certificate &certificate)
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(certificate.certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

/// Servers that cannot prove who they are (row 22 of the fault matrix).
class TestFaultTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrustedServerIsSpokenToInHttp1()
    {
        const Certificate certificate;
        const Trust trust(certificate);
        SignedIn it({}, certificate.server()); // would speak HTTP/2 with whoever asks
        it.server.on(orgs, HttpScript::json(R"({"orgs":[]})"));
        it.server.on("/processes/v3/apps/a/processes/p/stop", HttpScript::closing());
        QVERIFY(settled(it.api->orgs.list()));
        QCOMPARE(it.server.received().first().method, "GET");
        QCOMPARE(it.server.received().first().header("Authorization"), "Bearer token-of-the-test");
        const Error error = failure(it.api->processes.stop(AppId(u"a"_qs), ProcessId(u"p"_qs)));
        QVERIFY(error.outcomeUnknown);
        QVERIFY(never([&] { return it.server.count() != 2; }, 50ms));
    }

    void aSilentTrustedServerIsGivenUpAfterSending()
    {
        const Certificate certificate;
        const Trust trust(certificate);
        SignedIn it([](ClientOptions &options) { options.deadlines.reply = 300ms; }, certificate.server());
        it.server.on("/processes/v3/apps/a/processes/p/stop", HttpScript::silence());
        const Error error = failure(it.api->processes.stop(AppId(u"a"_qs), ProcessId(u"p"_qs)));
        QCOMPARE(error.cause, Cause::ReplyDeadline);
        QVERIFY(error.outcomeUnknown);
    }

    void aServerWithABadCertificateGetsNothing_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<Validity>("validity");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("self-signed") << QByteArray("127.0.0.1") << Validity::Current << false;
        QTest::newRow("expired") << QByteArray("127.0.0.1") << Validity::Expired << true;
        QTest::newRow("of another host") << QByteArray("api.hathora.dev") << Validity::Current << true;
    }

    void aServerWithABadCertificateGetsNothing()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const Validity, validity);
        QFETCH(const bool, trusted);
        const Certificate certificate(name, validity);
        const std::optional<Trust> trust =
            trusted ? std::optional<Trust>(std::in_place, certificate) : std::nullopt;
        SignedIn it({}, certificate.server());
        it.server.on(orgs, HttpScript::json(R"({"orgs":[]})"));
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::Connection);
        QCOMPARE(error.cause, Cause::Tls);
        QVERIFY(!error.isTransient());
        QCOMPARE(it.server.count(), 0);
        QCOMPARE(it.server.accepted(), 1); // not asked again either
        QVERIFY(!failure(it.api->processes.stop(AppId(u"a"_qs), ProcessId(u"p"_qs))).outcomeUnknown);
    }

    void aServerWithoutTlsGetsNothing()
    {
        HttpServer plain;
        SignedIn it([&](ClientOptions &options) {
            options.server = plain.url();
            options.server.setScheme(u"https"_qs);
            options.deadlines.connect = 500ms;
        });
        QVERIFY(!settled(it.api->orgs.list()));
        QCOMPARE(plain.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFaultTls)
#include "tst_fault_tls.moc"
