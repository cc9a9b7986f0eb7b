// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

namespace hathora {

class FigureCard;
class FleetSummary;
class GridFlow;
class PlainLabel;

/// The figures that answer "is the fleet healthy?", each the way to the rows that it counts.
class FleetFiguresRow : public QWidget
{
    Q_OBJECT

public:
    explicit FleetFiguresRow(QWidget *parent = nullptr);

    void showSummary(const FleetSummary &summary);

Q_SIGNALS:
    void chosen(const QString &filter); ///< that shows the rows which a figure counts

private:
    FigureCard *add(const QString &name, const QString &caption, const QString &filter);
    void showUse(const FleetSummary &summary);
    QString basis(const FleetSummary &summary) const;

    GridFlow *m_flow;
    FigureCard *m_running;
    FigureCard *m_starting;
    FigureCard *m_draining;
    FigureCard *m_failed;
    FigureCard *m_rooms;
    FigureCard *m_cpu;
    FigureCard *m_memory;
    FigureCard *m_egress;
    PlainLabel *m_basis; ///< on how much the figures stand, where that is not everything
};

} // namespace hathora
