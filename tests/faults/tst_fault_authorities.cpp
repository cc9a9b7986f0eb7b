// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/authorities.h"
#include "tests/support/certificate.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using Cause = Error::Cause;

namespace {

const QByteArray orgs = "/orgs/v1";

} // namespace

/// Servers whose certificate was made by an authority of one's own.
class TestFaultAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerOfTheNamedAuthorityIsSpokenTo_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("as PEM") << m_authority.certificate().toPem();
        QTest::newRow("as DER") << m_authority.certificate().toDer();
        QTest::newRow("among others")
            << m_other.certificate().toPem() + "# the studio's\n" + m_authority.certificate().toPem();
    }

    void aServerOfTheNamedAuthorityIsSpokenTo()
    {
        QFETCH(const QByteArray, file);
        SignedIn it(trusting(write(file)), m_server.server());
        it.server.on(orgs, HttpScript::json(R"({"orgs":[]})"));
        QVERIFY(settled(it.api->orgs.list()));
        QCOMPARE(it.server.received().constFirst().header("Authorization"), "Bearer token-of-the-test");
    }

    void itsStreamsAreReadToo()
    {
        SignedIn it(trusting(write(m_authority.certificate().toPem())), m_server.server());
        it.server.on("/logs/v1/app-1/process/p-1", HttpScript::stream());
        QObject owner;
        const Stream *stream =
            it.api->logs.open(AppId(u"app-1"_s), ProcessId(u"p-1"_s), {Logs::Follow::Yes, 1}, &owner);
        const QSignalSpy opened(stream, &Stream::opened);
        QTRY_COMPARE(opened.count(), 1);
    }

    void anyOtherGetsNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isOfAnotherHost");
        QTest::newRow("no authority is named") << QByteArray() << false;
        QTest::newRow("another authority is named") << m_other.certificate().toPem() << false;
        QTest::newRow("of another host") << m_authority.certificate().toPem() << true;
    }

    void anyOtherGetsNothing()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const bool, isOfAnotherHost);
        SignedIn it(trusting(file.isEmpty() ? QString() : write(file)),
                    (isOfAnotherHost ? m_elsewhere : m_server).server());
        it.server.on(orgs, HttpScript::json(R"({"orgs":[]})"));
        QCOMPARE(failure(it.api->orgs.list()).cause, Cause::Tls);
        QCOMPARE(it.server.count(), 0);
    }

    void aFileThatCannotBeUsedLetsNothingOut_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("trouble");
        const auto row = [](const char *name, const QString &file, CaFileTrouble trouble) {
            QTest::newRow(name) << file << int(trouble);
        };
        row("there is none", m_folder.filePath(u"none.pem"_s), CaFileTrouble::Missing);
        row("a folder", m_folder.path(), CaFileTrouble::Unreadable);
        row("a device", u"/dev/zero"_s, CaFileTrouble::Unreadable);
        row("empty", write({}), CaFileTrouble::NoCertificates);
        row("something else", write("-----BEGIN CERTIFICATE-----\nbm90IG9uZQ==\n-----END CERTIFICATE-----\n"),
            CaFileTrouble::NoCertificates);
        row("a key", write("-----BEGIN PRIVATE KEY-----\nMAo=\n-----END PRIVATE KEY-----\n"),
            CaFileTrouble::NoCertificates);
    }

    void aFileThatCannotBeUsedLetsNothingOut()
    {
        QFETCH(const QString, file);
        QFETCH(const int, trouble);
        QVERIFY(Authorities(file).trouble() == CaFileTrouble(trouble));
        SignedIn it(trusting(file)); // whatever the scheme
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.cause, Cause::Authorities);
        QCOMPARE(error.kind, Error::Kind::InvalidRequest);
        QCOMPARE(it.server.accepted(), 0);
    }

    void theSystemsAuthoritiesStayTrusted()
    {
        const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
        const QList<QSslCertificate> all =
            Authorities(write(m_authority.certificate().toPem())).configuration().caCertificates();
        QVERIFY(all.contains(m_authority.certificate()));
        QVERIFY(std::all_of(systems.begin(), systems.end(),
                            [&all](const QSslCertificate &each) { return all.contains(each); }));
    }

private:
    static SignedIn::Tune trusting(const QString &file)
    {
        return [file](ClientOptions &options) { options.caFile = file; };
    }

    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"%1.pem"_s.arg(++m_files)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    Certificate m_authority{"Studio authority"};
    Certificate m_other{"Another authority"};
    Certificate m_server = Certificate::issuedBy(m_authority, "127.0.0.1");
    Certificate m_elsewhere = Certificate::issuedBy(m_authority, "api.example.test");
};

QTEST_GUILESS_MAIN(TestFaultAuthorities)
#include "tst_fault_authorities.moc"
