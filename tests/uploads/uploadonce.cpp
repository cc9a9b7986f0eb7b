// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api.h"
#include "api/upload/buildupload.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <chrono>
#include <memory>

using namespace hathora;

namespace {

/// Uploads one archive for a new build, or goes on with what a journal says. Ends with 0 when it has arrived.
///
/// hathora-upload-once SERVER ARCHIVE JOURNAL KEY; the token is in HATHORA_TOKEN, the key in a file.
class UploadOnce : public QObject
{
public:
    explicit UploadOnce(const QStringList &arguments)
        : m_client(optionsFor(arguments.value(1)))
        , m_api(m_client)
        , m_archive(UploadSource::open(arguments.value(2)))
        , m_journalPath(arguments.value(3))
        , m_key(keyIn(arguments.value(4)))
    {
    }

    bool start()
    {
        if (!m_archive || !m_key || !m_client.setToken(qgetenv("HATHORA_TOKEN")))
            return false;
        if (std::shared_ptr<UploadJournal> journal = UploadJournal::open(m_journalPath, *m_key)) {
            send(journal);
            return true;
        }
        NewBuild build;
        build.sizeInBytes = double(m_archive->stamp().size);
        m_api.builds.create(build, {}).then(this, &UploadOnce::created);
        return true;
    }

private:
    static ClientOptions optionsFor(const QString &server)
    {
        ClientOptions options;
        options.server = QUrl(server);
        return options;
    }

    static std::optional<SealingKey> keyIn(const QString &path)
    {
        QFile file(path);
        const auto token =
            file.open(QIODevice::ReadOnly) ? Token::from(file.readAll()) : std::optional<Token>();
        return token ? SealingKey::from(*token) : std::nullopt;
    }

    void created(const Result<BuildToUpload> &answer)
    {
        const auto record = answer ? UploadRecord::from(*answer, m_archive->stamp()) : std::nullopt;
        std::shared_ptr<UploadJournal> journal =
            record ? UploadJournal::create(m_journalPath, *m_key, *record) : nullptr;
        if (!journal)
            return QCoreApplication::exit(2);
        send(journal);
    }

    void send(const std::shared_ptr<UploadJournal> &journal)
    {
        m_upload = std::make_unique<BuildUpload>(
            m_sender, BuildUpload::Task{m_archive, journal->record(), journal}, UploadPolicy());
        QObject::connect(m_upload.get(), &BuildUpload::stateChanged, this, &UploadOnce::entered);
        m_upload->start();
    }

    void entered(BuildUpload::State state)
    {
        if (state == BuildUpload::State::Done)
            QTextStream(stdout) << m_upload->record().build.text() << '\n';
        else if (state != BuildUpload::State::Failed)
            return;
        QCoreApplication::exit(state == BuildUpload::State::Done ? 0 : 3);
    }

    Client m_client;
    Api m_api;
    StorageSender m_sender;
    std::shared_ptr<const UploadSource> m_archive;
    QString m_journalPath;
    std::optional<SealingKey> m_key;
    std::unique_ptr<BuildUpload> m_upload;
};

/// Memory that was really there, in kB: at most so far with VmHWM, now with VmRSS.
qint64 memory(const QByteArray &which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(which + ':');
    return text.mid(at + which.size() + 1, text.indexOf('k', at) - at - which.size() - 1)
        .trimmed()
        .toLongLong();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 before = memory("VmRSS");
    UploadOnce once(QCoreApplication::arguments());
    if (!once.start())
        return 2;
    const int code = QCoreApplication::exec();
    QTextStream(stdout) << memory("VmHWM") - before << '\n';
    return code;
}
