// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/textdelegate.h"

namespace hathora {

/// Shows a row of the navigator: its kind as an icon, its name, and behind it how much lives there.
class NavigatorDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QString countOf(const QModelIndex &index);
    static QString detailOf(const QModelIndex &index);
    QString fittingDetail(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
};

} // namespace hathora
