// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/detaildelegate.h"

namespace hathora {

/// Shows an operation, or the tag that several stand under: those that are outdated struck out, and behind
/// each what there is to say of it.
class OperationDelegate : public DetailDelegate
{
    Q_OBJECT

public:
    using DetailDelegate::DetailDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QString detailOf(const QModelIndex &index) const override;
    QString shortDetailOf(const QModelIndex &index) const override { return detailOf(index); }
    QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hathora
