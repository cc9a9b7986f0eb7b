// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/chartfeed.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QScrollArea;

namespace hathora {

class ChartCard;
class CrosshairGroup;
class GridFlow;
class MessageStrip;
class MetricsBar;
class ProcessChips;
class StateOverlay;
class Workbench;

/// Any number of charts over one stretch of time and under one cross-hair: of the processes that are looked
/// at, of all processes by region or deployment, of the fleet.
///
/// Looked at is the chosen process, until others are asked for or one is added.
class MetricsDock : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostProcesses = 12;
    static constexpr qsizetype mostCharts = 24;

    explicit MetricsDock(Workbench &workbench, QWidget *parent = nullptr);
    ~MetricsDock() override;

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

    const QList<ChartCard *> &cards() const { return m_cards; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectBar();
    void takeScope();
    void followFleet();
    void followSelection();
    void lookAt(const QList<ProcessId> &processes);
    void zoomTo(qint64 from, qint64 to);
    void setSpan(const MetricSpan &span);
    void setCharts(const QList<ChartSpec> &specs);
    void add(const ChartSpec &spec);
    void discard(ChartCard *card);
    void remove(ChartCard *card);
    void move(ChartCard *card, int places);
    void arrange();
    void share();
    void showFrame();
    void lookAgain();

    Workbench &m_workbench;
    ChartFrame m_frame;
    bool m_isPinned = false; ///< the processes do not follow the selection
    MetricsBar *m_bar;
    ProcessChips *m_chips;
    MessageStrip *m_notice;
    QWidget *m_page;
    GridFlow *m_flow;
    StateOverlay *m_overlay;
    QScrollArea *m_area;
    CrosshairGroup *m_crosshair;
    QList<ChartCard *> m_cards; ///< in the order in which they are shown
    int m_made = 0;             ///< cards so far; names them
    QTimer m_settle;            ///< a zoom is many small steps
    MetricSpan m_wanted;        ///< that was zoomed to
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
