// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QWebSocket;

namespace hathora {

/// How long a few frames took to a ping endpoint and back, one after the other.
///
/// The connection and its handshakes are not counted. Carries no token: it knows none. Emits finished() once,
/// never from within start(); ending it ends the connection.
class EchoProbe : public QObject
{
    Q_OBJECT

public:
    struct Trusted;
    /// Whose certificates are good; null: those of the system's authorities.
    using Trust = std::shared_ptr<const Trusted>;
    /// As the API's own connections are made: the authorities of \a caFile are trusted besides the system's.
    /// An empty path is that of no file; where one cannot be used, nobody is trusted. All of them are read,
    /// which takes its time: in another thread.
    static QFuture<Trust> trustIn(const QString &caFile);

    struct Plan
    {
        QUrl url;
        int samples = 5;
        std::chrono::milliseconds patience{3000}; ///< for the connection, and then for each echo
        Trust trust = {};
    };

    struct Outcome
    {
        QList<std::chrono::microseconds> times; ///< of the echoes that came, in their order
        int sent = 0;                           ///< frames; 0 where there was no connection
    };

    explicit EchoProbe(const Plan &plan, QObject *parent = nullptr);
    ~EchoProbe() override;

    void start();

Q_SIGNALS:
    void finished(const hathora::EchoProbe::Outcome &outcome);

private:
    void send();
    void received(const QByteArray &frame);
    void lost();
    void finish();
    QByteArray frame() const;

    Plan m_plan;
    std::unique_ptr<QWebSocket> m_socket;
    Outcome m_outcome;
    QElapsedTimer m_clock;
    QTimer m_patience;
    bool m_isOver = false;
};

} // namespace hathora
