// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/startup.h"

#include <QWidget>

namespace hathora {

/// One start-up, or the usual one of many, as it is drawn.
struct StartupBar
{
    QString name; ///< shown literally
    std::array<std::optional<std::chrono::milliseconds>, startupSteps> steps;
    std::optional<std::chrono::milliseconds> whole; ///< drawn where no step is known
    std::optional<std::chrono::milliseconds> mark;  ///< 95 % were done by then

    bool operator==(const StartupBar &) const = default;
};

/// What half of many took, and by when most were done.
StartupBar startupBar(const QString &name, const StartupFigures &figures);

/// Start-ups below each other on one axis of time: what each step took, and by when most were done.
class StartupChart : public QWidget
{
    Q_OBJECT

public:
    explicit StartupChart(QWidget *parent = nullptr);

    void setBars(const QList<StartupBar> &bars);
    const QList<StartupBar> &bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int nameWidth() const;
    int legendHeight() const;
    QRect barRect(qsizetype bar) const; ///< without name and figure, reading from the left
    qreal widthOf(std::chrono::milliseconds time) const;
    void paintLegend(QPainter &painter) const;
    void paintBar(QPainter &painter, qsizetype at) const;
    void paintSteps(QPainter &painter, const StartupBar &bar, const QRect &place) const;
    QRectF visual(const QRectF &rect) const;
    void tell();

    QList<StartupBar> m_bars;
    std::chrono::milliseconds m_longest{};
};

} // namespace hathora
