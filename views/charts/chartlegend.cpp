// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlegend.h"

#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hathora {

namespace {

constexpr int swatchWidth = 16;
constexpr int longestName = 150;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    // Not fixed: what is wanted for another width would be held on to.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, entries.size() - 1));
    setFocusPolicy(entries.size() > 1 ? Qt::TabFocus : Qt::NoFocus);
    tell();
    updateGeometry();
    update();
}

/// Of each its name and value; while the keys are in it, first the one that they are on.
void ChartLegend::tell()
{
    QStringList words;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString text = plainLine(entry.name) + u' ' + entry.value;
        words.append(entry.isHidden ? tr("%1 (hidden)", "a line of a chart").arg(text) : text);
    }
    if (hasFocus() && m_current < words.size())
        words.prepend(words.at(m_current));
    setAccessibleName(words.join(QLatin1String(", ")));
}

void ChartLegend::setMoment(const QString &moment)
{
    m_moment = moment;
    update();
}

QSize ChartLegend::sizeHint() const
{
    return {200, heightForWidth(width())};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {80, rowHeight()};
}

int ChartLegend::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? rowHeight() : all.last().bottom() + 1;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i)
        paintEntry(painter, m_entries[i], all[i]);
    if (hasFocus() && m_current < all.size()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(visual(all[m_current])).adjusted(-2.5, 0.5, 2.5, -0.5), 3, 3);
    }
    if (m_moment.isEmpty())
        return;
    painter.setPen(theme.secondary);
    painter.drawText(visual({width() - momentWidth(), 0, momentWidth(), rowHeight()}), int(Qt::AlignCenter),
                     m_moment);
}

void ChartLegend::paintEntry(QPainter &painter, const Entry &entry, const QRect &place) const
{
    const Theme &theme = Theme::of(palette());
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    const QColor color = entry.isHidden ? theme.disabled : theme.seriesColor(entry.look);
    const QRect swatch = visual({place.left(), place.center().y(), swatchWidth, 1});
    if (entry.drawn == ChartDrawn::Stacked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(theme.base, color, 0.6));
        painter.drawRect(QRectF(swatch).adjusted(0, -3, 0, 4));
    }
    const bool isDashed = entry.drawn == ChartDrawn::Dashed;
    painter.setPen(QPen(color, isDashed ? 1.5 : 2, isDashed ? Qt::DashLine : Theme::seriesStyle(entry.look),
                        Qt::FlatCap));
    const qreal line = entry.drawn == ChartDrawn::Stacked ? swatch.top() - 3 : swatch.top() + 1;
    painter.drawLine(QPointF(swatch.left(), line), QPointF(swatch.right() + 1, line));
    const QString name = shownName(entry);
    const int start = place.left() + swatchWidth + 6;
    const int nameWidth = fontMetrics().horizontalAdvance(name) + 1;
    QFont font = this->font();
    font.setStrikeOut(entry.isHidden);
    painter.setFont(font);
    painter.setPen(entry.isHidden ? theme.disabled : theme.secondary);
    painter.drawText(visual({start, place.top(), nameWidth, place.height()}), int(Qt::AlignCenter), name);
    painter.setFont(this->font());
    painter.setPen(entry.isHidden ? theme.disabled : theme.text);
    const int value = start + nameWidth + 6;
    painter.drawText(visual({value, place.top(), place.right() + 1 - value, place.height()}),
                     int(leading | Qt::AlignVCenter), entry.value);
}

QRect ChartLegend::visual(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

/// Names that are cut are told whole.
bool ChartLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype entry = entryAt(help->pos());
    if (entry >= 0)
        showPlainToolTip(help->globalPos(), m_entries[entry].name, this);
    return true;
}

void ChartLegend::mousePressEvent(QMouseEvent *event)
{
    const qsizetype entry = entryAt(event->pos());
    if (entry < 0 || m_entries.size() < 2 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_current = entry;
    const QString name = m_entries[entry].name;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT soloed(name);
    else
        Q_EMIT toggled(name);
}

void ChartLegend::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype entry = entryAt(event->pos());
    if (entry >= 0 && m_entries.size() > 1 && event->button() == Qt::LeftButton)
        Q_EMIT soloed(QString(m_entries[entry].name));
}

void ChartLegend::keyPressEvent(QKeyEvent *event)
{
    if (m_entries.size() < 2)
        return QWidget::keyPressEvent(event);
    const QString name = m_entries[m_current].name;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isNext = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        m_current = std::clamp<qsizetype>(m_current + (isNext ? 1 : -1), 0, m_entries.size() - 1);
        tell();
        return update();
    }
    case Qt::Key_Space:
        Q_EMIT toggled(name);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT soloed(name);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartLegend::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tell();
    update();
}

void ChartLegend::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tell();
    update();
}

qsizetype ChartLegend::entryAt(const QPoint &place) const
{
    const auto all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (visual(all[i]).contains(place))
            return i;
    }
    return -1;
}

QList<QRect> ChartLegend::places(int width) const
{
    QList<QRect> all;
    const int height = rowHeight();
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int extent = swatchWidth + 6 + fontMetrics().horizontalAdvance(shownName(entry)) + 1 + 6 +
                           std::max(fontMetrics().horizontalAdvance(entry.value),
                                    fontMetrics().horizontalAdvance(QStringLiteral("000.0"))) +
                           1;
        // The first row leaves room for the moment, which comes and goes under the pointer.
        const int room = y == 0 ? width - momentWidth() : width;
        if (x > 0 && x + extent > room) {
            x = 0;
            y += height;
        }
        all.append({x, y, extent, height});
        x += extent + spacing::groups;
    }
    return all;
}

QString ChartLegend::shownName(const Entry &entry) const
{
    return fontMetrics().elidedText(plainLine(entry.name), Qt::ElideMiddle, longestName);
}

int ChartLegend::momentWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000 00:00:00 AM")) + spacing::between;
}

int ChartLegend::rowHeight() const
{
    return fontMetrics().height() + spacing::within;
}

} // namespace hathora
