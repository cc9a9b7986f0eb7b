// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace hathora {

/// Amounts side by side as bars from a common zero, credits to the other side.
class ItemBars : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name; ///< shown literally
        QString text; ///< the amount in words
        double amount = 0;

        bool operator==(const Bar &) const = default;
    };

    explicit ItemBars(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    const QList<Bar> &bars() const { return m_bars; }
    QString csv() const; ///< their names and amounts

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF barOf(const Bar &bar, const QRectF &lane) const;

    QList<Bar> m_bars;
};

} // namespace hathora
