// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"
#include "models/store.h"

namespace hathora {

/// How many processes of each application are live, one application after the other.
class AppCounts final : public Store
{
    Q_OBJECT

public:
    AppCounts(Processes processes, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

    void setApps(const QList<AppId> &apps);
    std::optional<int> live(const AppId &app) const; ///< absent while unknown

    /// For an application whose count somebody else knows better.
    void know(const AppId &app, int live);

Q_SIGNALS:
    void counted(const hathora::AppId &app);

protected:
    void ask() override;

private:
    void askNext();
    void answered(const Result<int> &answer);
    void endRound();

    Processes m_processes;
    QList<AppId> m_apps;
    QList<AppId> m_open;          ///< still to be asked in this round
    std::optional<Error> m_error; ///< the last one of this round
    QHash<AppId, int> m_live;
};

} // namespace hathora
