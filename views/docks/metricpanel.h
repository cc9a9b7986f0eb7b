// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/metricspan.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <chrono>

namespace hathora {

class CrosshairGroup;
class GridFlow;
class MessageStrip;
class MetricChart;
struct MetricSeries;
class PlainLabel;
class ProcessMetricsStore;
class RangeChips;
class StateOverlay;
class StoreFace;

/// A chart for every metric of a process that has data, all over the same stretch of time and under one
/// cross-hair.
class MetricPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MetricPanel(QWidget *parent = nullptr);

    std::chrono::seconds range() const;
    void setRange(std::chrono::seconds range);

    /// Must stay until the next call; null for none.
    void setStore(ProcessMetricsStore *store);

Q_SIGNALS:
    void rangeChanged(std::chrono::seconds range); ///< another store is wanted

private:
    void showSeries();
    void draw(MetricChart *chart, const MetricSeries &series);
    MetricChart *chartOf(const QString &metric);
    void letBeTaken(MetricChart *chart);
    void tellKept();

    QPointer<ProcessMetricsStore> m_store;
    RangeChips *m_chips;
    PlainLabel *m_kept;
    MessageStrip *m_notice;
    QWidget *m_grid;
    GridFlow *m_flow;
    StateOverlay *m_overlay;
    StoreFace *m_face;
    CrosshairGroup *m_crosshair;
    QHash<QString, MetricChart *> m_charts; ///< by metric
};

} // namespace hathora
