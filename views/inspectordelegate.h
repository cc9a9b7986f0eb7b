// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/textdelegate.h"

namespace hathora {

/// Shows the fields of a record with what can be done to each at its end: copy, and reveal if it is a secret.
///
/// The buttons appear on the row under the pointer and on the current one; a secret's is always there.
class InspectorDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

    /// What the fields of the record itself stand under; those of records in it stand under their path.
    void setRootTitle(const QString &title) { m_rootTitle = title; }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void copyRequested(const QModelIndex &field);
    void revealRequested(const QModelIndex &field); ///< or hidden again

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;

private:
    QString m_rootTitle;
};

} // namespace hathora
