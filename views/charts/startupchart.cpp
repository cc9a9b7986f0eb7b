// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/startupchart.h"

#include "models/format.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace hathora {

namespace {

using Time = std::chrono::milliseconds;

constexpr int barHeight = 12;
constexpr int rowHeight = spacing::compactRowHeight;
constexpr int figureWidth = 84;
constexpr int usualWidth = 420;
constexpr int narrowest = 260;

QString nameOf(StartupStep step)
{
    switch (step) {
    case StartupStep::Scheduling:
        return StartupChart::tr("Scheduling");
    case StartupStep::Booting:
        return StartupChart::tr("Booting");
    case StartupStep::Starting:
        break;
    }
    return StartupChart::tr("Starting");
}

Time lengthOf(const StartupBar &bar)
{
    Time sum{};
    for (const std::optional<Time> &step : bar.steps)
        sum += step.value_or(Time{});
    return std::max({sum, bar.whole.value_or(Time{}), bar.mark.value_or(Time{})});
}

/// A bar in words: those of its tool tip, and for who cannot see it.
QString wordsOf(const StartupBar &bar)
{
    QStringList words{bar.name};
    for (size_t step = 0; step < bar.steps.size(); ++step) {
        const auto &time = bar.steps.at(step);
        words.append(StartupChart::tr("%1: %2", "a step of a start-up and how long it took")
                         .arg(nameOf(StartupStep(step)), time ? format::duration(*time) : format::unknown()));
    }
    words.append(
        StartupChart::tr("In all: %1").arg(bar.whole ? format::duration(*bar.whole) : format::unknown()));
    if (bar.mark)
        words.append(StartupChart::tr("95 % within %1").arg(format::duration(*bar.mark)));
    return words.join(u'\n');
}

} // namespace

StartupBar startupBar(const QString &name, const StartupFigures &figures)
{
    StartupBar bar{name, {}, figures.whole.p50, figures.whole.p95};
    for (size_t step = 0; step < bar.steps.size(); ++step) {
        if (figures.steps.at(step))
            bar.steps.at(step) = figures.steps.at(step)->p50;
    }
    return bar;
}

StartupChart::StartupChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Start-up times"));
}

void StartupChart::setBars(const QList<StartupBar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    m_longest = Time(1);
    for (const StartupBar &bar : bars)
        m_longest = std::max(m_longest, lengthOf(bar));
    tell();
    updateGeometry();
    update();
}

QSize StartupChart::sizeHint() const
{
    return {usualWidth, legendHeight() + int(m_bars.size()) * rowHeight + spacing::between};
}

QSize StartupChart::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

int StartupChart::legendHeight() const
{
    return QFontMetrics(typography::caption(font())).height() + spacing::between;
}

int StartupChart::nameWidth() const
{
    int widest = 0;
    for (const StartupBar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(plainLine(bar.name)));
    return std::min(widest, width() * 2 / 5) + spacing::around;
}

QRect StartupChart::barRect(qsizetype bar) const
{
    const int top = legendHeight() + int(bar) * rowHeight + (rowHeight - barHeight) / 2;
    const int left = nameWidth();
    return {left, top, std::max(1, width() - left - figureWidth), barHeight};
}

qreal StartupChart::widthOf(Time time) const
{
    return double(barRect(0).width()) * double(time.count()) / double(m_longest.count());
}

/// Drawn as read from the left, and turned over where one reads from the right.
QRectF StartupChart::visual(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void StartupChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    for (qsizetype bar = 0; bar < m_bars.size(); ++bar)
        paintBar(painter, bar);
}

void StartupChart::paintLegend(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    painter.setFont(typography::caption(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    qreal at = nameWidth();
    for (int step = 0; step < startupSteps; ++step) {
        const QString name = nameOf(StartupStep(step));
        const QRectF swatch(at, (metrics.height() - spacing::between) / 2.0, spacing::between,
                            spacing::between);
        painter.fillRect(visual(swatch), theme.seriesColor(step));
        const QRectF words(swatch.right() + spacing::within, 0, metrics.horizontalAdvance(name) + 2,
                           metrics.height());
        painter.setPen(theme.secondary);
        painter.drawText(visual(words), int(Qt::AlignCenter), name);
        at = words.right() + spacing::around;
    }
    const QString most = tr("95 %");
    painter.fillRect(visual({at, 1, 2, metrics.height() - 2.0}), theme.text);
    painter.drawText(
        visual({at + spacing::between, 0, metrics.horizontalAdvance(most) + 2.0, double(metrics.height())}),
        int(Qt::AlignCenter), most);
}

void StartupChart::paintBar(QPainter &painter, qsizetype at) const
{
    const Theme &theme = Theme::of(palette());
    const StartupBar &bar = m_bars.at(at);
    const QRect place = barRect(at);
    const QRectF name(0, place.top() - (rowHeight - barHeight) / 2.0, place.left() - spacing::between,
                      rowHeight);
    painter.setFont(font());
    painter.setPen(theme.text);
    painter.drawText(visual(name), int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(plainLine(bar.name), Qt::ElideMiddle, int(name.width())));
    paintSteps(painter, bar, place);
    if (bar.mark) {
        const qreal x = place.left() + widthOf(*bar.mark);
        painter.fillRect(visual({x - 1, place.top() - 3.0, 2, barHeight + 6.0}), theme.text);
    }
    const QRectF figure(place.right() + spacing::between, name.top(), figureWidth - spacing::between,
                        rowHeight);
    painter.setPen(theme.secondary);
    painter.drawText(visual(figure), int(Qt::AlignVCenter | Qt::AlignTrailing),
                     bar.whole ? format::duration(*bar.whole) : format::unknown());
}

void StartupChart::paintSteps(QPainter &painter, const StartupBar &bar, const QRect &place) const
{
    const Theme &theme = Theme::of(palette());
    qreal x = place.left();
    bool isAnyKnown = false;
    for (int step = 0; step < startupSteps; ++step) {
        const std::optional<Time> &time = bar.steps.at(size_t(step));
        if (!time)
            continue;
        isAnyKnown = true;
        const QRectF part(x, place.top(), std::max(widthOf(*time), 1.0), barHeight);
        painter.fillRect(visual(part), theme.seriesColor(step));
        x = part.right();
    }
    if (!isAnyKnown && bar.whole)
        painter.fillRect(visual({x, double(place.top()), widthOf(*bar.whole), double(barHeight)}),
                         theme.secondary);
}

bool StartupChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = (help->pos().y() - legendHeight()) / rowHeight;
    const bool isOnBar = help->pos().y() >= legendHeight() && at < m_bars.size();
    showPlainToolTip(help->globalPos(), isOnBar ? wordsOf(m_bars.at(at)) : QString(), this);
    return true;
}

void StartupChart::tell()
{
    QStringList words;
    for (const StartupBar &bar : std::as_const(m_bars))
        words.append(plain(wordsOf(bar)));
    setAccessibleDescription(words.join(QStringLiteral("\n\n")));
}

} // namespace hathora
