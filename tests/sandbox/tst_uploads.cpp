// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/uploader.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/storage/digest.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// What a client meets that uploads an archive in parts.
class TestUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anArchiveArrivesWhole();
    void anETagIsThePartsChecksum();
    void partsArriveInAnyOrderAndAtOnce();
    void aPartMayBeSentAgain();
    void aPartOfAnotherLengthIsRefused_data();
    void aPartOfAnotherLengthIsRefused();
    void chunksAreRefused();
    void aTokenIsRefused();
    void aRefusalReachesWhoIsStillSending();
    void aWrongSignatureIsRefused_data();
    void aWrongSignatureIsRefused();
    void aLinkExpires();
    void aCompletionIsChecked_data();
    void aCompletionIsChecked();
    void aCompletionMayBeAskedForAgain();
    void whatIsCompleteTakesNoMoreParts();
    void otherMethodsAreNotAllowed();

private:
    UploadStore::Tally tally() { return m_running->server.storage().uploads().tallies().back(); }

    std::unique_ptr<Running> m_running;
};

namespace {

std::string md5(const std::string &text)
{
    Digest digest(Digest::Kind::Md5);
    digest.add(text);
    return digest.finish();
}

/// Sends the text as it stands, and returns what comes back before the end.
std::string converse(const std::string &origin, const std::string &text)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(static_cast<std::uint16_t>(std::stoi(origin.substr(origin.rfind(':') + 1))));
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int peer = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::string answer;
    if (connect(peer, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0) {
        send(peer, text.data(), text.size(), MSG_NOSIGNAL);
        shutdown(peer, SHUT_WR);
        std::array<char, 4096> piece{};
        for (ssize_t count = 1; (count = recv(peer, piece.data(), piece.size(), 0)) > 0;)
            answer.append(piece.data(), static_cast<std::size_t>(count));
    }
    close(peer);
    return answer;
}

} // namespace

void TestUploads::init()
{
    ServerOptions options;
    options.storage.partSize = 1024;
    options.storage.urlLifetime = 10min;
    m_running = std::make_unique<Running>(stillWorld(), options);
}

void TestUploads::anArchiveArrivesWhole()
{
    Uploader uploader(*m_running, bytes());
    const Receipt receipt = uploader.upload();
    QCOMPARE(receipt.status, 200);
    const std::string whole =
        hexadecimal(md5(md5(uploader.slice(1)) + md5(uploader.slice(2)) + md5(uploader.slice(3))));
    QVERIFY2(receipt.body.find("<ETag>&quot;" + whole + "-3&quot;</ETag>") != std::string::npos,
             receipt.body.c_str());
    auto archive = m_running->server.storage().uploads().archive(tally().id);
    QVERIFY(archive);
    QCOMPARE(archive->size(), std::int64_t{2'560});
    std::string read;
    std::array<char, 700> piece{};
    while (const std::size_t count = archive->read(piece))
        read.append(piece.data(), count);
    QVERIFY(read == bytes());
}

void TestUploads::anETagIsThePartsChecksum()
{
    Uploader uploader(*m_running, bytes());
    QCOMPARE(uploader.put(3).etag, '"' + hexadecimal(md5(uploader.slice(3))) + '"');
}

void TestUploads::partsArriveInAnyOrderAndAtOnce()
{
    ServerOptions options;
    options.storage.partSize = 300'000;
    Running running(stillWorld(), options);
    std::string large;
    for (int i = 0; i < 1'000; ++i)
        large += bytes();
    Uploader uploader(running, large);
    std::vector<std::string> etags(static_cast<std::size_t>(uploader.parts()));
    std::vector<std::thread> senders;
    for (int number = uploader.parts(); number > 0; --number) {
        senders.emplace_back([&, number] {
            etags[static_cast<std::size_t>(number - 1)] =
                Uploader::send("PUT", uploader.putUrl(number), uploader.slice(number)).etag;
        });
    }
    for (std::thread &sender : senders)
        sender.join();
    std::string xml;
    for (std::size_t i = 0; i < etags.size(); ++i)
        xml += "<Part><ETag>" + etags[i] + "</ETag><PartNumber>" + std::to_string(i + 1) +
               "</PartNumber></Part>";
    QCOMPARE(uploader.complete(xml).status, 200);
}

void TestUploads::aPartMayBeSentAgain()
{
    Uploader uploader(*m_running, bytes());
    uploader.put(1, std::string(1024, 'x'));
    const std::string stale = uploader.partXml(1);
    QCOMPARE(uploader.put(1).status, 200);
    uploader.put(2);
    uploader.put(3);
    QCOMPARE(uploader.complete(stale + uploader.partXml(2) + uploader.partXml(3)).code(),
             std::string("InvalidPart"));
    QCOMPARE(uploader.complete().status, 200);
}

void TestUploads::aPartOfAnotherLengthIsRefused_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a byte too few") << 1 << 1'023 << QByteArray("EntityTooSmall");
    QTest::newRow("a byte too many") << 1 << 1'025 << QByteArray("EntityTooLarge");
    QTest::newRow("none at all") << 1 << 0 << QByteArray("EntityTooSmall");
    QTest::newRow("a last part as long as the others") << 3 << 1'024 << QByteArray("EntityTooLarge");
}

void TestUploads::aPartOfAnotherLengthIsRefused()
{
    QFETCH(int, number);
    QFETCH(int, length);
    QFETCH(QByteArray, code);
    Uploader uploader(*m_running, bytes());
    const Receipt receipt = uploader.put(number, std::string(static_cast<std::size_t>(length), 'x'));
    QCOMPARE(receipt.status, 400);
    QCOMPARE(receipt.code(), code.toStdString());
    QCOMPARE(tally().partsReceived, std::size_t{0});
}

void TestUploads::chunksAreRefused()
{
    const Uploader uploader(*m_running, bytes());
    const std::string answer = converse(m_running->server.storage().origin(),
                                        "PUT " + pathOf(uploader.putUrl(1)) +
                                            " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                            "3\r\nabc\r\n0\r\n\r\n");
    QVERIFY2(answer.starts_with("HTTP/1.1 501"), answer.c_str());
    QVERIFY(answer.find("<Code>NotImplemented</Code>") != std::string::npos);
    const std::string unmeasured =
        converse(m_running->server.storage().origin(),
                 "PUT " + pathOf(uploader.putUrl(1)) + " HTTP/1.1\r\nHost: x\r\n\r\nabc");
    QVERIFY2(unmeasured.starts_with("HTTP/1.1 411"), unmeasured.c_str());
}

void TestUploads::aTokenIsRefused()
{
    Uploader uploader(*m_running, bytes());
    const Receipt receipt = uploader.put(1, uploader.slice(1), {{"Authorization", "Bearer right"}});
    QCOMPARE(receipt.status, 400);
    QCOMPARE(receipt.code(), std::string("InvalidArgument"));
    QCOMPARE(tally().partsReceived, std::size_t{0});
}

void TestUploads::aRefusalReachesWhoIsStillSending()
{
    ServerOptions options;
    options.storage.partSize = 32'000'000;
    Running running(stillWorld(), options);
    Uploader uploader(running, std::string(32'000'000, 'x'));
    running.world.advance(2h);
    QCOMPARE(uploader.put(1).status, 403);
}

void TestUploads::aWrongSignatureIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("another part") << QByteArray("partNumber=1") << QByteArray("partNumber=2")
                                  << QByteArray("SignatureDoesNotMatch");
    QTest::newRow("more time") << QByteArray("X-Amz-Expires=600") << QByteArray("X-Amz-Expires=601")
                               << QByteArray("SignatureDoesNotMatch");
    QTest::newRow("another signature") << QByteArray("X-Amz-Signature=") << QByteArray("X-Amz-Signature=0")
                                       << QByteArray("SignatureDoesNotMatch");
    QTest::newRow("no signature") << QByteArray("&X-Amz-Signature=") << QByteArray("&x=")
                                  << QByteArray("AccessDenied");
}

void TestUploads::aWrongSignatureIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, code);
    const Uploader uploader(*m_running, bytes());
    std::string url = uploader.putUrl(1);
    url.replace(url.find(from.toStdString()), static_cast<std::size_t>(from.size()), to.toStdString());
    const Receipt receipt = Uploader::send("PUT", url, uploader.slice(1));
    QCOMPARE(receipt.status, 403);
    QCOMPARE(receipt.code(), code.toStdString());
    QCOMPARE(Uploader::send("POST", uploader.putUrl(1), uploader.slice(1)).code(),
             std::string("SignatureDoesNotMatch"));
}

void TestUploads::aLinkExpires()
{
    Uploader uploader(*m_running, bytes());
    m_running->world.advance(9min + 59s);
    QCOMPARE(uploader.put(1).status, 200);
    m_running->world.advance(1s);
    const Receipt late = uploader.put(2);
    QCOMPARE(late.status, 403);
    QCOMPARE(late.code(), std::string("AccessDenied"));
    QVERIFY(late.body.find("Request has expired") != std::string::npos);
    QCOMPARE(uploader.complete().status, 403);
}

void TestUploads::aCompletionIsChecked_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("code");
    // Numbers, and the part whose ETag is given for it.
    const auto row = [](const char *name, const char *list, const char *code) {
        QTest::newRow(name) << QByteArray(list) << QByteArray(code);
    };
    row("a part is missing", "1=1 2=2", "InvalidPart");
    row("a part is listed that is not there", "1=1 2=2 3=3 4=3", "InvalidPart");
    row("an ETag is another's", "1=1 2=3 3=3", "InvalidPart");
    row("the order is wrong", "2=2 1=1 3=3", "InvalidPartOrder");
    row("a part comes twice", "1=1 1=1 2=2 3=3", "InvalidPartOrder");
    row("a number has a fraction", "1.0=1", "MalformedXML");
    row("there is no part", "", "MalformedXML");
    row("a number is none", "one=1", "MalformedXML");
}

void TestUploads::aCompletionIsChecked()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, code);
    Uploader uploader(*m_running, bytes());
    for (int number = 1; number <= uploader.parts(); ++number)
        uploader.put(number);
    std::string xml;
    for (const QByteArray &entry : list.isEmpty() ? QByteArrayList() : list.split(' ')) {
        const QByteArrayList sides = entry.split('=');
        xml += uploader.partXml(sides[0].toStdString(), sides[1].toInt());
    }
    const Receipt receipt = uploader.complete(xml);
    QCOMPARE(receipt.status, 400);
    QCOMPARE(receipt.code(), code.toStdString());
    QVERIFY(!m_running->server.storage().uploads().archive(tally().id));
}

void TestUploads::aCompletionMayBeAskedForAgain()
{
    Uploader uploader(*m_running, bytes());
    const Receipt first = uploader.upload();
    const Receipt second = uploader.complete();
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, first.body);
}

void TestUploads::whatIsCompleteTakesNoMoreParts()
{
    Uploader uploader(*m_running, bytes());
    uploader.upload();
    const Receipt receipt = uploader.put(1);
    QCOMPARE(receipt.status, 404);
    QCOMPARE(receipt.code(), std::string("NoSuchUpload"));
}

void TestUploads::otherMethodsAreNotAllowed()
{
    const Uploader uploader(*m_running, bytes());
    const Receipt receipt = Uploader::send("GET", uploader.putUrl(1), "");
    QCOMPARE(receipt.status, 405);
    QCOMPARE(receipt.code(), std::string("MethodNotAllowed"));
}

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
