// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/iddelegate.h"

#include "views/typography.h"

namespace hathora {

void IdDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    option->font = typography::fixed(option->font);
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode = Qt::ElideMiddle;
}

} // namespace hathora
