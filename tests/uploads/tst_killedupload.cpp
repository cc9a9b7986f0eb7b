// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api.h"
#include "api/upload/sealingkey.h"
#include "tests/models/support/sandboxprogram.h"
#include "tests/support/waiting.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto controlToken = "fake-control-token-1";
constexpr int mostAtOnce = 6; // parts in flight

int wish(const char *name, int otherwise)
{
    const int said = qEnvironmentVariableIntValue(name);
    return said > 0 ? said : otherwise;
}

} // namespace

/// A program that uploads is killed in the middle and started again (row 33 of the fault matrix).
///
/// The long run: HATHORA_KILLS=200 HATHORA_KILL_MEGABYTES=200 HATHORA_LARGE_MEGABYTES=2048.
class TestKilledUpload : public QObject
{
    Q_OBJECT

private:
    qint64 size() const { return qint64(m_megabytes) * 1024 * 1024; }
    qint64 partSize() const { return size() / 40; } // 5 MiB of 200

    std::unique_ptr<QProcess> started(const QString &archive) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HATHORA_TOKEN"_s, QString::fromLatin1(SandboxProgram::token));
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(UPLOAD_PROGRAM),
                       {m_sandbox->url().toString(), archive, m_folder.filePath(u"journal"_s),
                        m_folder.filePath(u"key"_s)});
        return process;
    }

    /// What has arrived of each upload since the last time.
    QList<QJsonObject> newUploads()
    {
        httplib::Client client(m_sandbox->url().toString().toStdString());
        client.set_read_timeout(60);
        const auto answer =
            client.Get("/_sandbox/uploads", {{"Authorization", std::string("Bearer ") + controlToken}});
        const QJsonArray all =
            QJsonDocument::fromJson(answer ? QByteArray::fromStdString(answer->body) : QByteArray())
                .object()[u"uploads"_s]
                .toArray();
        QList<QJsonObject> uploads;
        for (qsizetype i = m_uploadsSeen; i < all.size(); ++i)
            uploads.append(all.at(i).toObject());
        m_uploadsSeen = all.size();
        return uploads;
    }

    /// Gives the storage its room back.
    void forget(const QList<QJsonObject> &uploads)
    {
        ClientOptions options;
        options.server = m_sandbox->url();
        Client client(options);
        QVERIFY(client.setToken(SandboxProgram::token));
        for (const QJsonObject &upload : uploads)
            QVERIFY(settled(Builds(client).remove(BuildId(upload[u"buildId"_s].toString()), {})));
        QFile::remove(m_folder.filePath(u"journal"_s));
    }

    bool finishes(QProcess &process) const
    {
        constexpr int patience = 120'000; // ms
        return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProgram> m_sandbox;
    int m_megabytes = wish("HATHORA_KILL_MEGABYTES", 20);
    QString m_archive = m_folder.filePath(u"archive"_s);
    QByteArray m_sha256;
    qsizetype m_uploadsSeen = 0;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HATHORA_SANDBOX_CONTROL_TOKEN", controlToken);
        m_sandbox = std::make_unique<SandboxProgram>(QStringList{
            u"--controls"_s, u"--processes"_s, u"1"_s, u"--part-size"_s, QString::number(partSize())});
        QVERIFY(!m_sandbox->url().isEmpty());
        write(u"key"_s, SealingKey::random().token().bytes());
        QFile archive(m_archive);
        QVERIFY(archive.open(QIODevice::WriteOnly));
        QRandomGenerator random(7);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QList<quint32> block(1024 * 1024 / 4);
        for (int i = 0; i < m_megabytes; ++i) {
            random.fillRange(block.data(), block.size());
            const QByteArray bytes(reinterpret_cast<const char *>(block.constData()), 1024 * 1024);
            hash.addData(bytes);
            QCOMPARE(archive.write(bytes), bytes.size());
        }
        m_sha256 = hash.result().toHex();
    }

    void whatWasKilledIsGoneOnWith()
    {
        QElapsedTimer clock;
        clock.start();
        const auto undisturbed = started(m_archive);
        QVERIFY(finishes(*undisturbed));
        const int span = int(clock.elapsed());
        forget(newUploads());

        const int wanted = wish("HATHORA_KILLS", 10);
        qint64 most = 0;
        qint64 sum = 0;
        int killed = 0;
        while (killed < wanted) {
            const auto victim = started(m_archive);
            QVERIFY(victim->waitForStarted());
            const bool isOver = victim->waitForFinished(QRandomGenerator::global()->bounded(1, span));
            victim->kill();
            QVERIFY(isOver || victim->waitForFinished());
            if (victim->exitStatus() == QProcess::NormalExit) { // it was quicker than we
                forget(newUploads());
                continue;
            }
            ++killed;
            const auto heir = started(m_archive);
            QVERIFY(finishes(*heir));
            const QList<QJsonObject> uploads = newUploads();
            qint64 arrived = 0;
            for (const QJsonObject &upload : uploads)
                arrived += upload[u"bytesArrived"_s].toInteger();
            QCOMPARE(uploads.last()[u"sha256"_s].toString().toLatin1(), m_sha256);
            const qint64 again = arrived - size();
            QVERIFY2(again <= mostAtOnce * partSize(), qPrintable(u"%1 bytes were sent again"_s.arg(again)));
            most = std::max(most, again);
            sum += again;
            forget(uploads);
        }
        qInfo("%d killed and gone on with; %lld bytes a part, sent again at most %lld, on average %lld",
              killed, partSize(), most, sum / killed);
    }

    void aLargeArchiveTakesLittleMemory()
    {
        constexpr qint64 mostGrowth = 64 * 1024; // kB
        const qint64 megabytes = wish("HATHORA_LARGE_MEGABYTES", 256);
        const QString sparse = m_folder.filePath(u"sparse"_s);
        write(u"sparse"_s, {});
        QVERIFY(QFile::resize(sparse, megabytes * 1024 * 1024));
        const auto process = started(sparse);
        QVERIFY(finishes(*process));
        const qint64 growth = process->readAllStandardOutput().split('\n').value(1).toLongLong();
        qInfo("%lld MB took %lld kB of memory", megabytes, growth);
        QVERIFY(growth > 0 && growth < mostGrowth);
    }
};

QTEST_GUILESS_MAIN(TestKilledUpload)
#include "tst_killedupload.moc"
