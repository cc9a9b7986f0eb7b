// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figurecard.h"

#include "models/format.h"
#include "views/charts/sparkline.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/tonemark.h"
#include "views/typography.h"

#include <QPainter>

#include <algorithm>

namespace hathora {

FigureCard::FigureCard(const QString &caption, QWidget *parent)
    : Card(parent)
    , m_caption(plainLine(caption))
    , m_figure(format::unknown())
{
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    tell();
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure = figure.isEmpty() ? format::unknown() : plainLine(figure);
    tell();
}

void FigureCard::setDetail(const QString &detail)
{
    m_detail = plainLine(detail);
    setToolTip(plainToolTip(m_detail)); // a narrow card cuts it
    tell();
}

void FigureCard::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void FigureCard::setSeries(const QList<QPointF> &points)
{
    m_series = points;
    update();
}

QSize FigureCard::sizeHint() const
{
    const int caption = QFontMetrics(typography::caption(font())).height();
    const int figure = QFontMetrics(typography::figure(font())).height();
    return QSize(sparklineSize.width() + 70, caption + figure) + frame();
}

QSize FigureCard::minimumSizeHint() const
{
    const QFontMetricsF figure(typography::figure(font()));
    return {qRound(typography::tabularWidth(figure, m_figure)) + frame().width(), sizeHint().height()};
}

void FigureCard::paintContent(QPainter &painter, const QRect &content)
{
    const Theme &theme = Theme::of(palette());
    const QFont captionFont = typography::caption(font());
    const QFontMetrics captionMetrics(captionFont);
    const bool enabled = isEnabled();
    QRect top(content.left(), content.top(), content.width(), captionMetrics.height());
    if (m_tone) {
        const QRect mark(top.left(), top.center().y() - toneMarkSize / 2 + 1, toneMarkSize, toneMarkSize);
        drawToneMark(painter, visual(mark), *m_tone, enabled ? theme.tone(*m_tone) : theme.disabled);
        top.setLeft(mark.right() + 1 + 6);
    }
    painter.setFont(captionFont);
    painter.setPen(enabled ? theme.secondary : theme.disabled);
    painter.drawText(visual(top), int(leading() | Qt::AlignVCenter),
                     captionMetrics.elidedText(m_caption, Qt::ElideRight, top.width()));

    const QFontMetricsF figureMetrics(typography::figure(font()));
    const int width = qRound(typography::tabularWidth(figureMetrics, m_figure));
    const QRect figure = visual({content.left(), content.bottom() + 1 - qRound(figureMetrics.height()), width,
                                 qRound(figureMetrics.height())});
    painter.setFont(typography::figure(font()));
    painter.setPen(enabled ? theme.text : theme.disabled);
    const qreal baseline = figure.top() + figureMetrics.ascent();
    typography::drawTabular(painter, QPointF(figure.left(), baseline), m_figure);

    painter.setFont(captionFont);
    painter.setPen(enabled ? theme.secondary : theme.disabled);
    const int start = width + (m_detail.isEmpty() ? 0 : 6);
    const QString shown =
        captionMetrics.elidedText(m_detail, Qt::ElideRight, std::max(0, content.width() - start));
    const int used = start + captionMetrics.horizontalAdvance(shown);
    const QRect detail(content.left() + start, qRound(baseline) - captionMetrics.ascent(), used - start,
                       captionMetrics.height());
    painter.drawText(visual(detail), int(leading() | Qt::AlignVCenter), shown);

    // The line yields to the figure.
    const int room = content.width() - used - spacing::between;
    const QSize size = sparklineSize.boundedTo({room, sparklineSize.height()});
    if (size.width() < sparklineSize.width() / 2)
        return;
    const QRect line(content.right() + 1 - size.width(), qRound(baseline) - size.height(), size.width(),
                     size.height());
    drawSparkline(painter, visual(line), m_series, enabled ? theme.seriesColor(0) : theme.disabled);
}

void FigureCard::tell()
{
    const QString value = m_detail.isEmpty() ? m_figure : m_figure + u' ' + m_detail;
    setAccessibleName(tr("%1: %2", "caption and figure").arg(m_caption, value));
    updateGeometry();
    update();
}

} // namespace hathora
