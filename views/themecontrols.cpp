// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themecontrols.h"

#include "views/spacing.h"
#include "views/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace hathora::themecontrols {

namespace {

constexpr int arrowSide = 12;
constexpr qreal hoverOpacity = 0.06;
constexpr qreal pressedOpacity = 0.12;

/// The box of one-pixel lines around a rectangle, in the middle of the pixels.
QRectF hairline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool isDefault(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option.state.testFlag(QStyle::State_Enabled);
}

QColor touched(const QStyleOption &option, const QColor &surface, const QColor &ink)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return surface;
    if (option.state.testFlag(QStyle::State_Sunken))
        return blend(surface, ink, pressedOpacity);
    if (option.state.testFlag(QStyle::State_MouseOver))
        return blend(surface, ink, hoverOpacity);
    return surface;
}

void drawBox(QPainter &painter, const QRect &rect, const QColor &border, const QColor &fill, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(hairline(rect), radius, radius);
    painter.restore();
}

QColor markBorder(const QStyleOption &option, const Theme &theme, bool marked)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return theme.border;
    return marked || option.state.testFlag(QStyle::State_HasFocus) ? theme.accent : theme.inputBorder;
}

} // namespace

void drawPushButton(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool checked = option.state.testFlag(QStyle::State_On);
    if (isDefault(option)) {
        drawBox(painter, option.rect, {}, touched(option, theme.accent, theme.window),
                spacing::controlRadius);
    } else {
        const QColor surface = checked ? theme.selection() : option.palette.color(QPalette::Button);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        const QColor border = focused || checked ? theme.accent : enabled ? theme.inputBorder : theme.border;
        drawBox(painter, option.rect, border, touched(option, surface, theme.text), spacing::controlRadius);
    }
}

void drawToolButton(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const QColor behind = option.palette.color(QPalette::Window);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    if (on)
        drawBox(painter, option.rect, enabled ? theme.accent : theme.border,
                touched(option, theme.selection(), theme.text), spacing::controlRadius);
    else if (enabled && hovered)
        drawBox(painter, option.rect, {}, touched(option, behind, theme.text), spacing::controlRadius);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(option, painter);
}

void drawField(const QStyleOption &option, QPainter &painter, bool focused)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor border = !enabled ? theme.border : focused ? theme.accent : theme.inputBorder;
    drawBox(painter, option.rect, border, option.palette.color(QPalette::Base), spacing::controlRadius);
}

void drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow)
{
    if (option.editable && option.frame)
        drawField(option, painter, option.state.testFlag(QStyle::State_HasFocus));
    else if (option.frame)
        drawPushButton(option, painter);
    else
        drawToolButton(option, painter);
    QStyleOption glyph = option;
    glyph.rect = arrow;
    drawGlyph(glyph, painter, Icon::ChevronDown, arrowSide);
}

void drawSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down)
{
    if (option.frame)
        drawField(option, painter, option.state.testFlag(QStyle::State_HasFocus));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    QStyleOption glyph = option;
    const auto draw = [&](const QRect &rect, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                          Icon icon) {
        glyph.rect = rect;
        glyph.state.setFlag(QStyle::State_Enabled, option.state.testFlag(QStyle::State_Enabled) &&
                                                       option.stepEnabled.testFlag(step));
        glyph.state.setFlag(QStyle::State_MouseOver, option.activeSubControls.testFlag(part));
        drawGlyph(glyph, painter, icon, arrowSide);
    };
    draw(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::ChevronUp);
    draw(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::ChevronDown);
}

void drawFocus(const QStyleOption &option, QPainter &painter)
{
    drawBox(painter, option.rect, Theme::of(option.palette).accent, {}, spacing::controlRadius);
}

void drawCheck(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool marked = partly || option.state.testFlag(QStyle::State_On);
    const QColor fill =
        marked ? (enabled ? theme.accent : theme.border) : option.palette.color(QPalette::Base);
    drawBox(painter, option.rect, markBorder(option, theme, marked), touched(option, fill, theme.text), 3);
    if (!marked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(enabled ? theme.accentText : theme.disabled, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option.rect);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (partly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.76, 0.32)});
    painter.restore();
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool marked = option.state.testFlag(QStyle::State_On);
    drawBox(painter, option.rect, markBorder(option, theme, marked),
            touched(option, option.palette.color(QPalette::Base), theme.text), option.rect.width() / 2.0);
    if (!marked)
        return;
    const int inset = option.rect.width() * 3 / 10;
    drawBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), {},
            enabled ? theme.accent : theme.disabled, option.rect.width());
}

void drawGlyph(const QStyleOption &option, QPainter &painter, Icon icon, int side)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor color = !enabled ? theme.disabled : hovered ? theme.text : theme.secondary;
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    painter.drawPixmap(square, iconPixmap(icon, color, side, painter.device()->devicePixelRatioF()));
}

QPalette labelPalette(const QStyleOptionButton &option)
{
    QPalette palette = option.palette;
    if (isDefault(option))
        palette.setColor(QPalette::ButtonText, Theme::of(option.palette).accentText);
    return palette;
}

} // namespace hathora::themecontrols
