// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/statusdelegate.h"

#include "views/spacing.h"
#include "views/tonemark.h"

#include <QPainter>

namespace hathora {

namespace {

constexpr qreal tint = 0.16;
constexpr int padding = spacing::between;
constexpr int gap = 6;
constexpr int besideWord = 2 * padding + toneMarkSize + gap;

bool hasTone(const QModelIndex &index)
{
    return index.data(ToneRole).isValid();
}

} // namespace

void StatusDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                  const QModelIndex &index) const
{
    if (!hasTone(index))
        return TextDelegate::paintContent(painter, option, content, index);
    const Theme &theme = Theme::of(option.palette);
    const auto tone = index.data(ToneRole).value<Tone>();
    const QColor color = isEnabled(option) ? theme.tone(tone) : theme.disabled;

    const int height = std::min(content.height() - spacing::within, option.fontMetrics.height() + 2);
    const int width = std::min(content.width(), contentWidth(option, index));
    const QRect pill(content.left(), content.center().y() - height / 2 + (content.height() % 2 == 0 ? 1 : 0),
                     width, height);
    QColor ground = color;
    ground.setAlphaF(float(tint));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, content, pill), height / 2.0, height / 2.0);

    const QRect mark(pill.left() + padding, pill.top() + (height - toneMarkSize) / 2, toneMarkSize,
                     toneMarkSize);
    drawToneMark(painter, QStyle::visualRect(option.direction, content, mark), tone, color);
    const QRect word = pill.adjusted(padding + toneMarkSize + gap, 0, -padding + 1, 0);
    drawLine(painter, option, QStyle::visualRect(option.direction, content, word), option.text,
             Qt::AlignLeading);
}

int StatusDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!hasTone(index))
        return TextDelegate::contentWidth(option, index);
    return option.fontMetrics.horizontalAdvance(option.text) + besideWord + 1;
}

} // namespace hathora
