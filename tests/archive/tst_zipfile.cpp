// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/zipfile.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;

namespace {

const QDateTime noon(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

/// What bsdtar, of another hand, reads there.
QByteArray inside(const QString &zip, const QString &name)
{
    QProcess reader;
    reader.start(QStringLiteral("bsdtar"), {QStringLiteral("-xOf"), zip, name});
    return reader.waitForFinished() ? reader.readAllStandardOutput() : QByteArray();
}

} // namespace

class ZipFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatWentInComesOut()
    {
        const QString path = m_folder.filePath(QStringLiteral("new/whole.zip"));
        const QByteArray large(3'000'000, 'x');
        QVERIFY(
            !writeZip(path, {{QStringLiteral("größe.json"), "{}"}, {QStringLiteral("large"), large}}, noon));
        QCOMPARE(inside(path, QStringLiteral("large")), large);
        QCOMPARE(inside(path, QStringLiteral("*.json")), QByteArray("{}"));
        QVERIFY(QFileInfo(path).size() < large.size() / 10);
    }

    void onlyTheUserMayReadIt()
    {
        const QString path = m_folder.filePath(QStringLiteral("private.zip"));
        QVERIFY(!writeZip(path, {}, noon));
        QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void whereItCannotBeWrittenItSaysWhy()
    {
        QFile blocking(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const auto why = writeZip(blocking.fileName() + QStringLiteral("/x.zip"), {}, noon);
        QVERIFY(why && why->kind == PackError::Kind::Unwritable);
    }
};

QTEST_GUILESS_MAIN(ZipFileTest)
#include "tst_zipfile.moc"
