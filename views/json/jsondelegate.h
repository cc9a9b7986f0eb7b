// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/textdelegate.h"

namespace hathora {

/// Shows a value of a JsonTreeModel as `key: value`, in the colour of its kind, with what is searched for
/// marked and what can be done to it at the row's end: copy, and reveal if it is a secret.
class JsonDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

    void setSearched(const QString &letters) { m_searched = letters; }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void copyRequested(const QModelIndex &index);
    void revealRequested(const QModelIndex &index); ///< or hidden again

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;

private:
    void markSearched(QPainter &painter, const QStyleOptionViewItem &option, const QRect &text) const;

    QString m_searched;
};

} // namespace hathora
