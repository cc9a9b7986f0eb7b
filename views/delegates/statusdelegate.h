// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/textdelegate.h"

namespace hathora {

/// Shows a state as a pill: the shape and a tint of ToneRole, and the word of DisplayRole.
/// A cell without ToneRole is shown as text.
class StatusDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hathora
