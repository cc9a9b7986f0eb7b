// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/textdelegate.h"

namespace hathora {

/// Shows and edits a variable: an eye on its value, a mark where something is wrong with it. While a masked
/// value is typed it is not seen either.
class EnvDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void revealRequested(int row); ///< or to be masked again

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hathora
