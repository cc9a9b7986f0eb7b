// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/chartspec.h"
#include "models/stores/metricspan.h"

#include <QWidget>

#include <functional>

class QAction;
class QToolButton;

namespace hathora {

class PlainLabel;
class RangeChips;

/// Above the charts of the metrics dock: which stretch of time they show, and what else holds for all of
/// them. Its actions are heard in the whole dock.
class MetricsBar : public QWidget
{
    Q_OBJECT

public:
    using Regions = std::function<QStringList()>;

    /// \a dock hears the shortcuts.
    MetricsBar(QWidget &dock, Regions regions);

    const MetricSpan &span() const { return m_span; }
    void setSpan(const MetricSpan &span);

    QAction &hold() const { return *m_hold; }           ///< checked: the charts stand still
    QAction &yesterday() const { return *m_yesterday; } ///< checked: compared with a day before
    QAction &stacked() const { return *m_stacked; }     ///< checked: below each other, not side by side

Q_SIGNALS:
    void spanChanged(const hathora::MetricSpan &span);
    void chartWanted(const hathora::ChartSpec &spec);
    void usualChartsWanted();

private:
    QAction *toggle(const QString &name, const QString &text, const QKeySequence &shortcut);
    void build(Regions regions);
    void askForRange();
    void followSpan();

    QWidget &m_dock;
    MetricSpan m_span;
    RangeChips *m_chips;
    PlainLabel *m_range; ///< what is shown where no chip says it
    QAction *m_custom;
    QAction *m_live;
    QAction *m_hold;
    QAction *m_yesterday;
    QAction *m_stacked;
};

} // namespace hathora
