// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/textdelegate.h"

namespace hathora {

/// Shows an id or address: fixed-width, cut in the middle because both ends tell it apart.
class IdDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace hathora
