// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/digest.h"
#include "tests/sandbox/running.h"
#include "tests/sandbox/uploader.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {
constexpr auto part = "UploadPart";
constexpr auto completion = "CompleteUpload";
} // namespace

/// What goes wrong on request while an archive is uploaded.
class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ServerOptions options = Running::controlled();
        options.storage.partSize = 1024;
        m_running = std::make_unique<Running>(stillWorld(), options);
    }

    void aPartThatBreaksOffIsNotKept();
    void anErrorComesWithStatus200();
    void anAnswerIsLostAfterTheWorkIsDone();
    void whatArrivedIsCounted();
    void whatBreaksOffIsCountedAsATry();
    void aStorageHasFaultsOfItsOwn();
    void aStorageSlowsClientsDown();
    void aPartIsDroppedBeforeItIsKept();
    void aDocumentIsCorrupted();

private:
    void arm(const std::string &operation, Fault::Kind kind, int status = 500)
    {
        m_running->server.storage().faults().arm(Fault::on(operation, kind, status));
    }

    UploadStore::Tally tally() { return m_running->server.storage().uploads().tallies().back(); }

    std::unique_ptr<Running> m_running;
};

void TestStorageFaults::aPartThatBreaksOffIsNotKept()
{
    Uploader uploader(*m_running, bytes());
    arm(part, Fault::Kind::Cut);
    QCOMPARE(uploader.put(1).status, 0);
    QCOMPARE(tally().partsReceived, std::size_t{0});
    QCOMPARE(m_running->server.storage().uploads().blocksInUse(), std::size_t{0});
    QCOMPARE(uploader.upload().status, 200);
}

void TestStorageFaults::anErrorComesWithStatus200()
{
    Uploader uploader(*m_running, bytes());
    arm(completion, Fault::Kind::ErrorDocument);
    const Receipt receipt = uploader.upload();
    QCOMPARE(receipt.status, 200);
    QCOMPARE(receipt.code(), std::string("InternalError"));
    QVERIFY(!tally().complete);
    QCOMPARE(uploader.complete().code(), std::string());
    QVERIFY(tally().complete);
}

void TestStorageFaults::anAnswerIsLostAfterTheWorkIsDone()
{
    Uploader uploader(*m_running, bytes());
    arm(completion, Fault::Kind::Swallow);
    QCOMPARE(uploader.upload().status, 0);
    QVERIFY(tally().complete);
    arm(part, Fault::Kind::Swallow);
    Uploader other(*m_running, bytes());
    QCOMPARE(other.put(1).status, 0);
    QCOMPARE(tally().partsReceived, std::size_t{1});
}

void TestStorageFaults::whatArrivedIsCounted()
{
    Uploader uploader(*m_running, bytes());
    uploader.put(1);
    uploader.put(1);
    uploader.put(3);
    const json upload = m_running->control("GET", "uploads").json().at("uploads").at(0);
    QVERIFY(upload.at("buildId") == uploader.buildId());
    QVERIFY(upload.at("size") == 2'560);
    QVERIFY(upload.at("partsReceived") == 3);
    QVERIFY(upload.at("bytesReceived") == 2'560);
    QVERIFY(upload.at("partTries") == 3);
    QVERIFY(upload.at("bytesArrived") == 2'560);
    QVERIFY(upload.at("complete") == false);
    QVERIFY(upload.at("sha256") == "");
}

void TestStorageFaults::whatBreaksOffIsCountedAsATry()
{
    Uploader uploader(*m_running, bytes());
    arm(part, Fault::Kind::Cut);
    uploader.put(1);
    QCOMPARE(uploader.upload().status, 200);
    QCOMPARE(tally().partTries, std::size_t{4});
    QCOMPARE(tally().partsReceived, std::size_t{3});
    Digest digest(Digest::Kind::Sha256);
    digest.add(bytes());
    const json upload = m_running->control("GET", "uploads").json().at("uploads").at(0);
    QVERIFY(upload.at("sha256") == hexadecimal(digest.finish()));
}

void TestStorageFaults::aStorageHasFaultsOfItsOwn()
{
    QCOMPARE(m_running->arm("UploadPart:status=503"), 204);
    Uploader uploader(*m_running, bytes());
    const Receipt receipt = uploader.put(1);
    QCOMPARE(receipt.status, 503);
    QCOMPARE(receipt.code(), std::string("SlowDown"));
    QCOMPARE(uploader.put(1).status, 200);
    QCOMPARE(m_running->arm("CompleteUpload:error-document"), 204);
    m_running->control("DELETE", "faults");
    QCOMPARE(uploader.upload().code(), std::string());
}

void TestStorageFaults::aStorageSlowsClientsDown()
{
    m_running->arm("UploadPart:throttle,retry-after=3");
    Uploader uploader(*m_running, bytes());
    const Receipt receipt = uploader.put(1);
    QCOMPARE(receipt.status, 503);
    QCOMPARE(receipt.code(), std::string("SlowDown"));
    QCOMPARE(tally().partsReceived, std::size_t{0});
}

void TestStorageFaults::aPartIsDroppedBeforeItIsKept()
{
    m_running->arm("UploadPart:drop");
    Uploader uploader(*m_running, bytes());
    QCOMPARE(uploader.put(1).status, 0);
    QCOMPARE(tally().partsReceived, std::size_t{0});
    QCOMPARE(uploader.put(1).status, 200);
}

void TestStorageFaults::aDocumentIsCorrupted()
{
    m_running->arm("CompleteUpload:corrupt");
    Uploader uploader(*m_running, bytes());
    const Receipt receipt = uploader.upload();
    QCOMPARE(receipt.status, 200);
    QVERIFY(!receipt.body.ends_with('>'));
    QVERIFY(tally().complete);
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
