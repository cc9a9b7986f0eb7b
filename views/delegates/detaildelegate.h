// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/textdelegate.h"

namespace hathora {

/// Shows a text and, at the row's end in the secondary colour, a detail of it. The text goes first where
/// there is not room for both.
class DetailDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    virtual QString detailOf(const QModelIndex &index) const = 0; ///< empty for none
    /// What of the detail is shown where there is less room than for all of it.
    virtual QString shortDetailOf(const QModelIndex &) const { return {}; }

private:
    QString fittingDetail(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
};

} // namespace hathora
