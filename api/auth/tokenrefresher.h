// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/devicetimes.h"
#include "api/auth/issuer.h"
#include "api/auth/tokenstore.h"

#include <QLockFile>
#include <QTimer>

namespace hathora {

/// Renews the access token of one sign-in, before it expires or when it is asked to, one at a time. What the
/// issuer gives as the next refresh token is in the keychain before the access token that came with it is
/// told, since the one before is good no more (RFC 6749 §6).
///
/// Windows of one profile are programs of their own and share what is in the keychain. A refresh token is
/// good once, and one that is shown twice ends the sign-in of all: so they take turns, those who sign in
/// anew too, and each looks first what the others left. What lies there counts: nobody puts the next token
/// in the place of another than the one it was given for, nor takes another out than the one refused.
class TokenRefresher : public QObject
{
    Q_OBJECT

public:
    /// Where the refresh token of a profile is kept: an entry of its own, beside that of a pasted token. As
    /// that one it is of one server, and of one issuer: whoever points the profile elsewhere finds none.
    static TokenKey keyFor(const QString &profile, const QUrl &server, const QUrl &issuer);

    /// When a new token is asked for, of one that lasts so long from its issue on.
    static std::chrono::seconds renewalAfter(std::chrono::seconds life);

    TokenRefresher(const DeviceSignIn &where, const TokenKey &key, const TokenStore &store,
                   const DeviceTimes &times = {}, const QString &caFile = {});
    ~TokenRefresher() override;

    /// After a sign-in: holds the refresh token from now on, in memory only until keep().
    void take(const IssuedTokens &tokens);
    void keep();           ///< puts it into the keychain; kept() tells, perhaps twice as TokenJob does
    void keepForThisRun(); ///< not there after all: what keep() has put on its way is taken out again
    void read();           ///< takes it from there and refreshes; else absent()

    void refresh(); ///< nothing new while one is under way
    bool isKept() const { return m_isKept; }
    bool isUnderWay() const { return m_step != Step::Resting; }
    bool isStoring() const { return m_step == Step::Storing; } ///< what the issuer gave, or a sign-in

    void stop(); ///< for good: whatever the issuer still gives does not come into the keychain
    /// Tells no more, and deletes itself: once what the issuer is about to give is kept, and until then it
    /// belongs to the application object.
    void retire();

Q_SIGNALS:
    void kept(hathora::KeychainOutcome outcome);
    void absent(hathora::KeychainOutcome outcome); ///< may be NotAnswering, and then followed by another
    void renewed(const hathora::Token &access);
    /// It needs a person to go on. A refresh token that is good no more is not in the keychain then.
    void refused(const hathora::Error &error);
    void failed(const hathora::Error &error); ///< not reached; it is tried again

private:
    enum class Step {
        Resting,
        Looking, ///< waits for its turn, or for what the keychain says before anything is shown or written
        Asking,  ///< the issuer was shown the refresh token
        Storing,
    };

    void awaitTurn(int tries, void (TokenRefresher::*then)());
    void takeTurn();
    void store();
    void adopt();
    void wasTakenOut();
    void ask();
    void gotTokens(const Issued<IssuedTokens> &answer);
    void replace(const Token &shown, const std::function<void()> &then);
    void write(const std::function<void()> &then = {});
    void wasKept(KeychainOutcome outcome, const Token &written);
    void fail(const IssuerFailure &failure);
    void lookForNewer(const Error &error);
    void eraseRefused(const Error &error);
    void end(const Error &error);
    void rest();
    void expectExpiry(std::optional<std::chrono::seconds> expiresIn);

    DeviceTimes m_times;
    Issuer m_issuer;
    TokenKey m_key;
    TokenStore m_store;
    std::optional<Token> m_refresh;
    bool m_isKept = false;
    bool m_isToBeKept = false;
    bool m_isWritten = false; ///< or on its way
    bool m_isRetired = false;
    bool m_isSecondTry = false; ///< with what another window left, after a refusal
    Step m_step = Step::Resting;
    QLockFile m_turn; ///< held from the look into the keychain until the next token is there
    QTimer m_waiting; ///< for another window's turn to end
    int m_triesLeft = 0;
    void (TokenRefresher::*m_inTurn)() = nullptr;
    int m_failures = 0; ///< in a row
    QTimer m_timer;
};

} // namespace hathora
