// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/envdelegate.h"

#include "models/deploy/envtablemodel.h"
#include "views/deploy/deploytext.h"
#include "views/icons.h"
#include "views/rowbuttons.h"
#include "views/spacing.h"
#include "views/typography.h"

#include <QLineEdit>

namespace hathora {

namespace {

bool isValue(const QModelIndex &index)
{
    return index.column() == EnvTableModel::ValueColumn;
}

} // namespace

QWidget *EnvDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(isValue(index) ? QStringLiteral("deploy.env.value")
                                         : QStringLiteral("deploy.env.name"));
    editor->setAccessibleName(isValue(index) ? tr("Value") : tr("Name"));
    editor->setFont(typography::fixed(editor->font()));
    if (isValue(index) && !index.data(EnvTableModel::RevealedRole).toBool())
        editor->setEchoMode(QLineEdit::Password);
    return editor;
}

void EnvDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    option->font = typography::fixed(option->font);
    option->fontMetrics = QFontMetrics(option->font);
    if (index.data(EnvTableModel::ProblemRole).isValid()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(Icon::Warning);
        option->decorationSize = {16, 16};
    }
}

void EnvDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                               const QModelIndex &index) const
{
    const QRect text = isValue(index) ? rowbuttons::draw(painter, option, content, {Icon::Eye}) : content;
    TextDelegate::paintContent(painter, option, text, index);
}

bool EnvDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QRect content = option.rect.adjusted(spacing::between, 0, -spacing::between, 0);
    if (isValue(index) && rowbuttons::pressed(*event, option, content, 1) == 0) {
        Q_EMIT revealRequested(index.row());
        return true;
    }
    return TextDelegate::editorEvent(event, model, option, index);
}

QString EnvDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant problem = index.data(EnvTableModel::ProblemRole);
    return problem.isValid() ? problemText(problem.value<DraftProblem>())
                             : TextDelegate::toolTip(option, index);
}

} // namespace hathora
