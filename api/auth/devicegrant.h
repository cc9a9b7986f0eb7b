// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/devicetimes.h"
#include "api/auth/issuer.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace hathora {

/// A sign-in that a person completes in a browser (RFC 8628):
///
///   Idle ─begin()─► Asking ─code─► Waiting ─poll, every interval─► Approved, approved()
///                     │               ├─► Denied    the person said no
///                     │               ├─► Expired   nobody answered in time
///                     └────► Failed ◄─┘   anything else; see failure()
///
/// While it waits, slow_down makes the interval five seconds longer, and an issuer that does not answer or
/// is too busy doubles it (§3.5). begin() may follow on any state and takes a new code; cancel() leads back
/// to Idle.
class DeviceGrant : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Asking, Waiting, Approved, Denied, Expired, Failed };
    Q_ENUM(State)

    explicit DeviceGrant(const DeviceSignIn &where, const DeviceTimes &times = {}, const QString &caFile = {},
                         QObject *parent = nullptr);

    void begin();
    void cancel();

    State state() const { return m_state; }
    const std::optional<DeviceCode> &code() const { return m_code; } ///< while Waiting
    std::chrono::seconds interval() const { return m_interval; }     ///< between two polls
    std::chrono::seconds left() const;                               ///< until the code expires
    const IssuerFailure &failure() const { return m_failure; }       ///< when Failed, or of the last poll

Q_SIGNALS:
    void stateChanged(hathora::DeviceGrant::State state);
    void troubled(); ///< the issuer was not reached; it is asked again
    void approved(const hathora::IssuedTokens &tokens);

private:
    void gotCode(const Issued<DeviceCode> &answer);
    void schedule();
    void wake();
    void gotTokens(const Issued<IssuedTokens> &answer);
    void gotNone(const IssuerFailure &failure);
    void fail(const IssuerFailure &failure);
    void enter(State state);

    DeviceTimes m_times;
    Issuer m_issuer;
    State m_state = State::Idle;
    std::optional<DeviceCode> m_code;
    IssuerFailure m_failure;
    std::chrono::seconds m_interval{};
    QDeadlineTimer m_expiry;
    QTimer m_timer;
};

} // namespace hathora
