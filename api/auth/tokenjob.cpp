// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenjob.h"

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <array>

namespace hathora {

using Outcome = KeychainOutcome;

namespace {

template <size_t N>
bool mentions(const QString &words, const std::array<QLatin1StringView, N> &hints)
{
    return std::any_of(hints.begin(), hints.end(),
                       [&](QLatin1StringView hint) { return words.contains(hint, Qt::CaseInsensitive); });
}

} // namespace

KeychainOutcome classifyKeychainError(int code, const QString &words)
{
    using namespace Qt::StringLiterals;
    // As seen with libsecret: locked collections and dismissed prompts come as "other" too.
    static constexpr std::array denied{"locked"_L1, "dismissed"_L1, "denied"_L1, "cancel"_L1};
    // "Unknown error" is what QtKeychain says when libsecret is not installed.
    static constexpr std::array unavailable{"d-bus"_L1,        "dbus"_L1,          "org.freedesktop"_L1,
                                            "not provided"_L1, "connect"_L1,       "unknown error"_L1,
                                            "no such"_L1,      "does not exist"_L1};
    switch (code) {
    case QKeychain::NoError:
        return Outcome::Ok;
    case QKeychain::EntryNotFound:
        return Outcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Outcome::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Outcome::Unavailable;
    default:
        if (mentions(words, denied))
            return Outcome::Denied;
        return mentions(words, unavailable) ? Outcome::Unavailable : Outcome::Other;
    }
}

TokenJob::TokenJob(Task task, QObject *parent)
    : QObject(parent)
    , m_task(std::move(task))
{
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, &TokenJob::losePatience);
    m_watchdog.start(m_task.patience);

    if (m_task.kind == Kind::Read) {
        start(new QKeychain::ReadPasswordJob(m_task.service));
    } else if (m_task.kind == Kind::Erase) {
        start(new QKeychain::DeletePasswordJob(m_task.service));
    } else {
        auto *write = new QKeychain::WritePasswordJob(m_task.service);
        write->setBinaryData(m_task.token->bytes());
        start(write);
    }
}

/// The job deletes itself, not we: QtKeychain has no way to stop one and its backend still points at it.
void TokenJob::start(QKeychain::Job *job)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(m_task.key);
    connect(job, &QKeychain::Job::finished, this, &TokenJob::jobFinished);
    job->start();
}

void TokenJob::jobFinished(QKeychain::Job *job)
{
    const Outcome outcome = classifyKeychainError(job->error(), job->errorString());
    if (m_task.kind == Kind::Erase && outcome == Outcome::NotFound)
        return conclude({Outcome::Ok, std::nullopt, {}});
    if (outcome != Outcome::Ok)
        return conclude({outcome, std::nullopt, job->errorString()});
    if (m_task.kind == Kind::Erase)
        return conclude({Outcome::Ok, std::nullopt, {}});
    if (m_task.kind == Kind::Write && !m_readingBack)
        return readBack();

    QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
    std::optional<Token> read = Token::from(bytes);
    bytes.fill('\0');
    if (!read || (m_readingBack && *read != *m_task.token))
        return conclude({Outcome::Other, std::nullopt, QString()});
    conclude({Outcome::Ok, std::move(read), {}});
}

void TokenJob::readBack()
{
    m_readingBack = true;
    start(new QKeychain::ReadPasswordJob(m_task.service));
}

void TokenJob::conclude(TokenAnswer answer)
{
    m_watchdog.stop();
    deleteLater();
    Q_EMIT answered(answer);
}

void TokenJob::losePatience()
{
    Q_EMIT answered({Outcome::NotAnswering, std::nullopt, {}});
}

} // namespace hathora
