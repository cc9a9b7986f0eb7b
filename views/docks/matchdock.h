// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/matchlines.h"
#include "models/recordmodel.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QSplitter;

namespace hathora {

class MatchChart;
class MatchFeed;
class PlainLabel;
class SightWatch;
class StateOverlay;
class StoreFace;
class TablePane;
class Workbench;

/// The chosen room on one axis of time, and the log of that time below it: what is pressed in the picture is
/// chosen among the lines, and the other way round.
class MatchDock : public QWidget
{
    Q_OBJECT

public:
    explicit MatchDock(Workbench &workbench, QWidget *parent = nullptr);
    ~MatchDock() override;

    TablePane &table() { return *m_pane; }
    MatchChart &chart() { return *m_chart; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    void showRoom(const RoomId &room);
    void showStory();
    void goTo(const QDateTime &moment);
    void followLine();
    void openLog();

    Workbench &m_workbench;
    std::unique_ptr<MatchFeed> m_feed; ///< null while no room is chosen
    RecordModel<MatchLine, int> m_model;
    PlainLabel *m_title;
    MatchChart *m_chart;
    TablePane *m_pane;
    QSplitter *m_split;
    StateOverlay *m_overlay;
    StoreFace *m_face;
    SightWatch *m_sight;
};

} // namespace hathora
