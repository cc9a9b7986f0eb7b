// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadjournal.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "X-Amz-Signature=fake-signature-1";

UploadRecord record(int parts)
{
    UploadRecord record;
    record.server = u"https://api.example"_s;
    record.org = OrgId(u"org-1"_s);
    record.build = BuildId(u"bld-1"_s);
    record.tag = u"v1"_s;
    record.archive = {u"/tmp/ä.tgz"_s, parts * 10LL, 1'700'000'000'123'456'789};
    record.chunk = 10;
    for (int part = 1; part <= parts; ++part)
        record.putUrls.append(u"https://storage.example/%1?%2"_s.arg(part).arg(QLatin1StringView(secret)));
    record.completeUrl = u"https://storage.example/c?"_s + QLatin1StringView(secret);
    record.begunAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    return record;
}

UploadedPart part(int number)
{
    return {number, u"\"etag-%1\""_s.arg(number), u"00ff"_s};
}

} // namespace

class TestUploadJournal : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(u"upload.journal"_s); }

    /// A journal with some parts, on disk.
    QByteArray written(int confirmed, UploadStage stage = UploadStage::Sending)
    {
        const auto journal = UploadJournal::create(path(), m_key, record(5));
        for (int number = 1; number <= confirmed; ++number)
            journal->add(part(number));
        if (stage != UploadStage::Sending)
            journal->enter(stage);
        return bytes();
    }

    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    QTemporaryDir m_folder;
    const SealingKey m_key = SealingKey::random();

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        written(3, UploadStage::Complete);
        UploadRecord expected = record(5);
        expected.parts = {part(1), part(2), part(3)};
        expected.stage = UploadStage::Complete;
        const auto journal = UploadJournal::open(path(), m_key);
        QVERIFY(journal);
        QCOMPARE(journal->record(), expected);
        QCOMPARE(journal->record().bytesConfirmed(), 30);
    }

    void whatIsReadIsGoneOnWith()
    {
        written(1);
        QVERIFY(UploadJournal::open(path(), m_key)->add(part(2)));
        QVERIFY(UploadJournal::open(path(), m_key)->add(part(4)));
        QCOMPARE(UploadJournal::open(path(), m_key)->record().parts.size(), 3);
    }

    void whoeverHasItHoldsItAlone()
    {
        written(1);
        const auto held = UploadJournal::open(path(), m_key);
        QVERIFY(held);
        QVERIFY(!UploadJournal::open(path(), m_key));
        QVERIFY(!UploadJournal::create(path(), m_key, record(5)));
        QVERIFY(held->add(part(2)));
    }

    void noSecretIsInTheFile()
    {
        const QByteArray content = written(2);
        for (const char *text : {secret, "storage.example", "etag-1", "bld-1", "api.example"})
            QVERIFY2(!content.contains(text), text);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anotherKeyOpensNothing()
    {
        written(2);
        QVERIFY(!UploadJournal::open(path(), SealingKey::random()));
        QVERIFY(UploadJournal::open(path(), m_key));
    }

    /// A power cut: whatever of the file is there, what is read of it is true.
    void aTornJournalHoldsWhatIsWhole()
    {
        const QByteArray whole = written(3);
        qsizetype parts = 0;
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            put(whole.first(length));
            auto journal = UploadJournal::open(path(), m_key);
            if (!journal)
                continue;
            const QList<UploadedPart> found = journal->record().parts;
            QVERIFY(found.size() >= parts); // never less than before
            parts = found.size();
            QCOMPARE(found, (QList{part(1), part(2), part(3)}.first(parts)));
            QVERIFY(journal->add(part(5)));
            journal.reset();
            QCOMPARE(UploadJournal::open(path(), m_key)->record().parts.size(), parts + 1);
        }
        QCOMPARE(parts, 3);
    }

    void aTurnedBitIsNeverBelieved()
    {
        const QByteArray whole = written(3);
        int readable = 0;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged.at(at) ^ (1 << (at % 8)));
            put(damaged);
            const auto journal = UploadJournal::open(path(), m_key);
            if (!journal)
                continue;
            ++readable;
            UploadRecord expected = record(5);
            expected.parts = journal->record().parts;
            QCOMPARE(journal->record(), expected);
            QVERIFY(expected.parts.size() < 3);
            QCOMPARE(expected.parts, (QList{part(1), part(2), part(3)}.first(expected.parts.size())));
        }
        QVERIFY(readable > 0); // where the damage is behind the beginning
    }

    void entriesOfAnotherJournalAreNotBelieved()
    {
        const QByteArray one = written(1);
        const QByteArray head = written(0);
        const QByteArray other = written(1);
        put(other.first(head.size()) + one.mid(head.size()));
        QVERIFY(UploadJournal::open(path(), m_key)->record().parts.isEmpty());
    }

    void aPartThatDoesNotExistIsNotBelieved()
    {
        written(1);
        QVERIFY(UploadJournal::open(path(), m_key)->add(part(6)));
        QCOMPARE(UploadJournal::open(path(), m_key)->record().parts, QList{part(1)});
    }

    void aFullDiskLeavesWhatWasThere()
    {
        const QByteArray content = written(2);
        auto journal = UploadJournal::open(path(), m_key);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit full{rlim_t(content.size() + 20), before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
        const bool isAdded = journal->add(part(3));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!isAdded);
        QCOMPARE(bytes(), content);
        QVERIFY(journal->add(part(4)));
        journal.reset();
        QCOMPARE(UploadJournal::open(path(), m_key)->record().parts.size(), 3);
    }

    void whereNothingCanBeWrittenThereIsNoJournal()
    {
        QVERIFY(!UploadJournal::create(m_folder.filePath(u"missing/upload.journal"_s), m_key, record(2)));
        QVERIFY(!UploadJournal::open(m_folder.filePath(u"missing/upload.journal"_s), m_key));
    }

    void aKeyComesBackFromTheKeychain()
    {
        const QByteArray sealed = m_key.seal("text", "context");
        const auto again = SealingKey::from(m_key.token());
        QVERIFY(again);
        QCOMPARE(again->open(sealed, "context"), std::optional<QByteArray>("text"));
        QVERIFY(!again->open(sealed, "another"));
        QVERIFY(!SealingKey::from(*Token::from("fake-token-1")));
    }
};

QTEST_GUILESS_MAIN(TestUploadJournal)
#include "tst_uploadjournal.moc"
