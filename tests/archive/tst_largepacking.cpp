// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/packing.h"
#include "tests/archive/tree.h"
#include "tests/support/memory.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

constexpr int patience = 240'000; // ms: a busy machine unpacks 5 GB slowly

bool isSame(const QString &path, const QByteArray &original)
{
    return QProcess::execute(QStringLiteral("cmp"), {path, QFile::decodeName(original)}) == 0;
}

/// GNU tar writes every zero of a hole, so into a pipe rather than on the disk.
bool gnuTarUnpacks(const QString &archive, const QString &name, const QByteArray &original)
{
    QProcess tar;
    QProcess compare;
    tar.setStandardOutputProcess(&compare);
    tar.start(QStringLiteral("tar"), {QStringLiteral("-xzOf"), archive, name});
    compare.start(QStringLiteral("cmp"), {QStringLiteral("-"), QFile::decodeName(original)});
    return compare.waitForFinished(patience) && compare.exitCode() == 0 && tar.waitForFinished(patience) &&
           tar.exitCode() == 0;
}

} // namespace

/// Trees of more than what may be held in memory.
class TestLargePacking : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_out;

    QString archive() const { return m_out.filePath(QStringLiteral("a.tar.gz")); }

private Q_SLOTS:
    void fiveGigabytesOfHoleAreQuickAndSmall()
    {
        constexpr qint64 size = 5'000'000'000;
        Tree tree;
        tree.file("Dockerfile").sparse("hole", size);
        const qint64 memory = residentBytes();

        const auto packed = std::get<PackedArchive>(pack(tree.list(), archive()));

        QCOMPARE(packed.sourceBytes, size + 7);
        QVERIFY2(packed.bytes < size / 200, qPrintable(QString::number(packed.bytes)));
        QVERIFY(residentBytes() - memory < 128 * 1024 * 1024);
        const QTemporaryDir unpacked;
        QCOMPARE(QProcess::execute(QStringLiteral("bsdtar"), {QStringLiteral("-xSzf"), packed.path,
                                                              QStringLiteral("-C"), unpacked.path()}),
                 0);
        QVERIFY(isSame(unpacked.filePath(QStringLiteral("hole")), tree.at("hole")));
        QVERIFY(gnuTarUnpacks(packed.path, QStringLiteral("hole"), tree.at("hole")));
    }

    /// The tree is larger than what may be held, so that what is held cannot be the tree.
    void memoryStaysSmall()
    {
        Tree tree;
        tree.file("Dockerfile");
        const QByteArray piece = noise(16 * 1024 * 1024);
        for (int i = 0; i < 20; ++i)
            tree.file("f" + QByteArray::number(i), piece);
        const qint64 before = residentBytes();
        qint64 peak = 0;
        Packing packing({tree.list(), {}, archive(), PackOrder::Size::Fast, 5});
        QSignalSpy packed(&packing, &Packing::packed);
        QObject::connect(&packing, &Packing::progressed, &packing,
                         [&] { peak = std::max(peak, residentBytes()); });

        packing.start();

        QTRY_COMPARE_WITH_TIMEOUT(packed.size(), 1, 60'000);
        QVERIFY(peak > 0);
        QVERIFY2(peak - before < 128 * 1024 * 1024, qPrintable(QString::number(peak - before)));
    }
};

QTEST_GUILESS_MAIN(TestLargePacking)
#include "tst_largepacking.moc"
