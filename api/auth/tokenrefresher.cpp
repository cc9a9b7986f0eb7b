// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenrefresher.h"

#include "api/auth/tokenjob.h"

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
    return failure.code.isEmpty() || failure.error.isTransient();
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
                               const DeviceTimes &times)
    : m_times(times)
    , m_issuer(where)
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
    TokenJob *job = m_store.write(m_key, *m_refresh, this);
    connect(job, &TokenJob::answered, this,
            [this, written = m_refresh](const TokenAnswer &answer) { wasKept(answer, written); });
}

/// It may have been refreshed meanwhile, or not be wanted there any more.
void TokenRefresher::wasKept(const TokenAnswer &answer, const std::optional<Token> &written)
{
    const bool isThere = answer.outcome == KeychainOutcome::Ok;
    if (isThere && !m_isToBeKept) {
        m_store.erase(m_key, this);
        return;
    }
    if (!m_isToBeKept)
        return;
    if (isThere && m_refresh && m_refresh != written)
        return keep();
    m_isKept = isThere;
    Q_EMIT kept(answer.outcome);
}

void TokenRefresher::keepForThisRun()
{
    m_isToBeKept = false;
}

void TokenRefresher::read()
{
    TokenJob *job = m_store.read(m_key, this);
    connect(job, &TokenJob::answered, this, [this](const TokenAnswer &answer) {
        if (!answer.token)
            return Q_EMIT absent(answer.outcome);
        if (m_isKept)
            return; // a late answer
        m_isKept = true;
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
            if (answer.token)
                m_refresh = answer.token;
            ask();
        },
        Qt::SingleShotConnection);
}

void TokenRefresher::ask()
{
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
        m_isUnderWay = false;
        m_turn.unlock();
        Q_EMIT renewed(access);
    };
    if (!tokens.refresh || !m_isKept)
        return tell();
    store([this, tell](KeychainOutcome outcome) {
        m_isKept = outcome == KeychainOutcome::Ok; // else what lies there is good no more
        if (!m_isKept)
            Q_EMIT kept(outcome);
        tell();
    });
}

void TokenRefresher::fail(const IssuerFailure &failure)
{
    m_isUnderWay = false;
    m_turn.unlock();
    if (!maySucceedLater(failure)) {
        m_refresh.reset();
        return Q_EMIT refused(failure.error);
    }
    const seconds pause = std::min(firstPause * (1 << std::min(m_failures, 8)), longestPause);
    ++m_failures;
    m_timer.start(pause.count() * m_times.second);
    Q_EMIT failed(failure.error);
}

/// The first answer counts, also that of a keychain that does not answer: its late one changes nothing.
void TokenRefresher::store(const std::function<void(KeychainOutcome)> &then)
{
    TokenJob *job = m_store.write(m_key, *m_refresh, this);
    connect(
        job, &TokenJob::answered, this, [then](const TokenAnswer &answer) { then(answer.outcome); },
        Qt::SingleShotConnection);
}

void TokenRefresher::expectExpiry(std::optional<seconds> expiresIn)
{
    m_timer.stop();
    if (!expiresIn || !m_refresh)
        return;
    const seconds life = std::min(*expiresIn, longestLife);
    m_timer.start(std::max(life - std::min(headStart, life / 5), 1s).count() * m_times.second);
}

} // namespace hathora
