// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/typography.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace hathora::typography {

namespace {

QFont larger(const QFont &base, int points)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() + points);
    else
        font.setPixelSize(base.pixelSize() + points * 4 / 3);
    return font;
}

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

qreal advance(const QFontMetricsF &metrics, QChar character, qreal digit)
{
    return character.isDigit() ? digit : metrics.horizontalAdvance(character);
}

} // namespace

QFont title(const QFont &base)
{
    QFont font = larger(base, 2);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont figure(const QFont &base)
{
    return larger(base, 8);
}

QFont caption(const QFont &base)
{
    return larger(base, -1);
}

QFont fixed(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

qreal tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (const QChar character : text)
        width += advance(metrics, character, digit);
    return width;
}

void drawTabular(QPainter &painter, const QPointF &baseline, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal digit = digitWidth(metrics);
    qreal x = baseline.x();
    for (const QChar character : text) {
        const qreal width = advance(metrics, character, digit);
        const qreal own = metrics.horizontalAdvance(character);
        painter.drawText(QPointF(x + (width - own) / 2, baseline.y()), QString(character));
        x += width;
    }
}

} // namespace hathora::typography
