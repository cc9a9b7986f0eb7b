// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadplan.h"
#include "api/upload/uploadrecord.h"

#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

BuildToUpload answerFor(qint64 size, double chunk)
{
    BuildToUpload build;
    build.id = BuildId(u"bld-1"_s);
    build.maxChunkSize = chunk;
    build.completeUrl = u"https://storage.example/complete?X-Amz-Signature=fake-1"_s;
    for (const UploadPart &part : planUpload(size, qint64(chunk)))
        build.parts.append({double(part.number), u"https://storage.example/%1?fake"_s.arg(part.number)});
    return build;
}

ArchiveStamp archiveOf(qint64 size)
{
    return {u"/tmp/a.tgz"_s, size, 1};
}

} // namespace

class TestUploadPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slicesCoverTheArchive_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("chunk");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("last");
        QTest::addRow("one byte") << qint64(1) << qint64(5) << 1 << qint64(1);
        QTest::addRow("less than a chunk") << qint64(4) << qint64(5) << 1 << qint64(4);
        QTest::addRow("one chunk exactly") << qint64(5) << qint64(5) << 1 << qint64(5);
        QTest::addRow("one byte more") << qint64(6) << qint64(5) << 2 << qint64(1);
        QTest::addRow("many chunks exactly") << qint64(50) << qint64(5) << 10 << qint64(5);
        QTest::addRow("beyond 32 bits") << qint64(10'000'000'001) << qint64(8'000'000) << 1251 << qint64(1);
        QTest::addRow("as many as there may be") << qint64(10'000) << qint64(1) << 10'000 << qint64(1);
    }

    void slicesCoverTheArchive()
    {
        QFETCH(const qint64, size);
        QFETCH(const qint64, chunk);
        QFETCH(const int, count);
        QFETCH(const qint64, last);
        const QList<UploadPart> parts = planUpload(size, chunk);
        QCOMPARE(parts.size(), count);
        qint64 offset = 0;
        for (int i = 0; i < parts.size(); ++i) {
            QCOMPARE(parts.at(i), (UploadPart{i + 1, offset, i + 1 < count ? chunk : last}));
            offset += parts.at(i).length;
        }
        QCOMPARE(offset, size);
    }

    void whatCannotBeCutHasNoParts()
    {
        QVERIFY(planUpload(0, 5).isEmpty());
        QVERIFY(planUpload(-1, 5).isEmpty());
        QVERIFY(planUpload(5, 0).isEmpty());
        QVERIFY(planUpload(5, -5).isEmpty());
        QVERIFY(planUpload(10'001, 1).isEmpty());
    }

    void anAnswerThatFitsTheArchiveIsTaken()
    {
        BuildToUpload build = answerFor(12, 5);
        std::reverse(build.parts.begin(), build.parts.end());
        const auto record = UploadRecord::from(build, archiveOf(12));
        QVERIFY(record);
        QCOMPARE(record->plan().size(), 3);
        QCOMPARE(record->putUrls.first(), u"https://storage.example/1?fake"_s);
        QCOMPARE(record->putUrls.last(), u"https://storage.example/3?fake"_s);
        QCOMPARE(record->bytesConfirmed(), 0);
    }

    void anAnswerThatDoesNotFitIsNone_data()
    {
        QTest::addColumn<BuildToUpload>("build");
        BuildToUpload missing = answerFor(12, 5);
        missing.parts.removeLast();
        QTest::addRow("a part has no link") << missing;
        BuildToUpload doubled = answerFor(12, 5);
        doubled.parts[1].number = 1;
        QTest::addRow("a part has two and another none") << doubled;
        BuildToUpload relative = answerFor(12, 5);
        relative.parts[1].putUrl = u"/2"_s;
        QTest::addRow("a link leads nowhere") << relative;
        BuildToUpload file = answerFor(12, 5);
        file.parts[1].putUrl = u"file:///etc/passwd"_s;
        QTest::addRow("a link leads to a file") << file;
        BuildToUpload incomplete = answerFor(12, 5);
        incomplete.completeUrl.clear();
        QTest::addRow("nothing completes it") << incomplete;
        for (const double chunk : {0.0, -5.0, 0.5, qInf(), qQNaN()}) {
            BuildToUpload build = answerFor(12, 5);
            build.maxChunkSize = chunk;
            QTest::addRow("chunks of %g", chunk) << build;
        }
    }

    void anAnswerThatDoesNotFitIsNone()
    {
        QFETCH(const BuildToUpload, build);
        QVERIFY(!UploadRecord::from(build, archiveOf(12)));
    }
};

QTEST_GUILESS_MAIN(TestUploadPlan)
#include "tst_uploadplan.moc"
