// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hathora {

/// The delegate of every text column, and the ground that our other delegates stand on.
///
/// Rows have one height, the text is one line of bounded length with control characters made visible, and
/// the tool tip is ExactRole, or the text where the cell is too narrow for it, shown literally.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool isCompact() const { return m_compact; }
    void setCompact(bool compact);

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Draws what lies inside of the cell's margins. Background and focus are there already.
    virtual void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                              const QModelIndex &index) const;
    /// Width that the content asks for, without the cell's margins.
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What the tool tip says; empty for none.
    virtual QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    static QColor textColor(const QStyleOptionViewItem &option);
    static bool isEnabled(const QStyleOptionViewItem &option);
    /// Draws one line with the option's font, cut where the option says, on the reading side or where
    /// \a alignment says.
    static void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                         const QString &text, Qt::Alignment alignment);

private:
    bool m_compact = false;
};

} // namespace hathora
