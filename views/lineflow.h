// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/flow.h"

namespace hathora {

/// Lays widgets out as words are laid out: each as wide as it wants to be, and in the next row when there is
/// no room left in this one.
class LineFlow : public Flow
{
    Q_OBJECT

public:
    using Flow::Flow;

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed
    {
        QLayoutItem *item;
        QRect place;
    };

    QList<Placed> placedIn(const QRect &inner) const;
};

} // namespace hathora
