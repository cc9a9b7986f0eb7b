// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/blob.h"
#include "app/sandbox/storage/partlist.h"
#include "app/sandbox/storage/presigner.h"
#include "app/sandbox/storage/scratchfile.h"
#include "app/sandbox/storage/storageerror.h"
#include "app/sandbox/storage/uploadstore.h"
#include "app/sandbox/storage/xmlelement.h"

#include "tests/sandbox/worlds.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;

/// The parts of the storage that need no network.
class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain();
    void whatIsNotFinishedLeavesNothing();
    void roomIsUsedAgain();
    void nothingShowsInTheFolder();
    void aFolderThatIsNoneIsReported();
    void digestsAreTheKnownOnes();
    void aSealIsTheKnownOne();
    void anotherKeyMakesAnotherSignature();
    void whatCameInOnePieceIsComplete();
    void whatIsLateIsForgotten();
    void aForgottenArchiveIsGone();
    void xmlIsReadAsWritersPutIt_data();
    void xmlIsReadAsWritersPutIt();
    void whatIsNoXmlIsRefused_data();
    void whatIsNoXmlIsRefused();
};

namespace {

std::shared_ptr<const Blob> blobOf(UploadStore &store, const std::string &text)
{
    BlobWriter writer = store.writer();
    writer.add(text);
    return writer.finish();
}

std::string contents(Archive archive)
{
    std::string text;
    std::array<char, 100'000> piece{};
    while (const std::size_t count = archive.read(piece))
        text.append(piece.data(), count);
    return text;
}

std::string pattern(std::size_t size)
{
    std::string text(size, ' ');
    for (std::size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>(i * 31 + i / 1'000);
    return text;
}

} // namespace

void TestStorage::whatIsWrittenIsReadAgain()
{
    const auto file = std::make_shared<ScratchFile>(std::filesystem::temp_directory_path());
    const std::string text = pattern(2 * ScratchFile::blockSize + 17);
    BlobWriter writer(file);
    writer.add(text.substr(0, 5));
    writer.add(text.substr(5));
    QCOMPARE(writer.size(), static_cast<std::int64_t>(text.size()));
    const auto blob = writer.finish();
    QCOMPARE(blob->size(), static_cast<std::int64_t>(text.size()));
    std::string read(1'000, ' ');
    const std::int64_t offset = ScratchFile::blockSize - 500;
    QCOMPARE(blob->read(offset, read), std::size_t{1'000});
    QVERIFY(read == text.substr(static_cast<std::size_t>(offset), 1'000));
    QCOMPARE(blob->read(blob->size() - 3, read), std::size_t{3});
    QCOMPARE(blob->read(blob->size(), read), std::size_t{0});
}

void TestStorage::whatIsNotFinishedLeavesNothing()
{
    const auto file = std::make_shared<ScratchFile>(std::filesystem::temp_directory_path());
    {
        BlobWriter writer(file);
        writer.add(pattern(ScratchFile::blockSize * 3));
        QCOMPARE(file->blocksInUse(), std::size_t{3});
    }
    QCOMPARE(file->blocksInUse(), std::size_t{0});
}

void TestStorage::roomIsUsedAgain()
{
    ScratchFile file(std::filesystem::temp_directory_path());
    const std::size_t first = file.take();
    file.take();
    file.giveBack(first);
    QCOMPARE(file.take(), first);
}

void TestStorage::nothingShowsInTheFolder()
{
    const QTemporaryDir folder;
    UploadStore store(folder.path().toStdString());
    const auto blob = blobOf(store, pattern(1'000'000));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestStorage::aFolderThatIsNoneIsReported()
{
    QVERIFY_THROWS_EXCEPTION(std::system_error, UploadStore("/dev/null/folder"));
}

void TestStorage::digestsAreTheKnownOnes()
{
    Digest md5(Digest::Kind::Md5);
    md5.add("message ");
    md5.add("digest");
    // RFC 1321 and FIPS 180-2 give these.
    QCOMPARE(hexadecimal(md5.finish()), std::string("f96b697d7cb7938d525a2f31aaf161d0"));
    Digest sha256(Digest::Kind::Sha256);
    sha256.add("abc");
    QCOMPARE(hexadecimal(sha256.finish()),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestStorage::aSealIsTheKnownOne()
{
    // RFC 4231, test case 2.
    QCOMPARE(sealOf("what do ya want for nothing?", "Jefe"),
             std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
}

void TestStorage::anotherKeyMakesAnotherSignature()
{
    const Presigner one(1h);
    const Presigner other(1h);
    const std::string target = one.sign("PUT", "/a?b=c", noon());
    one.check("PUT", target, noon());
    QVERIFY_THROWS_EXCEPTION(StorageError, other.check("PUT", target, noon()));
    QVERIFY_THROWS_EXCEPTION(StorageError, one.check("PUT", target, noon() + 1h));
}

void TestStorage::whatCameInOnePieceIsComplete()
{
    UploadStore store;
    const std::string text = pattern(700'000);
    const std::string id = store.keep(blobOf(store, text));
    QVERIFY(contents(*store.archive(id)) == text);
    QCOMPARE(store.tallies().at(0).bytesReceived, std::int64_t{700'000});
}

void TestStorage::whatIsLateIsForgotten()
{
    UploadStore store;
    const std::string late = store.begin({10, 10}, noon(), noon() + 1h);
    store.put(late, 1, blobOf(store, "0123456789"));
    const std::string done = store.begin({10, 10}, noon(), noon() + 1h);
    const auto blob = blobOf(store, "abcdefghij");
    store.put(done, 1, blob);
    store.complete(done, {{{1, hexadecimal(blob->md5())}}});
    store.begin({1, 1}, noon() + 1h, noon() + 2h);
    QVERIFY_THROWS_EXCEPTION(StorageError, store.lengthOf(late, 1));
    QVERIFY(contents(*store.archive(done)) == "abcdefghij");
    QCOMPARE(store.blocksInUse(), std::size_t{1});
}

void TestStorage::aForgottenArchiveIsGone()
{
    UploadStore store;
    const std::string id = store.keep(blobOf(store, "bytes"));
    store.forget(id);
    QVERIFY(!store.archive(id));
    QCOMPARE(store.blocksInUse(), std::size_t{0});
    store.forget("nobody's");
}

void TestStorage::xmlIsReadAsWritersPutIt_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("quotes as they are") << QByteArray("<PartNumber>1</PartNumber><ETag>\"ab\"</ETag>");
    QTest::newRow("quotes by name") << QByteArray("<PartNumber>1</PartNumber><ETag>&quot;ab&quot;</ETag>");
    QTest::newRow("quotes by number") << QByteArray("<PartNumber>1</PartNumber><ETag>&#34;ab&#x22;</ETag>");
    QTest::newRow("no quotes") << QByteArray("<PartNumber>1</PartNumber><ETag>ab</ETag>");
    QTest::newRow("the other order") << QByteArray("<ETag>ab</ETag><PartNumber>1</PartNumber>");
    QTest::newRow("white space and remarks")
        << QByteArray("\n <!-- first -->\n <PartNumber> 1 </PartNumber >\n <ETag a='b'>ab</ETag>\n");
    QTest::newRow("more than is asked for")
        << QByteArray("<PartNumber>1</PartNumber><ETag>ab</ETag><ChecksumSHA256/>");
}

void TestStorage::xmlIsReadAsWritersPutIt()
{
    QFETCH(QByteArray, part);
    const std::string document =
        "<?xml version=\"1.0\"?>\n<CompleteMultipartUpload xmlns=\"http://x/\"><Part>" + part.toStdString() +
        "</Part></CompleteMultipartUpload>\n";
    const PartList list = PartList::read(document);
    QCOMPARE(list.entries.size(), std::size_t{1});
    QCOMPARE(list.entries[0].number, 1);
    QCOMPARE(list.entries[0].etag, std::string("ab"));
}

void TestStorage::whatIsNoXmlIsRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << QByteArray("<a><b></b>");
    QTest::newRow("another end") << QByteArray("<a></b>");
    QTest::newRow("more after the end") << QByteArray("<a></a><b/>");
    QTest::newRow("an entity of its own") << QByteArray("<a>&mine;</a>");
    QTest::newRow("a control character by number") << QByteArray("<a>&#0;</a>");
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE a><a/>");
    QTest::newRow("a tag without end") << QByteArray("<a");
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("too deep") << QByteArray(
        "<a><a><a><a><a><a><a><a><a><a/></a></a></a></a></a></a></a></a></a>");
}

void TestStorage::whatIsNoXmlIsRefused()
{
    QFETCH(QByteArray, document);
    QVERIFY(!XmlElement::parse(document.toStdString()));
}

QTEST_APPLESS_MAIN(TestStorage)
#include "tst_storage.moc"
