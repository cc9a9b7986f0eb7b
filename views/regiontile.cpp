// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/regiontile.h"

#include "views/capacitybar.h"
#include "views/charts/sparkline.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/tonemark.h"
#include "views/typography.h"

#include <QPainter>

namespace hathora {

namespace {

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RegionTile::RegionTile(QWidget *parent)
    : Card(parent)
{
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

void RegionTile::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    QStringList words{plainLine(content.name)};
    for (const Figure &figure : content.figures)
        words.append(
            tr("%1 %2", "caption and figure").arg(plainLine(figure.caption), plainLine(figure.value)));
    if (!content.capacityText.isEmpty())
        words.append(plainLine(content.capacityText));
    setAccessibleName(words.join(QLatin1String(", ")));
    updateGeometry();
    update();
}

QSize RegionTile::sizeHint() const
{
    const int line = fontMetrics().height();
    const int caption = QFontMetrics(typography::caption(font())).height();
    // Without capacity the room stays: tiles of one row are of one height.
    return QSize(230, line + spacing::between + line + caption + spacing::between + caption) + frame();
}

QSize RegionTile::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void RegionTile::paintContent(QPainter &painter, const QRect &content)
{
    const int line = fontMetrics().height();
    const int caption = QFontMetrics(typography::caption(font())).height();
    paintHead(painter, {content.left(), content.top(), content.width(), line});
    const int figures = content.top() + line + spacing::between;
    paintFigures(painter, {content.left(), figures, content.width(), line + caption});
    if (m_content.capacity || !m_content.capacityText.isEmpty())
        paintCapacity(painter, {content.left(), content.bottom() + 1 - caption, content.width(), caption});
}

void RegionTile::paintHead(QPainter &painter, const QRect &row)
{
    const Theme &theme = Theme::of(palette());
    const bool enabled = isEnabled();
    const QRect mark(row.left(), row.center().y() - toneMarkSize / 2 + 1, toneMarkSize, toneMarkSize);
    drawToneMark(painter, visual(mark), m_content.tone,
                 enabled ? theme.tone(m_content.tone) : theme.disabled);
    const QRect line(row.right() + 1 - sparklineSize.width(), row.top(), sparklineSize.width(),
                     sparklineSize.height());
    drawSparkline(painter, visual(line), m_content.series, enabled ? theme.seriesColor(0) : theme.disabled);
    const int start = mark.right() + 1 + 6;
    const int end = m_content.series.isEmpty() ? row.right() : line.left() - spacing::between;
    painter.setFont(strong(font()));
    painter.setPen(enabled ? theme.text : theme.disabled);
    painter.drawText(
        visual({start, row.top(), end - start, row.height()}), int(leading() | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(plainLine(m_content.name), Qt::ElideRight, end - start));
}

void RegionTile::paintFigures(QPainter &painter, const QRect &row)
{
    const Theme &theme = Theme::of(palette());
    const QFont captionFont = typography::caption(font());
    const QFontMetrics captions(captionFont);
    constexpr int narrowest = 48;
    int x = row.left();
    for (const Figure &figure : std::as_const(m_content.figures)) {
        const QString caption = plainLine(figure.caption);
        const QString value = plainLine(figure.value);
        const int width = std::max(
            {narrowest, captions.horizontalAdvance(caption), fontMetrics().horizontalAdvance(value)});
        if (x + width > row.right() + 1)
            return;
        painter.setFont(font());
        painter.setPen(isEnabled() ? theme.text : theme.disabled);
        painter.drawText(visual({x, row.top(), width, fontMetrics().height()}), int(leading()), value);
        painter.setFont(captionFont);
        painter.setPen(isEnabled() ? theme.secondary : theme.disabled);
        painter.drawText(visual({x, row.top() + fontMetrics().height(), width, captions.height()}),
                         int(leading()), caption);
        x += width + spacing::groups;
    }
}

void RegionTile::paintCapacity(QPainter &painter, const QRect &row)
{
    const Theme &theme = Theme::of(palette());
    painter.setFont(typography::caption(font()));
    const QString text = plainLine(m_content.capacityText);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    if (!m_content.capacity) {
        painter.setPen(theme.disabled);
        painter.drawText(row, int(leading() | Qt::AlignVCenter), text);
        return;
    }
    const QRect groove(row.left(), row.center().y() - capacityBarHeight / 2 + 1,
                       row.width() - width - spacing::between, capacityBarHeight);
    if (groove.width() > 0)
        drawCapacityBar(painter, visual(groove), *m_content.capacity, palette(), layoutDirection());
    painter.setPen(isEnabled() ? theme.secondary : theme.disabled);
    painter.drawText(visual({row.right() + 1 - width, row.top(), width, row.height()}), int(Qt::AlignCenter),
                     text);
}

} // namespace hathora
