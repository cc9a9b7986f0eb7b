// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/textdelegate.h"

namespace hathora {

/// Shows FractionRole as a thin bar with the figure of DisplayRole outside of it; without a fraction the
/// figure alone. With a ToneRole, which says that the figure is an old one, both are greyed.
class UsageDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &item, const QRect &content,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hathora
