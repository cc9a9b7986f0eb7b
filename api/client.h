// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/call.h"
#include "api/net/gate.h"
#include "api/net/options.h"
#include "api/net/stream.h"
#include "api/net/trace.h"

#include <QObject>

#include <memory>

namespace hathora {

class Transport;
class WakeWatch;

/// Which interface the server speaks, as far as it is known.
enum class Generation {
    Unknown,
    V2_10,  ///< that of SDK 2.10.3: no FleetsV2, no paging of processes, no scopes
    Newest, ///< that of SDK 2.25 and later
};

/// A signed-in connection to one Hathora server: address, token, pace and what is known of the server.
///
/// Two clients share nothing. GUI thread only. Destroying it abandons all that is under way.
class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(ClientOptions options, QObject *parent = nullptr);
    ~Client() override;

    QUrl server() const;
    QString caFile() const; ///< of the authorities that it trusts besides the system's; empty: none

    /// Takes the developer's token, held in memory only; an unfit one (anything but visible ASCII) is
    /// refused. A suspended client goes on with the new token, and what waited is sent.
    [[nodiscard]] bool setToken(QByteArray token);
    bool hasToken() const;
    bool isSuspended() const; ///< the token was refused; all waits for a new one

    /// ByItself: a first 401 makes all wait, and renewalWanted() asks for a new token.
    void setRenewal(Renewal renewal);
    void giveUpRenewal(); ///< there will be no token by itself: tokenRefused()

    Access access() const;
    void setAccess(Access access); ///< holds for what waits, too; what was sent is not called back

    Generation generation() const { return m_generation; }
    void setGeneration(Generation generation);

    Exchange *begin(Request request); ///< under way at once; meant for Call, which takes it over
    Stream *open(Request request, QObject *parent); ///< owned by parent

    int inFlight() const;
    int waiting() const;

    /// Forgets idle connections, which may be dead after a sleep or a change of network.
    void refreshConnections();

Q_SIGNALS:
    void tokenRefused();  ///< a second 401 in a row: the session is suspended
    void resumed();       ///< a new token was set after that, or after renewalWanted()
    void renewalWanted(); ///< a 401 where tokens come by themselves; see setRenewal()
    void accessChanged(hathora::Access access);
    void generationChanged(hathora::Generation generation);
    void traced(const hathora::Trace &trace); ///< an exchange or stream ended
    void inFlightChanged(int count);
    void paused(std::chrono::milliseconds wait); ///< the server asked for less (429)
    void woke();                                 ///< the machine slept or changed its network

private:
    std::unique_ptr<WakeWatch> m_wakeWatch;
    std::unique_ptr<Transport> m_transport;
    bool m_isRefused = false; ///< tokenRefused() or renewalWanted() was told, and not resumed yet
    Generation m_generation = Generation::Unknown;
};

} // namespace hathora
