// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api.h"
#include "app/commandline.h"
#include "app/environment.h"
#include "app/refresherof.h"
#include "models/profile.h"
#include "models/snapshot/snapshottaker.h"

#include <memory>
#include <optional>

namespace hathora {

class Profiles;

/// The run of `--export`: signs in, takes a snapshot of an organization, writes it into a folder as a ZIP
/// file, and ends with an exit status. Shows no window; needs no display. Changes nothing on the server.
class Exporting : public QObject
{
    Q_OBJECT

public:
    /// What the program returns; documented in the README.
    enum Status {
        Whole = 0,
        NotUnderstood = 2, ///< the command line
        WithHoles = 3,     ///< written, but something could not be had
        NoSignIn = 4,      ///< no such profile, no token for it, or the server refuses it
        NotReached = 5,    ///< the server, or there is no organization
        NotWritten = 6,    ///< the file
        Interrupted = 7,   ///< by a signal
    };

    Exporting(const CommandLine &line, const Profiles &profiles, Environment environment,
              const TokenStore &tokens, const DeviceTimes &times = {}, QObject *parent = nullptr);
    ~Exporting() override;

    void start();

Q_SIGNALS:
    void said(const QString &line);   ///< for the standard output: the path of what was written
    void warned(const QString &line); ///< for the standard error
    void ended(int status);

private:
    void readRefreshToken();
    void readToken();
    void renewed(const Token &token);
    void notRenewed(const Error &error);
    void signInEnded();
    void tellNotKept(KeychainOutcome outcome);
    void signIn(const Token &token);
    void gotOrganizations(const Result<QList<Organization>> &answer);
    void write(const Snapshot &snapshot);
    void refuse(Status status, const QString &why);
    void end(Status status);
    static QString waitingForKeychain();
    static QString endedSignIn();

    const CommandLine m_line;
    const Environment m_environment;
    const TokenStore &m_tokens;
    std::optional<Profile> m_profile;
    const DeviceTimes m_times;
    std::shared_ptr<TokenRefresher> m_refresher; ///< null: the token comes from elsewhere
    int m_unrenewed = 0;                         ///< attempts in a row
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<SnapshotTaker> m_taker;
};

} // namespace hathora
