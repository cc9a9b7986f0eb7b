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
constexpr int mostTriesToKeep = 10;  // somebody waits; whoever has the turn minds what is written meanwhile
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
    awaitTurn(mostTriesToKeep, &TokenRefresher::store);
}

void TokenRefresher::store()
{
    m_step = Step::Storing;
    write([this] { rest(); });
}

/// The first answer counts for who waits, also that of a keychain that does not answer; a late one says what
/// became of the token.
void TokenRefresher::write(const std::function<void()> &then)
{
    m_isWritten = true;
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

/// The keychain does one thing after the other: what is being written is there by then. What is not is
/// somebody else's.
void TokenRefresher::keepForThisRun()
{
    m_isToBeKept = false;
    if (m_waiting.isActive()) {
        m_waiting.stop();
        rest();
    }
    if (std::exchange(m_isWritten, false))
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
    if (m_step != Step::Resting)
        return;
    m_timer.stop();
    if (!m_refresh) {
        Error error;
        error.kind = Error::Kind::InvalidRequest;
        error.cause = Error::Cause::SignedOut;
        return Q_EMIT refused(error);
    }
    m_isSecondTry = false;
    m_isKept ? awaitTurn(mostTries, &TokenRefresher::adopt) : ask();
}

void TokenRefresher::awaitTurn(int tries, void (TokenRefresher::*then)())
{
    m_step = Step::Looking;
    m_triesLeft = tries;
    m_inTurn = then;
    takeTurn();
}

/// Where no file can be, there are no turns, and it goes on as if there were one window.
void TokenRefresher::takeTurn()
{
    const bool isOthers = !m_turn.tryLock(0) && m_turn.error() == QLockFile::LockFailedError;
    if (isOthers && --m_triesLeft > 0)
        return m_waiting.start();
    (this->*m_inTurn)();
}

/// What another window left in the keychain counts: the one before is good no more.
void TokenRefresher::adopt()
{
    TokenJob *job = m_store.read(m_key, this);
    connect(
        job, &TokenJob::answered, this,
        [this](const TokenAnswer &answer) {
            if (m_step != Step::Looking)
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
    m_step = Step::Asking;
    m_issuer.refresh(*m_refresh, [this](const Issued<IssuedTokens> &answer) { gotTokens(answer); });
}

void TokenRefresher::gotTokens(const Issued<IssuedTokens> &answer)
{
    if (const auto *failure = std::get_if<IssuerFailure>(&answer))
        return fail(*failure);
    const IssuedTokens &tokens = std::get<IssuedTokens>(answer);
    m_failures = 0;
    const Token shown = *m_refresh;
    take(tokens);
    const auto tell = [this, access = tokens.access] {
        rest();
        Q_EMIT renewed(access);
    };
    if (!tokens.refresh || !m_isToBeKept)
        return tell();
    m_step = Step::Storing;
    // Where the one that was shown never came into the keychain, what lies there is older.
    m_isKept ? replace(shown, tell) : write(tell);
}

/// Somebody may have signed out meanwhile, or in anew, and did not wait for this to end: that counts.
void TokenRefresher::replace(const Token &shown, const std::function<void()> &then)
{
    TokenJob *job = m_store.read(m_key, this);
    connect(
        job, &TokenJob::answered, this,
        [this, shown, then](const TokenAnswer &answer) {
            if (m_step != Step::Storing)
                return; // it was stopped meanwhile
            if (answer.outcome == KeychainOutcome::NotFound)
                wasTakenOut();
            else if (answer.outcome == KeychainOutcome::Denied)
                wasKept(answer.outcome, shown); // nor is it asked to write, which would ask the person again
            else if (answer.token && *answer.token != shown)
                m_refresh = answer.token;
            else
                return write(then);
            then();
        },
        Qt::SingleShotConnection);
}

/// What will never be good again is not for the next start to try.
void TokenRefresher::fail(const IssuerFailure &failure)
{
    if (!maySucceedLater(failure)) {
        const bool isSpent = m_isKept && failure.code == "invalid_grant"_L1;
        return isSpent ? lookForNewer(failure.error) : end(failure.error);
    }
    rest();
    const seconds pause = std::min(firstPause * (1 << std::min(m_failures, 8)), longestPause);
    ++m_failures;
    m_timer.start(pause.count() * m_times.second);
    Q_EMIT failed(failure.error);
}

/// Another window may have left a newer one meanwhile. That is tried once, or two might lead each other on.
void TokenRefresher::lookForNewer(const Error &error)
{
    m_step = Step::Looking;
    TokenJob *job = m_store.read(m_key, this);
    connect(
        job, &TokenJob::answered, this,
        [this, error](const TokenAnswer &answer) {
            if (m_step != Step::Looking)
                return; // it was stopped meanwhile
            if (answer.token && *answer.token == *m_refresh)
                return eraseRefused(error);
            if (!answer.token || std::exchange(m_isSecondTry, true))
                return end(error);
            m_refresh = answer.token;
            ask();
        },
        Qt::SingleShotConnection);
}

/// Nobody else writes there before it is done.
void TokenRefresher::eraseRefused(const Error &error)
{
    TokenJob *job = m_store.erase(m_key, this);
    connect(
        job, &TokenJob::answered, this,
        [this, error] {
            if (m_step == Step::Looking)
                end(error);
        },
        Qt::SingleShotConnection);
}

void TokenRefresher::end(const Error &error)
{
    m_refresh.reset();
    m_isKept = false;
    rest();
    Q_EMIT refused(error);
}

/// For better or worse, it is over.
void TokenRefresher::rest()
{
    m_step = Step::Resting;
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

/// The issuer has let go of the refresh token that it was shown. Without that there is nothing to lose.
void TokenRefresher::retire()
{
    disconnect();
    m_timer.stop();
    m_isRetired = true;
    m_waiting.stop();
    const bool isOwed = m_step == Step::Asking || m_step == Step::Storing;
    if (isOwed && m_isToBeKept)
        setParent(QCoreApplication::instance());
    else
        deleteLater();
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
