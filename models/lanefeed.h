// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploymentlanes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace hathora {

struct AppScope;
class BuildsStore;
class History;
class HistoryRecorder;

/// The picture of one application's deployments for a window of time that a view sets: brought up to date
/// when its stores or the history know more. Asks the server for nothing.
class LaneFeed : public QObject
{
    Q_OBJECT

public:
    /// The stores must outlive this. Without builds there are no marks of them; without a history nothing but
    /// what the stores know.
    LaneFeed(AppScope &scope, const BuildsStore *builds, History *history, HistoryScope historyScope,
             std::chrono::milliseconds every, QObject *parent = nullptr);

    /// Nothing is put together while nobody looks. Begins paused.
    void pause();
    void resume();

    void setWindow(const LaneWindow &window);
    const DeploymentLanes &lanes() const { return m_lanes; }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void later();
    void weave();
    void ask();
    void take(const HistoryAnswer &answer);
    QHash<BuildId, qint64> built() const;

    AppScope &m_scope;
    QPointer<const BuildsStore> m_builds;
    QPointer<History> m_history;
    HistoryScope m_historyScope;
    LaneWindow m_window;
    HistoryQuery m_question; ///< the last one
    HistoryAnswer m_answer;
    bool m_isPaused = true;
    bool m_isAsking = false;
    bool m_isOutdated = false; ///< what is being answered is not what is wanted any more
    QElapsedTimer m_sinceAsked;
    QTimer m_timer;
    DeploymentLanes m_lanes;
};

} // namespace hathora
