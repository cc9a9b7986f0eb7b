// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/recordings.h"

#include "api/api.h"
#include "models/logs/logrecorder.h"

#include <algorithm>

namespace hathora {

Recordings::Recordings(const Api &api, LogRecorder &recorder, Home home, const RecordingTimes &times,
                       Pace &pace, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_recorder(recorder)
    , m_home(std::move(home))
    , m_times(times)
    , m_pace(pace)
{
    connect(&recorder, &LogRecorder::chosenChanged, this, &Recordings::chosenChanged);
    connect(&api.client, &Client::resumed, this, [this] {
        for (const auto &app : m_apps)
            app->retry(); // what the old token was refused
    });
    for (const HistoryScope &scope : recorder.chosen())
        chosenChanged(scope);
}

const AppRecording *Recordings::of(const AppId &app) const
{
    const auto found = std::find_if(m_apps.cbegin(), m_apps.cend(),
                                    [&](const auto &each) { return each->scope().app == app; });
    return found == m_apps.cend() ? nullptr : found->get();
}

void Recordings::chosenChanged(const HistoryScope &scope)
{
    if (scope != m_home.scope(scope.app))
        return;
    if (m_recorder.isChosen(scope))
        m_apps.push_back(std::make_unique<AppRecording>(m_api, scope, m_recorder, m_times, m_pace));
    else
        std::erase_if(m_apps, [&](const auto &each) { return each->scope() == scope; });
    Q_EMIT changed(scope.app);
}

} // namespace hathora
