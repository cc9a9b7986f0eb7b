// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartseries.h"

#include <QWidget>

namespace hathora {

/// The lines of a chart by name, each with its value, from the left in as many rows as it takes.
///
/// Where there are several, a click or the space bar hides and shows one, a double click, a click with Ctrl
/// or Return shows it alone; arrows move between them.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name; ///< shown literally
        QString value;
        int look = 0; ///< the series' colour and line style
        ChartDrawn drawn = ChartDrawn::Line;
        bool isHidden = false;

        bool operator==(const Entry &) const = default;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }
    /// The moment that the values are of, at the end of the first row; empty for the newest.
    void setMoment(const QString &moment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void toggled(const QString &name);
    void soloed(const QString &name);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QList<QRect> places(int width) const;
    qsizetype entryAt(const QPoint &place) const; ///< below zero for none
    void paintEntry(QPainter &painter, const Entry &entry, const QRect &place) const;
    void tell();
    QRect visual(const QRect &rect) const; ///< where it lies in this layout direction
    QString shownName(const Entry &entry) const;
    int momentWidth() const;
    int rowHeight() const;

    QList<Entry> m_entries;
    QString m_moment;
    qsizetype m_current = 0; ///< where the keys are
};

} // namespace hathora
