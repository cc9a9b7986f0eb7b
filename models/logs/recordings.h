// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/apprecording.h"

#include <memory>
#include <vector>

namespace hathora {

/// The recordings of one session: one for each application of its profile that the recorder was told to
/// record, as long as it is.
class Recordings : public QObject
{
    Q_OBJECT

public:
    /// What the applications of one profile on one server have in common.
    struct Home
    {
        QString profile; ///< its id
        QString server;  ///< its address, without anything secret in it

        HistoryScope scope(const AppId &app) const { return {profile, server, app}; }
    };

    /// All that is given must outlive this.
    Recordings(const Api &api, LogRecorder &recorder, Home home, const RecordingTimes &times, Pace &pace,
               QObject *parent = nullptr);

    LogRecorder &recorder() const { return m_recorder; }
    HistoryScope scope(const AppId &app) const { return m_home.scope(app); }
    const AppRecording *of(const AppId &app) const; ///< null while it is not recorded

Q_SIGNALS:
    void changed(const hathora::AppId &app); ///< it is recorded now, or not any more

private:
    void chosenChanged(const HistoryScope &scope);

    const Api &m_api;
    LogRecorder &m_recorder;
    Home m_home;
    RecordingTimes m_times;
    Pace &m_pace;
    std::vector<std::unique_ptr<AppRecording>> m_apps;
};

} // namespace hathora
