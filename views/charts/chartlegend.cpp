// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlegend.h"

#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"

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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList words;
    for (const Entry &entry : entries)
        words.append(plainLine(entry.name) + u' ' + entry.value);
    setAccessibleName(words.join(QLatin1String(", ")));
    updateGeometry();
    update();
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
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    const auto all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QRect place = all[i];
        const auto visual = [&](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        const QRect swatch = visual({place.left(), place.center().y(), swatchWidth, 1});
        painter.setPen(QPen(theme.seriesColor(entry.look), 2, Theme::seriesStyle(entry.look), Qt::FlatCap));
        painter.drawLine(QPointF(swatch.left(), swatch.top() + 1),
                         QPointF(swatch.right() + 1, swatch.top() + 1));
        const QString name = shownName(entry);
        const int start = place.left() + swatchWidth + 6;
        const int nameWidth = fontMetrics().horizontalAdvance(name) + 1;
        painter.setPen(theme.secondary);
        painter.drawText(visual({start, place.top(), nameWidth, place.height()}), int(Qt::AlignCenter), name);
        painter.setPen(theme.text);
        const int value = start + nameWidth + 6;
        painter.drawText(visual({value, place.top(), place.right() + 1 - value, place.height()}),
                         int(leading | Qt::AlignVCenter), entry.value);
    }
    if (m_moment.isEmpty())
        return;
    painter.setPen(theme.secondary);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(),
                                        {width() - momentWidth(), 0, momentWidth(), rowHeight()}),
                     int(Qt::AlignCenter), m_moment);
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
