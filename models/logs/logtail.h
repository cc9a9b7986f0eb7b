// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/logs.h"

#include <QTimer>

#include <chrono>

namespace hathora {

/// The log of one process, followed; opened again when the connection breaks.
///
///   Closed ─open()─► Opening ─headers─► Following ─the server ends it─► Ended
///                      ▲                    │
///                      └── pause ── Broken ◄┴─ it breaks ─► Failed, if asking again is of no use
///
/// There is no cursor on the wire: what a new connection repeats is recognised by the last lines and left
/// out; where it cannot be, gapPossible() comes before the lines.
class LogTail : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Following, Broken, Ended, Failed };

    LogTail(Logs logs, AppId app, ProcessId process, QObject *parent = nullptr);
    ~LogTail() override;

    const ProcessId &process() const { return m_process; }
    State state() const { return m_state; }
    const std::optional<Error> &lastError() const { return m_lastError; }

    /// Anew: of what came before the lines that are given are known, and no others.
    void open(Logs::Follow follow, int tailLines, const QStringList &known = {});
    void close();

    void retry();  ///< Broken or Failed: goes on now
    void resume(); ///< if no connection is open, goes on: what is known already is left out

    /// While nobody looks, a broken connection stays so; it is opened again when somebody does.
    enum class Audience { Present, Absent };
    void setAudience(Audience audience);

    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);

Q_SIGNALS:
    void stateChanged(hathora::LogTail::State state);
    void arrived(const QStringList &lines); ///< that were not known
    void gapPossible();                     ///< between the lines so far and the next ones

private:
    void remember(const QStringList &lines);
    void connectAgain();
    void connectSoon();
    void connectStream(int tailLines);
    void receive(const QStringList &lines);
    void settle();
    void take(const QStringList &fresh);
    QStringList withoutOverlap(const QStringList &lines);
    bool isDoubtful(const std::optional<Error> &error);
    void ended(const std::optional<Error> &error);
    void enter(State state);

    Logs m_logs;
    AppId m_app;
    ProcessId m_process;
    State m_state = State::Closed;
    std::optional<Error> m_lastError;
    Stream *m_stream = nullptr;
    QTimer m_again;
    QTimer m_settling;
    std::chrono::milliseconds m_firstPause{1'000};
    std::chrono::milliseconds m_longestPause{30'000};
    Logs::Follow m_follow = Logs::Follow::Yes;
    int m_breaks = 0;       ///< in a row
    bool m_heard = false;   ///< a line of this connection
    bool m_doubted = false; ///< the last one ended without a line, and was not believed
    QStringList m_last;     ///< the newest lines as they came
    QStringList m_repeated; ///< of a new connection, until it is known which are new
    bool m_awaitsOverlap = false;
    Audience m_audience = Audience::Present;
    std::chrono::milliseconds m_pause{}; ///< before the next attempt
};

} // namespace hathora
