// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themebars.h"

#include "views/spacing.h"
#include "views/theme.h"
#include "views/themecontrols.h"
#include "views/typography.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace hathora::themebars {

namespace {

constexpr int sortArrowSide = 12;

void drawRounded(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal radius = std::min(rect.width(), rect.height()) / 2;
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

/// What a scroll bar lies beside: it has no ground of its own.
QColor groundOf(const QStyleOption &option, const QWidget *scrollBar)
{
    const QWidget *container = scrollBar != nullptr ? scrollBar->parentWidget() : nullptr;
    const auto *area =
        container != nullptr ? qobject_cast<QAbstractScrollArea *>(container->parentWidget()) : nullptr;
    if (area == nullptr)
        return option.palette.color(QPalette::Base);
    return area->viewport()->palette().color(area->viewport()->backgroundRole());
}

/// The edge of a tab that lies on the page.
QRect pageEdge(const QStyleOptionTab &tab, int thickness)
{
    QRect edge = tab.rect;
    switch (tab.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        edge.setBottom(edge.top() + thickness - 1);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        edge.setLeft(edge.right() - thickness + 1);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        edge.setRight(edge.left() + thickness - 1);
        break;
    default:
        edge.setTop(edge.bottom() - thickness + 1);
        break;
    }
    return edge;
}

} // namespace

void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QStyle &style,
                const QWidget *widget)
{
    style.drawControl(QStyle::CE_HeaderSection, &option, &painter, widget);
    const int margin = style.pixelMetric(QStyle::PM_HeaderMargin, &option, widget);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inside, rect); };

    QStyleOptionHeaderV2 label;
    label.QStyleOptionHeader::operator=(option);
    label.version = QStyleOptionHeaderV2::Version;
    if (const auto *full = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option))
        label = *full;
    label.rect = visual(inside.adjusted(0, 0, sorted ? -sortArrowSide - spacing::within : 0, 0));
    style.drawControl(QStyle::CE_HeaderLabel, &label, &painter, widget);
    if (!sorted)
        return;
    QStyleOption arrow = option;
    arrow.rect = visual(inside.adjusted(inside.width() - sortArrowSide, 0, 0, 0));
    // Qt calls ascending "down"; the arrow points up where the values grow downwards, as on the web.
    const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
    themecontrols::drawGlyph(arrow, painter, ascending ? Icon::ChevronUp : Icon::ChevronDown, sortArrowSide);
}

void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool hovered = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken) &&
                         option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, hovered ? blend(theme.alternate, theme.text, 0.06) : theme.alternate);
    drawLowerEdge(option, painter);
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (last || option.orientation != Qt::Horizontal)
        return;
    const QRect separator(0, option.rect.top() + 7, 1, option.rect.height() - 14);
    const int x = option.direction == Qt::LeftToRight ? option.rect.right() : option.rect.left();
    painter.fillRect(separator.translated(x, 0), theme.border);
}

void drawHeaderEnd(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, Theme::of(option.palette).alternate);
    drawLowerEdge(option, painter);
}

void drawTab(const QStyleOptionTab &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!selected && hovered)
        painter.fillRect(option.rect, blend(theme.window, theme.text, 0.06));
    if (selected)
        painter.fillRect(pageEdge(option, 2), theme.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(theme.accent);
        painter.drawRect(option.rect.adjusted(2, 2, -3, -4));
    }
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QStyle &style,
                   const QWidget *widget)
{
    const Theme &theme = Theme::of(option.palette);
    painter.fillRect(option.rect, groundOf(option, widget));
    if (option.minimum == option.maximum)
        return;
    const QRectF thumb =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool grabbed = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                         option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    drawRounded(painter, thumb.adjusted(3, 3, -3, -3), grabbed ? theme.secondary : theme.inputBorder);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(length) * option.pageStep / (qint64(range) + option.pageStep));
        thumb = std::clamp(thumb, std::min(24, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect rect =
            horizontal ? QRect(option.rect.left() + from, option.rect.top(), extent, option.rect.height())
                       : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), extent);
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void drawDockTitle(const QStyleOptionDockWidget &option, QPainter &painter, const QStyle &style,
                   const QWidget *widget)
{
    const Theme &theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.window);
    painter.save();
    QFont font = painter.font();
    font.setPixelSize(13);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QRect text = style.subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, widget)
                           .adjusted(spacing::between, 0, -spacing::between, 0);
    const QString title = painter.fontMetrics().elidedText(option.title, Qt::ElideRight, text.width());
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(theme.text);
    painter.drawText(text, int(alignment | Qt::TextHideMnemonic | Qt::TextSingleLine), title);
    painter.restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter, const QStyle &style)
{
    const Theme &theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.window);
    const bool active = option.state.testAnyFlags(QStyle::State_Selected | QStyle::State_Sunken);
    if (active)
        painter.fillRect(option.rect, blend(theme.window, theme.text, 0.08));
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    style.drawItemText(&painter, option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                       option.palette, enabled, option.text, QPalette::WindowText);
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    constexpr int thickness = 6;
    QRect groove = option.rect;
    groove.setHeight(thickness);
    groove.moveCenter(option.rect.center());
    drawRounded(painter, groove, theme.border);
    const qreal range = qreal(option.maximum) - option.minimum;
    if (range <= 0) // how far is unknown: BusyMark tells that something moves
        return;
    const qreal done = std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    const QRect filled(groove.left(), groove.top(), qRound(groove.width() * done), thickness);
    drawRounded(painter, QStyle::visualRect(option.direction, groove, filled), theme.seriesColor(0));
}

void drawLowerEdge(const QStyleOption &option, QPainter &painter)
{
    const QRect edge(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(edge, Theme::of(option.palette).border);
}

} // namespace hathora::themebars
