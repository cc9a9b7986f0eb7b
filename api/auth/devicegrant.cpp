// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/devicegrant.h"

#include <algorithm>

namespace hathora {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds defaultInterval = 5s; // RFC 8628 §3.2
constexpr seconds slowDown = 5s;        // §3.5
constexpr seconds longestPause = 60s;   // what doubling leads to, unless the issuer wants more
constexpr seconds longestCode = 24h;    // nobody types a code later than that, and timers count in 32 bits

} // namespace

DeviceGrant::DeviceGrant(const DeviceSignIn &where, const DeviceTimes &times, const QString &caFile,
                         QObject *parent)
    : QObject(parent)
    , m_times(times)
    , m_issuer(where, caFile)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and who asks too soon is slowed down
    connect(&m_timer, &QTimer::timeout, this, &DeviceGrant::wake);
}

void DeviceGrant::begin()
{
    cancel();
    enter(State::Asking);
    m_issuer.requestCode([this](const Issued<DeviceCode> &answer) { gotCode(answer); });
}

void DeviceGrant::cancel()
{
    m_timer.stop();
    m_issuer.abandon();
    m_code.reset();
    m_failure = {};
    enter(State::Idle);
}

void DeviceGrant::gotCode(const Issued<DeviceCode> &answer)
{
    if (const auto *failure = std::get_if<IssuerFailure>(&answer))
        return fail(*failure);
    m_code = std::get<DeviceCode>(answer);
    const seconds wanted(m_code->interval.value_or(defaultInterval.count()));
    m_interval = std::clamp(wanted > 0s ? wanted : defaultInterval, 1s, longestCode);
    m_expiry.setRemainingTime(std::min<seconds>(seconds(m_code->expiresIn), longestCode).count() *
                              m_times.second);
    schedule();
    enter(State::Waiting);
}

/// The next poll, or the end where that comes first.
void DeviceGrant::schedule()
{
    const milliseconds left =
        m_expiry.remainingTimeAsDuration() > 0ns ? milliseconds(m_expiry.remainingTime()) : milliseconds(0);
    m_timer.start(std::min(m_interval.count() * m_times.second, left + 1ms));
}

void DeviceGrant::wake()
{
    if (m_expiry.hasExpired())
        return enter(State::Expired);
    m_issuer.requestTokens(m_code->deviceCode,
                           [this](const Issued<IssuedTokens> &answer) { gotTokens(answer); });
}

void DeviceGrant::gotTokens(const Issued<IssuedTokens> &answer)
{
    if (const auto *failure = std::get_if<IssuerFailure>(&answer))
        return gotNone(*failure);
    m_code.reset();
    enter(State::Approved);
    Q_EMIT approved(std::get<IssuedTokens>(answer));
}

void DeviceGrant::gotNone(const IssuerFailure &failure)
{
    m_failure = failure;
    if (failure.code == "access_denied"_L1)
        return enter(State::Denied);
    if (failure.code == "expired_token"_L1)
        return enter(State::Expired);
    const bool isPending = failure.code == "authorization_pending"_L1;
    const bool isTooFast = failure.code == "slow_down"_L1;
    const bool isTroubled = !isPending && !isTooFast && failure.isForNow();
    if (isTooFast)
        m_interval += slowDown;
    else if (isTroubled)
        m_interval = std::max(m_interval, std::min(2 * m_interval, longestPause));
    else if (!isPending)
        return fail(failure);
    schedule();
    if (isTroubled)
        Q_EMIT troubled();
}

void DeviceGrant::fail(const IssuerFailure &failure)
{
    m_failure = failure;
    enter(State::Failed);
}

seconds DeviceGrant::left() const
{
    if (m_state != State::Waiting || m_expiry.hasExpired())
        return 0s;
    return seconds((m_expiry.remainingTime() + m_times.second.count() - 1) / m_times.second.count());
}

/// The code is of no use in any state but Waiting.
void DeviceGrant::enter(State state)
{
    if (state != State::Waiting)
        m_code.reset();
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace hathora
