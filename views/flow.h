// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace hathora {

/// A layout whose rows are filled one after the other, so that its height follows from its width. Where the
/// items go in a row is the subclass's.
class Flow : public QLayout
{
    Q_OBJECT

public:
    explicit Flow(QWidget *parent = nullptr);
    ~Flow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }

protected:
    QList<QLayoutItem *> shownItems() const;
    QSize withMargins(const QSize &inner) const;
    QRect mirrored(const QRect &inner, const QRect &place) const; ///< where text runs from right to left

private:
    QList<QLayoutItem *> m_items; ///< owned
};

} // namespace hathora
