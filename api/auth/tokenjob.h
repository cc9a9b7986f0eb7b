// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenstore.h"

#include <QTimer>

namespace QKeychain {
class Job;
}

namespace hathora {

/// One question to the keychain, under way from its construction.
class TokenJob : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Read, Write, Erase };

    struct Task
    {
        Kind kind;
        QString service;
        QString key;
        std::optional<Token> token; ///< to write
        std::chrono::milliseconds patience;
    };

    TokenJob(Task task, QObject *parent);

Q_SIGNALS:
    /// Emitted once; or twice, first with NotAnswering, when the keychain is slow. Never from within the
    /// constructor. A person may be typing the keychain's password meanwhile.
    void answered(const hathora::TokenAnswer &answer);

private:
    void start(QKeychain::Job *job);
    void jobFinished(QKeychain::Job *job);
    void readBack();
    void conclude(TokenAnswer answer);
    void losePatience();

    Task m_task;
    QTimer m_watchdog;
    bool m_readingBack = false;
};

/// What QtKeychain's code and words mean; it calls nearly everything "other".
KeychainOutcome classifyKeychainError(int code, const QString &words);

} // namespace hathora
