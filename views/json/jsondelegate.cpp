// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/json/jsondelegate.h"

#include "models/format.h"
#include "views/json/jsoncolours.h"
#include "views/plaintext.h"
#include "views/rowbuttons.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QPainter>

namespace hathora {

namespace {

using Kind = JsonOutline::Kind;

Kind kindOf(const QModelIndex &index)
{
    return index.data(JsonTreeModel::KindRole).value<Kind>();
}

bool isSecret(const QModelIndex &index)
{
    return index.data(JsonTreeModel::SecretRole).toBool();
}

/// What stands before the value: the key, or the place in a list.
QString nameOf(const QModelIndex &index)
{
    const QString name = index.data(JsonTreeModel::NameRole).toString();
    return name.isNull() ? QString() : plainLine(name) + QLatin1String(": ");
}

QString valueOf(const QModelIndex &index)
{
    const int children = index.data(JsonTreeModel::ChildrenRole).toInt();
    switch (kindOf(index)) {
    case Kind::Array:
        return children > 0 ? JsonDelegate::tr("[ %n values ]", nullptr, children) : QStringLiteral("[ ]");
    case Kind::Object:
        return children > 0 ? JsonDelegate::tr("{ %n fields }", nullptr, children) : QStringLiteral("{ }");
    case Kind::String:
        return u'"' + plainLine(index.data().toString()) + u'"';
    case Kind::Null:
    case Kind::Boolean:
    case Kind::Number:
        break;
    }
    return plainLine(index.data().toString());
}

/// In the order in which they are pressed: copy, then reveal.
QList<Icon> buttonsOf(const QModelIndex &index)
{
    return isSecret(index) ? QList{Icon::Copy, Icon::Eye} : QList{Icon::Copy};
}

} // namespace

void JsonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    option->text = nameOf(index) + valueOf(index);
    option->font = typography::fixed(option->font);
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode = Qt::ElideRight;
}

void JsonDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                const QModelIndex &index) const
{
    const bool isPointedAt = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Selected);
    QRect text = content;
    if (isPointedAt || isSecret(index))
        text = rowbuttons::draw(painter, option, content, buttonsOf(index));
    markSearched(painter, option, text);
    const Theme &theme = Theme::of(option.palette);
    const QString name = nameOf(index);
    QStyleOptionViewItem part = option;
    part.palette.setColor(QPalette::Text, theme.text);
    drawLine(painter, part, text, name, Qt::AlignLeft);
    QRect rest = text;
    rest.setLeft(text.left() + option.fontMetrics.horizontalAdvance(name));
    if (rest.width() <= 0)
        return;
    part.palette.setColor(QPalette::Text, jsonColour(kindOf(index), theme));
    part.palette.setColor(QPalette::HighlightedText, jsonColour(kindOf(index), theme));
    drawLine(painter, part, rest, valueOf(index), Qt::AlignLeft);
}

void JsonDelegate::markSearched(QPainter &painter, const QStyleOptionViewItem &option,
                                const QRect &text) const
{
    if (m_searched.isEmpty())
        return;
    const QColor mark = blend(option.palette.color(QPalette::Base), Theme::of(option.palette).draining, 0.35);
    const QString shown = option.fontMetrics.elidedText(option.text, option.textElideMode, text.width());
    for (qsizetype at = shown.indexOf(m_searched, 0, Qt::CaseInsensitive); at >= 0;
         at = shown.indexOf(m_searched, at + m_searched.size(), Qt::CaseInsensitive)) {
        const int left = option.fontMetrics.horizontalAdvance(shown.left(at));
        const int right = option.fontMetrics.horizontalAdvance(shown.left(at + m_searched.size()));
        painter.fillRect(QRect(text.left() + left, text.top() + 3, right - left, text.height() - 6), mark);
    }
}

bool JsonDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QRect content = option.rect.adjusted(spacing::between, 0, -spacing::between, 0);
    const int button = rowbuttons::pressed(*event, option, content, int(buttonsOf(index).size()));
    if (button == 0)
        Q_EMIT copyRequested(index);
    else if (button == 1)
        Q_EMIT revealRequested(index);
    return TextDelegate::editorEvent(event, model, option, index);
}

} // namespace hathora
