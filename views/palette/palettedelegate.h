// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/detaildelegate.h"

namespace hathora {

/// Shows a line of the command palette: what it is as an icon, what it is called, and behind it what else
/// there is to say of it and its shortcut.
class PaletteDelegate : public DetailDelegate
{
    Q_OBJECT

public:
    using DetailDelegate::DetailDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QString detailOf(const QModelIndex &index) const override;
    QString shortDetailOf(const QModelIndex &index) const override;
};

} // namespace hathora
