// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartseries.h"
#include "views/charts/unitformat.h"

#include <QSet>
#include <QWidget>

#include <optional>

namespace hathora {

class ChartLegend;
class ChartPlot;

/// Values over time: one or more lines in one unit, their names and newest values above them.
///
/// While the pointer is on the chart its axes stand still; the values under the cross-hair take the place
/// of the newest ones.
class MetricChart : public QWidget
{
    Q_OBJECT

public:
    explicit MetricChart(QWidget *parent = nullptr);

    /// What the chart is about, for those who cannot see it.
    void setTitle(const QString &title);
    void setUnit(MetricUnit unit);
    /// Replaces all lines.
    void setSeries(const QList<ChartSeries> &series);
    const QList<ChartSeries> &series() const { return m_series; } ///< all, hidden ones too
    MetricUnit unit() const { return m_unit; }
    const QString &title() const { return m_title; }
    void setLimits(const QList<ChartLimit> &limits);
    void setMarkers(const QList<ChartMarker> &markers);
    /// What the time axis spans, in ms since epoch; without it, the points do.
    void setTimeRange(qint64 from, qint64 to);
    /// The same, at once: also while the pointer is on the chart, for it was asked for there.
    void showTimeRange(qint64 from, qint64 to);
    /// From now on rangeWanted() tells what pointer, wheel and keys ask for.
    void setZoomable();
    /// The lines that are not drawn, by name.
    const QSet<QString> &hidden() const { return m_hidden; }
    /// What stands in the chart when there is nothing to draw.
    void setEmptyText(const QString &text);

    const ChartLegend &legend() const { return *m_legend; }
    const ChartPlot &plot() const { return *m_plot; }

public Q_SLOTS:
    /// Shows the cross-hair of another chart; nothing is emitted.
    void setCrosshair(std::optional<qint64> moment);

Q_SIGNALS:
    /// The user points at this moment, in ms since epoch, or no more.
    void crosshairMoved(std::optional<qint64> moment);
    void rangeWanted(qint64 from, qint64 to); ///< the user asks for this stretch of time

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void pointAtMoment(std::optional<qint64> moment);
    void setMoment(std::optional<qint64> moment);
    bool isEmpty() const;
    void toggle(const QString &name);
    void solo(const QString &name);
    void showLines();
    void rescale();
    void tell();
    QString valueOf(const ChartSeries &series) const;

    QString m_title;
    QString m_emptyText;
    MetricUnit m_unit = MetricUnit::Count;
    QList<ChartSeries> m_series;
    QList<ChartSeries> m_shown; ///< those that are not hidden
    QSet<QString> m_hidden;
    QList<ChartMarker> m_markers;
    QList<ChartLimit> m_limits;
    std::optional<std::pair<qint64, qint64>> m_range;
    std::optional<qint64> m_moment;
    bool m_held = false; ///< by our own pointer
    ChartLegend *m_legend;
    ChartPlot *m_plot;
};

} // namespace hathora
