// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/storagesender.h"
#include "tests/support/certificate.h"
#include "tests/support/httpserver.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = Error::Kind;
using Cause = Error::Cause;

/// What reaches a storage, and what is made of its answers (rows 1–9, 21–23 and 29–32 of the fault matrix).
class TestStorageSender : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 size = 4 * 1024 * 1024;

    StorageRequest part(const HttpServer &server, qint64 offset = 0, qint64 length = size) const
    {
        StorageRequest request;
        request.link =
            QUrl(QString::fromLatin1(server.url().toEncoded() + "/part?X-Amz-Signature=fake%2Fsignature"));
        request.archive = m_archive;
        request.offset = offset;
        request.length = length;
        return request;
    }

    StorageRequest list(const HttpServer &server) const
    {
        StorageRequest request;
        request.link = QUrl(QString::fromLatin1(server.url().toEncoded() + "/list?uploadId=1"));
        request.document = "<CompleteMultipartUpload/>";
        return request;
    }

    static StorageAnswer settled(StorageSender &sender, const StorageRequest &request)
    {
        std::optional<StorageAnswer> settled;
        const int number = sender.send(request);
        QObject context;
        connect(&sender, &StorageSender::answered, &context, [&](int answered, const StorageAnswer &answer) {
            if (answered == number)
                settled.emplace(answer);
        });
        if (QTest::qWaitFor([&] { return settled.has_value(); }, 20'000))
            return *settled;
        return surprise(u"no answer in time"_s);
    }

    static Error failure(const StorageAnswer &answer)
    {
        return answer ? surprise(u"it succeeded"_s) : answer.error();
    }

    Error failing(const HttpScript &script, StorageDeadlines deadlines = {})
    {
        HttpServer server;
        server.on("/part", script);
        StorageSender sender(deadlines);
        return failure(settled(sender, part(server)));
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_content;
    std::shared_ptr<const UploadSource> m_archive;

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(u"archive.tgz"_s);
        m_content.resize(size);
        for (qint64 i = 0; i < size; ++i)
            m_content[i] = char(i * 31 + i / 251);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_content);
        file.close();
        m_archive = UploadSource::open(m_path);
        QVERIFY(m_archive);
    }

    void aStorageBehindTheProfilesAuthorityIsTrustedWithItsFileOnly()
    {
        const Certificate authority("Studio authority");
        HttpServer server(Certificate::issuedBy(authority, "127.0.0.1").server());
        server.on("/list", HttpScript::answer(200, {"ETag: \"abc\""}));
        QFile file(m_folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authority.certificate().toPem());
        file.close();
        StorageSender stranger;
        QCOMPARE(failure(settled(stranger, list(server))).cause, Error::Cause::Tls);
        QCOMPARE(server.count(), 0);
        StorageSender sender({}, file.fileName());
        QVERIFY(settled(sender, list(server)));
        QCOMPARE(server.count(), 1);
    }

    void aSliceGoesOutWithItsLengthAndNoToken()
    {
        HttpServer server;
        server.on("/part", HttpScript::answer(200, {"ETag: \"abc\""}));
        StorageSender sender;
        const StorageAnswer answer = settled(sender, part(server, 1000, 70'000));
        QVERIFY(answer);
        QCOMPARE(answer->etag, "\"abc\"");
        QCOMPARE(answer->sha256,
                 QCryptographicHash::hash(m_content.mid(1000, 70'000), QCryptographicHash::Sha256).toHex());
        QCOMPARE(server.count(), 1);
        const HttpRequest request = server.received().first();
        QCOMPARE(request.method, "PUT");
        QCOMPARE(request.target, "/part?X-Amz-Signature=fake%2Fsignature");
        QCOMPARE(request.body, m_content.mid(1000, 70'000));
        QCOMPARE(request.header("Content-Length"), "70000");
        QCOMPARE(request.header("Content-Type"), "application/octet-stream");
        for (const char *name : {"Authorization", "Transfer-Encoding", "Cookie"})
            QVERIFY2(!request.has(name), name);
    }

    void aListGoesOutAsXml()
    {
        HttpServer server;
        server.on("/list", HttpScript::answer(200, {"Content-Type: application/xml"}, "<ok/>"));
        StorageSender sender;
        const StorageAnswer answer = settled(sender, list(server));
        QVERIFY(answer);
        QCOMPARE(answer->document, "<ok/>");
        const HttpRequest request = server.received().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.header("Content-Type"), "application/xml");
        QCOMPARE(request.body, "<CompleteMultipartUpload/>");
        QVERIFY(!request.has("Authorization"));
    }

    void anEarlyRefusalIsReadBeforeTheBodyIsSent()
    {
        const Error error =
            failing(HttpScript::answer(
                        403, {"Connection: close"},
                        "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>")
                        .early()
                        .close());
        QCOMPARE(error.status, 403);
        QCOMPARE(error.cause, Cause::LinkExpired);
        QCOMPARE(error.kind, Kind::Api);
        QCOMPARE(error.message, u"AccessDenied: Request has expired"_s);
    }

    void theRefusalOfAnybodyElseIsNoExpiry()
    {
        const Error error = failing(HttpScript::answer(403, {"Content-Type: text/html"},
                                                       "<html><h1>Blocked by the proxy</h1></html>"));
        QCOMPARE(error.status, 403);
        QCOMPARE(error.cause, Cause::None);
        QCOMPARE(error.kind, Kind::Http);
    }

    void anUnansweredPartIsSentOnce_data()
    {
        QTest::addColumn<HttpScript>("ending");
        QTest::addRow("closed") << HttpScript::closing();
        QTest::addRow("closed late") << HttpScript::later(50ms, HttpScript::closing());
        QTest::addRow("reset") << HttpScript::resetting();
        QTest::addRow("half a head") << HttpScript().send("HTTP/1.1 2").close();
    }

    void anUnansweredPartIsSentOnce()
    {
        QFETCH(const HttpScript, ending);
        HttpServer server;
        server.on("/part", ending);
        StorageSender sender;
        const Error error = failure(settled(sender, part(server)));
        QCOMPARE(error.kind, Kind::Connection);
        QCOMPARE(error.cause, Cause::Closed);
        QVERIFY(error.isTransient());
        QCOMPARE(server.count(), 1);
    }

    void anAnswerIsJudged_data()
    {
        QTest::addColumn<HttpScript>("script");
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Cause>("cause");
        const QByteArray document = "<Error><Code>InternalError</Code><Message>no</Message></Error>";
        QTest::addRow("500") << HttpScript::answer(500, {}) << 500 << Kind::Http << Cause::None;
        QTest::addRow("503 that says why")
            << HttpScript::answer(503, {}, document) << 503 << Kind::Api << Cause::None;
        QTest::addRow("200 with an error inside")
            << HttpScript::answer(200, {"ETag: \"a\""}, document) << 200 << Kind::Api << Cause::None;
        QTest::addRow("a redirect") << HttpScript::redirect(307, "http://127.0.0.1:1/else") << 307
                                    << Kind::Http << Cause::Redirected;
        QTest::addRow("201") << HttpScript::answer(201, {}) << 201 << Kind::Http << Cause::None;
        QTest::addRow("cut off")
            << HttpScript().send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx").close() << 0
            << Kind::Connection << Cause::Incomplete;
        QTest::addRow("an endless document")
            << HttpScript::head(200, {}).flood(QByteArray(1024, 'x'), 1'000'000) << 0 << Kind::Connection
            << Cause::TooLarge;
    }

    void anAnswerIsJudged()
    {
        QFETCH(const HttpScript, script);
        QFETCH(const int, status);
        QFETCH(const Kind, kind);
        QFETCH(const Cause, cause);
        const Error error = failing(script);
        QCOMPARE(error.status, status);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.cause, cause);
    }

    void aWishToWaitIsTakenDown()
    {
        QCOMPARE(failing(HttpScript::answer(503, {"Retry-After: 7"})).retryAfter, 7s);
    }

    void silenceEndsAtTheDeadline()
    {
        const Error error = failing(HttpScript::silence(), {.connect = 5s, .stall = 200ms});
        QCOMPARE(error.kind, Kind::Timeout);
        QCOMPARE(error.cause, Cause::IdleDeadline);
    }

    void aReaderThatStopsEndsAtTheDeadline()
    {
        const Error error = failing(HttpScript::silence().early(), {.connect = 5s, .stall = 1500ms});
        QCOMPARE(error.cause, Cause::IdleDeadline);
    }

    void nobodyAnswersAtTheAddress()
    {
        StorageSender sender;
        StorageRequest request;
        request.archive = m_archive;
        request.length = size;
        request.link = QUrl(u"http://127.0.0.1:1/part?fake"_s);
        QCOMPARE(failure(settled(sender, request)).cause, Cause::Refused);
        request.link = QUrl(u"http://no-such-host.invalid/part?fake"_s);
        QCOMPARE(failure(settled(sender, request)).cause, Cause::HostNotFound);
        request.link = QUrl(u"file:///etc/passwd"_s);
        QVERIFY(!settled(sender, request));
    }

    void aStorageThatCannotProveItselfGetsNothing()
    {
        const Certificate certificate;
        HttpServer server(certificate.server());
        server.on("/part", HttpScript::answer(200, {"ETag: \"abc\""}));
        StorageSender sender;
        QCOMPARE(failure(settled(sender, part(server))).cause, Cause::Tls);
        QCOMPARE(server.count(), 0);
    }

    void aChangedArchiveIsNoticed()
    {
        HttpServer server;
        server.on("/part", HttpScript::answer(200, {"ETag: \"abc\""}));
        StorageSender sender;
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("more");
        file.close();
        QCOMPARE(failure(settled(sender, part(server))).cause, Cause::SourceChanged);
    }

    void aShorterArchiveIsNoticedInTheMiddle()
    {
        HttpServer server;
        server.on("/part", HttpScript::answer(200, {"ETag: \"abc\""}));
        StorageSender sender;
        QVERIFY(QFile::resize(m_path, size / 2));
        QCOMPARE(failure(settled(sender, part(server))).cause, Cause::SourceChanged);
        QCOMPARE(server.count(), 0);
    }

    void whatIsAbandonedIsNotAnswered()
    {
        HttpServer server;
        server.on("/part", HttpScript::later(50ms, HttpScript::answer(200, {"ETag: \"abc\""})));
        StorageSender sender;
        int answers = 0;
        connect(&sender, &StorageSender::answered, &sender, [&answers] { ++answers; });
        sender.abandon(sender.send(part(server)));
        QTRY_COMPARE(server.open(), 0);
        QVERIFY(settled(sender, part(server)));
        QCOMPARE(answers, 1);
    }

    void itEndsAtOnceWhateverIsUnderWay()
    {
        HttpServer server;
        server.on("/part", HttpScript::silence());
        auto sender = std::make_unique<StorageSender>();
        for (int i = 0; i < 6; ++i)
            sender->send(part(server));
        QTRY_VERIFY(server.open() > 0);
        QElapsedTimer clock;
        clock.start();
        sender.reset();
        // Far from any deadline, the shortest of which is 10 s.
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestStorageSender)
#include "tst_storagesender.moc"
