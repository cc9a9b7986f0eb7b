// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace hathora {

/// Lays widgets of one kind out in rows, in as many columns of equal width as there is room for.
///
/// The rows are filled: with room for five of eight widgets there are two rows of four.
class GridFlow : public QLayout
{
    Q_OBJECT

public:
    /// \a narrowest is the least width of a column.
    explicit GridFlow(int narrowest, QWidget *parent = nullptr);
    ~GridFlow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> shownItems() const;
    int columnsIn(int width) const;
    int rowHeight(const QList<QLayoutItem *> &items, qsizetype first, int columns, int width) const;

    int m_narrowest;
    QList<QLayoutItem *> m_items; ///< owned
};

} // namespace hathora
