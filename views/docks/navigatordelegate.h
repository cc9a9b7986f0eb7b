// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/detaildelegate.h"

namespace hathora {

/// Shows a row of the navigator: its kind as an icon, its name, and behind it how much lives there.
class NavigatorDelegate : public DetailDelegate
{
    Q_OBJECT

public:
    using DetailDelegate::DetailDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QString detailOf(const QModelIndex &index) const override;
    QString shortDetailOf(const QModelIndex &index) const override;
    QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hathora
