// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/token.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace hathora {

/// The demo's server: hathora-sandbox as a child, with a token of its own that nobody else knows.
///
///   start() ──► started(server) ──► died()        it is not restarted: its world is gone with it
///      └──────► failed(why)
///
/// The child dies with this object, and with the program however that ends: it watches its standard input.
class Demo : public QObject
{
    Q_OBJECT

public:
    /// Runs this program; an empty path fails with NotFound.
    explicit Demo(const QString &program, QObject *parent = nullptr);
    ~Demo() override;

    enum class Failure {
        NotFound,    ///< there is no such program beside ours or in PATH
        NotStarted,  ///< it is there, but cannot be run
        Ended,       ///< it ended before it listened
        NotListening ///< it said nothing in time
    };

    /// Arguments go to the sandbox as they are.
    void start(const QStringList &arguments = {});

    const Token &token() const { return m_token; }
    QUrl server() const { return m_server; } ///< empty until started()
    qint64 processId() const { return m_process.processId(); }
    /// The last words of a sandbox that ended; plain text.
    const QString &lastWords() const { return m_lastWords; }

    /// The program beside ours, in the build tree or in PATH; empty if there is none.
    static QString findSandbox(const QString &besideFolder);

Q_SIGNALS:
    void started(const QUrl &server);
    void failed(hathora::Demo::Failure failure);
    void died();

private:
    void readLine();
    void readWords();
    void ended();
    void fail(Failure failure);

    QString m_program;
    Token m_token;
    QProcess m_process;
    QTimer m_deadline;
    QUrl m_server;
    QByteArray m_said;
    QString m_lastWords;
};

} // namespace hathora
