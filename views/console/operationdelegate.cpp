// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/operationdelegate.h"

#include "models/console/operationsmodel.h"
#include "views/plaintext.h"
#include "views/theme.h"

namespace hathora {

namespace {

/// Whether the server is known not to have it. Only operations say.
bool isMissing(const QModelIndex &index)
{
    const QVariant isServed = index.data(OperationsModel::ServedRole);
    return isServed.isValid() && !isServed.toBool();
}

} // namespace

void OperationDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    DetailDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle; // what tells operations apart is at both ends
    if (index.model()->hasChildren(index))
        option->font.setWeight(QFont::DemiBold);
    const bool isOutdated = index.data(OutdatedRole).toBool();
    option->font.setStrikeOut(isOutdated);
    option->font.setItalic(isMissing(index));
    if (isOutdated || isMissing(index)) {
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).secondary);
    }
    option->fontMetrics = QFontMetrics(option->font);
}

QString OperationDelegate::detailOf(const QModelIndex &index) const
{
    const QString note = plainLine(index.data(NoteRole).toString());
    return note.isEmpty() ? index.data(VerbRole).toString() : note;
}

QString OperationDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStringList lines{option.text, index.data(SummaryRole).toString()};
    const QString successor = index.data(SuccessorRole).toString();
    if (index.data(OutdatedRole).toBool())
        lines.append(successor.isEmpty() ? tr("Deprecated.") : tr("Deprecated; use %1.").arg(successor));
    if (isMissing(index))
        lines.append(tr("This server does not have it."));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace hathora
