// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenrefresher.h"

#include "api/auth/tokenjob.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace hathora {

using std::chrono::seconds;

namespace {

constexpr seconds headStart = 60s;     // before the access token expires, if it lives that long
constexpr seconds firstPause = 5s;     // after an attempt that did not get through
constexpr seconds longestPause = 120s; // what doubling leads to
constexpr std::chrono::milliseconds betweenTries{200}; // at the turn that another window has
constexpr int mostTries = 150;
constexpr seconds longestLife = 24h; // timers count in 32 bits; a refresh too many does no harm

/// As nobody has to do anything about it.
bool maySucceedLater(const IssuerFailure &failure)
{
    // Without a word of OAuth it is not the issuer that has judged: a network's login page, a firewall.
    return failure.code.isEmpty() || failure.isForNow();
}

QString turnFile(const TokenKey &key)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    const QByteArray name =
        QCryptographicHash::hash((key.profile + key.server.toString()).toUtf8(), QCryptographicHash::Sha256);
    return folder + QStringLiteral("/hathora-dashboard-") + QString::fromLatin1(name.toHex().left(32)) +
           QStringLiteral(".lock");
}

} // namespace

TokenKey TokenRefresher::keyFor(const QString &profile, const QUrl &server, const QUrl &issuer)
{
    return {profile + QStringLiteral("/refresh/") + issuer.toString(QUrl::FullyEncoded), server};
}

TokenRefresher::TokenRefresher(const DeviceSignIn &where, const TokenKey &key, const TokenStore &store,
                               const DeviceTimes &times, const QString &caFile)
    : m_times(times)
    , m_issuer(where, caFile)
    , m_key(key)
    , m_store(store)
    , m_turn(turnFile(key))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TokenRefresher::refresh);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(betweenTries);
    connect(&m_waiting, &QTimer::timeout, this, &TokenRefresher::takeTurn);
}

TokenRefresher::~TokenRefresher() = default;

void TokenRefresher::take(const IssuedTokens &tokens)
{
    if (tokens.refresh)
        m_refresh = tokens.refresh;
    expectExpiry(tokens.expiresIn);
}

void TokenRefresher::keep()
{
    m_isToBeKept = true;
    write();
}

/// The first answer counts for who waits, also that of a keychain that does not answer; a late one says what
/// became of the token.
void TokenRefresher::write(const std::function<void()> &then)
{
    TokenJob *job = m_store.write(m_key, *m_refresh, this);
    connect(job, &TokenJob::answered, this,
            [this, written = *m_refresh](const TokenAnswer &answer) { wasKept(answer.outcome, written); });
    if (then)
        connect(job, &TokenJob::answered, this, then, Qt::SingleShotConnection);
}

/// It may have been refreshed meanwhile, or not be wanted there any more.
void TokenRefresher::wasKept(KeychainOutcome outcome, const Token &written)
{
    if (!m_isToBeKept)
        return;
    const bool isThere = outcome == KeychainOutcome::Ok;
    if (isThere && m_refresh && m_refresh != written)
        return write();
    m_isKept = isThere; // else what lies there is good no more
    if (outcome == KeychainOutcome::Denied)
        m_isToBeKept = false; // nobody is to be asked for it again and again
    Q_EMIT kept(outcome);
}

/// The keychain does one thing after the other: what is being written is there by then.
void TokenRefresher::keepForThisRun()
{
    m_isToBeKept = false;
    m_store.erase(m_key, this);
}

void TokenRefresher::read()
{
    TokenJob *job = m_store.read(m_key, this);
    connect(job, &TokenJob::answered, this, [this](const TokenAnswer &answer) {
        if (!answer.token)
            return Q_EMIT absent(answer.outcome);
        if (m_isKept)
            return; // a late answer
        m_isKept = m_isToBeKept = true;
        m_refresh = answer.token;
        refresh();
    });
}

void TokenRefresher::refresh()
{
    if (m_isUnderWay)
        return;
    m_timer.stop();
    if (!m_refresh) {
        Error error;
        error.kind = Error::Kind::InvalidRequest;
        error.cause = Error::Cause::SignedOut;
        return Q_EMIT refused(error);
    }
    m_isUnderWay = true;
    m_waits = 0;
    m_isKept ? takeTurn() : ask();
}

/// Where no file can be, there are no turns, and it goes on as if there were one window.
void TokenRefresher::takeTurn()
{
    const bool isOthers = !m_turn.tryLock(0) && m_turn.error() == QLockFile::LockFailedError;
    if (isOthers && ++m_waits < mostTries)
        return m_waiting.start();
    adopt();
}

/// What another window left in the keychain counts: the one before is good no more.
void TokenRefresher::adopt()
{
    TokenJob *job = m_store.read(m_key, this);
    connect(
        job, &TokenJob::answered, this,
        [this](const TokenAnswer &answer) {
            if (!m_isUnderWay)
                return; // it was stopped meanwhile
            if (answer.token)
                m_refresh = answer.token;
            else if (answer.outcome == KeychainOutcome::NotFound)
                wasTakenOut();
            ask();
        },
        Qt::SingleShotConnection);
}

/// Another window signed out: what it took out of the keychain must not come back.
void TokenRefresher::wasTakenOut()
{
    m_isKept = m_isToBeKept = false;
    Q_EMIT kept(KeychainOutcome::NotFound);
}

void TokenRefresher::ask()
{
    if (m_isRetired)
        return rest();
    m_issuer.refresh(*m_refresh, [this](const Issued<IssuedTokens> &answer) { gotTokens(answer); });
}

void TokenRefresher::gotTokens(const Issued<IssuedTokens> &answer)
{
    if (const auto *failure = std::get_if<IssuerFailure>(&answer))
        return fail(*failure);
    const IssuedTokens &tokens = std::get<IssuedTokens>(answer);
    m_failures = 0;
    take(tokens);
    const auto tell = [this, access = tokens.access] {
        rest();
        Q_EMIT renewed(access);
    };
    if (tokens.refresh && m_isToBeKept)
        write(tell);
    else
        tell();
}

/// What will never be good again is not for the next start to try.
void TokenRefresher::fail(const IssuerFailure &failure)
{
    if (!maySucceedLater(failure)) {
        m_refresh.reset();
        if (std::exchange(m_isKept, false) && failure.code == "invalid_grant"_L1)
            m_store.erase(m_key, this);
        rest();
        return Q_EMIT refused(failure.error);
    }
    rest();
    const seconds pause = std::min(firstPause * (1 << std::min(m_failures, 8)), longestPause);
    ++m_failures;
    m_timer.start(pause.count() * m_times.second);
    Q_EMIT failed(failure.error);
}

/// For better or worse, it is over.
void TokenRefresher::rest()
{
    m_isUnderWay = false;
    m_turn.unlock();
    if (m_isRetired)
        deleteLater();
}

void TokenRefresher::stop()
{
    m_isKept = m_isToBeKept = false;
    m_refresh.reset();
    m_issuer.abandon();
    m_timer.stop();
    m_waiting.stop();
    rest();
}

/// The issuer has let go of the refresh token that it was shown.
void TokenRefresher::retire()
{
    disconnect();
    m_timer.stop();
    m_isRetired = true;
    if (!m_isUnderWay || !m_isToBeKept || m_waiting.isActive())
        deleteLater();
    else
        setParent(QCoreApplication::instance());
}

seconds TokenRefresher::renewalAfter(seconds life)
{
    const seconds shown = std::min(life, longestLife);
    return std::max(shown - std::min(headStart, shown / 5), 1s);
}

void TokenRefresher::expectExpiry(std::optional<seconds> expiresIn)
{
    m_timer.stop();
    if (!expiresIn || !m_refresh)
        return;
    m_timer.start(renewalAfter(*expiresIn).count() * m_times.second);
}

} // namespace hathora
