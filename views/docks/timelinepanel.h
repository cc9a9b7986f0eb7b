// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <memory>

namespace hathora {

class DeploymentTimeline;
class LaneFeed;
class MessageStrip;
class PlainLabel;
class RangeChips;
class SightWatch;
class Workbench;

/// The timeline of the chosen application's deployments, with how far back it looks, what its looks mean,
/// what it says of the moment that is pointed at, and where its knowledge begins.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(Workbench &workbench, QWidget *parent = nullptr);
    ~TimelinePanel() override;

    DeploymentTimeline &timeline() { return *m_timeline; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

Q_SIGNALS:
    void chosen(const hathora::DeploymentId &deployment);
    void activated(const hathora::DeploymentId &deployment);

private:
    void build();
    void takeScope();
    void followSight();
    void showLanes();
    void showReadout();
    void tellHistory();
    void followChips();
    void followSpan();

    Workbench &m_workbench;
    std::unique_ptr<LaneFeed> m_feed; ///< null while no application is chosen
    QMetaObject::Connection m_ofHistory;
    RangeChips *m_chips;
    DeploymentTimeline *m_timeline;
    MessageStrip *m_trouble;
    PlainLabel *m_readout;
    PlainLabel *m_since;
    SightWatch *m_sight;
    QTimer m_clock; ///< the picture moves on while it is seen
};

} // namespace hathora
