// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themetoolbutton.h"

#include "views/spacing.h"
#include "views/themecontrols.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace hathora::themetoolbutton {

namespace {

constexpr int margin = 6;
constexpr int gap = 6;
constexpr int arrowSide = 10;

bool hasIcon(const QStyleOptionToolButton &option)
{
    return !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
}

bool hasText(const QStyleOptionToolButton &option)
{
    return !option.text.isEmpty() &&
           (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull());
}

/// A button whose menu has a part of its own shows the arrow there.
bool hasArrow(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

int textWidth(const QStyleOptionToolButton &option)
{
    return option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + 1;
}

int contentWidth(const QStyleOptionToolButton &option)
{
    int width = 0;
    if (hasIcon(option))
        width += option.iconSize.width();
    if (hasText(option))
        width += (width > 0 ? gap : 0) + textWidth(option);
    if (hasArrow(option))
        width += spacing::within + arrowSide;
    return width;
}

QIcon::Mode modeOf(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QIcon::Disabled;
    return option.state.testFlag(QStyle::State_MouseOver) ? QIcon::Active : QIcon::Normal;
}

} // namespace

bool isOurs(const QStyleOptionToolButton &option)
{
    return option.toolButtonStyle != Qt::ToolButtonTextUnderIcon &&
           !option.features.testFlag(QStyleOptionToolButton::Arrow);
}

QSize size(const QStyleOptionToolButton &option)
{
    const int icon = hasIcon(option) ? option.iconSize.height() : 0;
    const int text = hasText(option) ? option.fontMetrics.height() : 0;
    return {contentWidth(option) + 2 * margin,
            std::max(spacing::controlHeight, std::max(icon, text) + spacing::between)};
}

void drawLabel(const QStyleOptionToolButton &option, QPainter &painter)
{
    const QRect whole = option.rect;
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, whole, rect); };
    // The rectangle lacks the frame; a button of its own size has the margin left on both sides.
    int x = whole.left() + std::max(0, (whole.width() - contentWidth(option)) / 2);
    int end = whole.right() + 1;
    if (hasArrow(option)) {
        QStyleOption arrow = option;
        end = std::min(end, x + contentWidth(option));
        arrow.rect = visual({end - arrowSide, whole.top(), arrowSide, whole.height()});
        themecontrols::drawGlyph(arrow, painter, Icon::ChevronDown, arrowSide);
        end -= arrowSide + spacing::within;
    }
    if (hasIcon(option)) {
        const auto state = option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off;
        const QRect icon(x, whole.top(), option.iconSize.width(), whole.height());
        option.icon.paint(&painter, visual(icon), Qt::AlignCenter, modeOf(option), state);
        x += icon.width() + gap;
    }
    if (!hasText(option))
        return;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setFont(option.font);
    painter.setPen(
        option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    const int width = end - x;
    const QString text =
        textWidth(option) <= width + 1
            ? option.text
            : option.fontMetrics.elidedText(option.text, Qt::ElideRight, width, Qt::TextShowMnemonic);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(visual({x, whole.top(), width, whole.height()}),
                     int(side | Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
}

} // namespace hathora::themetoolbutton
