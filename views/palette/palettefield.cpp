// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/palettefield.h"

#include "views/icons.h"
#include "views/spacing.h"
#include "views/theme.h"

#include <QPainter>
#include <QStyle>

namespace hathora {

namespace {

constexpr int widest = 420;
constexpr int narrowest = 120;
constexpr int mark = 16;

} // namespace

PaletteField::PaletteField(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Search or run a command…"));
    setAccessibleName(tr("Search or run a command"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(widest);
}

void PaletteField::setShortcutText(const QString &text)
{
    m_shortcut = text;
    update();
}

QSize PaletteField::sizeHint() const
{
    return {widest, spacing::controlHeight};
}

QSize PaletteField::minimumSizeHint() const
{
    return {narrowest, spacing::controlHeight};
}

void PaletteField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? theme.accent : theme.inputBorder);
    painter.setBrush(underMouse() && isEnabled() ? theme.card : theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::controlRadius,
                            spacing::controlRadius);

    const QColor colour = isEnabled() ? theme.secondary : theme.disabled;
    const QRect content = rect().adjusted(spacing::between, 0, -spacing::between, 0);
    const QRect place(content.left(), content.center().y() - mark / 2 + 1, mark, mark);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), content, place),
                       iconPixmap(Icon::Search, colour, mark, devicePixelRatioF()));
    painter.setPen(colour);
    QRect words = content.adjusted(mark + spacing::between, 0, 0, 0);
    const auto side = [this](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignAbsolute |
                   Qt::AlignVCenter);
    };
    const int keys = fontMetrics().horizontalAdvance(m_shortcut) + spacing::groups;
    if (fontMetrics().horizontalAdvance(text()) + keys <= words.width()) {
        painter.drawText(QStyle::visualRect(layoutDirection(), content, words), side(Qt::AlignRight),
                         m_shortcut);
        words.setWidth(words.width() - keys);
    }
    painter.drawText(QStyle::visualRect(layoutDirection(), content, words), side(Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace hathora
