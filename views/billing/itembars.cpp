// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billing/itembars.h"

#include "models/csv.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr int barHeight = 8;
constexpr int narrowest = 240;

/// A line of words, its bar and the room to the next.
int rowHeight(const QWidget &widget)
{
    return widget.fontMetrics().height() + spacing::within + barHeight + spacing::between;
}

} // namespace

ItemBars::ItemBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ItemBars::setBars(const QList<Bar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    QStringList told;
    for (const Bar &bar : bars)
        told.append(QStringLiteral("%1: %2").arg(plainLine(bar.name), plainLine(bar.text)));
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

/// The header is no text of any language, for programs read it.
QString ItemBars::csv() const
{
    QString text = csv::line({QStringLiteral("name"), QStringLiteral("amount")});
    for (const Bar &bar : m_bars)
        text += csv::line({csv::safe(bar.name), csv::cell(bar.amount)});
    return text;
}

QSize ItemBars::sizeHint() const
{
    return {2 * narrowest,
            2 * spacing::around + rowHeight(*this) * int(std::max<qsizetype>(m_bars.size(), 1))};
}

QSize ItemBars::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

/// Shares of the greatest amount, so that no difference of two can be more than a number holds.
QRectF ItemBars::barOf(const Bar &bar, const QRectF &lane) const
{
    double most = 0;
    double least = 0;
    double greatest = 0;
    for (const Bar &each : m_bars) {
        if (std::isfinite(each.amount))
            greatest = std::max(greatest, std::abs(each.amount));
    }
    if (greatest <= 0 || !std::isfinite(bar.amount))
        return {};
    for (const Bar &each : m_bars) {
        if (!std::isfinite(each.amount))
            continue;
        most = std::max(most, each.amount / greatest);
        least = std::min(least, each.amount / greatest);
    }
    const double scale = lane.width() / (most - least);
    const double zero = lane.left() - least * scale;
    const double end = zero + bar.amount / greatest * scale;
    return QRectF(std::min(zero, end), lane.top(), std::max(std::abs(end - zero), 1.0), lane.height());
}

void ItemBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect row(spacing::around, spacing::around, width() - 2 * spacing::around, rowHeight(*this));
    for (const Bar &bar : m_bars) {
        const QRect words(row.left(), row.top(), row.width(), fontMetrics().height());
        const int textWidth = fontMetrics().horizontalAdvance(bar.text) + spacing::between;
        painter.setPen(theme.text);
        const QString name = fontMetrics().elidedText(plainLine(bar.name), Qt::ElideRight,
                                                      std::max(words.width() - textWidth, 0));
        painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, name);
        painter.drawText(words, Qt::AlignTrailing | Qt::AlignVCenter, bar.text);
        const QRectF lane(row.left(), words.bottom() + 1 + spacing::within, row.width(), barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.border);
        painter.drawRoundedRect(lane, 2, 2);
        painter.setBrush(bar.amount < 0 ? theme.running : theme.seriesColor(0));
        painter.drawRoundedRect(barOf(bar, lane), 2, 2);
        row.translate(0, row.height());
    }
}

} // namespace hathora
