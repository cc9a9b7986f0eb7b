// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hathora {

/// The lines of a chart by name, each with its value, from the left in as many rows as it takes.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name; ///< shown literally
        QString value;
        int look = 0; ///< the series' colour and line style

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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;
    QString shownName(const Entry &entry) const;
    int momentWidth() const;
    int rowHeight() const;

    QList<Entry> m_entries;
    QString m_moment;
};

} // namespace hathora
