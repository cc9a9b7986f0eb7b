// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/lifeline.h"

#include "models/format.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace hathora {

namespace {

constexpr qreal radius = 4;
constexpr int usualColumn = 104;
constexpr int narrowestColumn = 64;

} // namespace

LifeLine::LifeLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Life-line"));
}

void LifeLine::setSteps(const QList<LifeStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    tell();
    updateGeometry();
    update();
}

QSize LifeLine::sizeHint() const
{
    return {usualColumn * int(m_steps.size()), minimumSizeHint().height()};
}

QSize LifeLine::minimumSizeHint() const
{
    const int caption = QFontMetrics(typography::caption(font())).height();
    return {narrowestColumn * int(m_steps.size()),
            lineY() + int(radius) + spacing::within + fontMetrics().height() + caption + spacing::within};
}

void LifeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype step = 1; step < m_steps.size(); ++step) {
        if (const auto before = stepBefore(step); m_steps[step].at.isValid() && before >= 0)
            paintWay(painter, before, step);
        else if (!m_steps[step].at.isValid())
            paintWay(painter, step - 1, step);
    }
    for (qsizetype step = 0; step < m_steps.size(); ++step)
        paintStep(painter, step);
}

bool LifeLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    for (qsizetype step = 0; step < m_steps.size(); ++step) {
        if (column(step).contains(help->pos()) && m_steps[step].at.isValid())
            text = m_steps[step].name + u'\n' +
                   QLocale().toString(m_steps[step].at.toLocalTime(), QLocale::LongFormat);
    }
    showPlainToolTip(help->globalPos(), text, this);
    return true;
}

QRect LifeLine::column(qsizetype step) const
{
    const int left = int(width() * step / m_steps.size());
    const int right = int(width() * (step + 1) / m_steps.size());
    return QStyle::visualRect(layoutDirection(), rect(), {left, 0, right - left, height()});
}

int LifeLine::lineY() const
{
    return QFontMetrics(typography::caption(font())).height() + spacing::within + int(radius);
}

qsizetype LifeLine::stepBefore(qsizetype step) const
{
    do
        --step;
    while (step >= 0 && !m_steps[step].at.isValid());
    return step;
}

QString LifeLine::timeOf(qsizetype step) const
{
    const QDateTime at = m_steps[step].at.toLocalTime();
    if (!at.isValid())
        return format::unknown();
    // The day is said once and again when it changes.
    const auto before = stepBefore(step);
    const bool newDay = before < 0 || m_steps[before].at.toLocalTime().date() != at.date();
    const QString time = QLocale().toString(at.time(), QStringLiteral("HH:mm:ss"));
    return newDay ? QLocale().toString(at.date(), tr("d MMM", "a date as QLocale writes it: 4 Mar")) + u' ' +
                        time
                  : time;
}

void LifeLine::paintStep(QPainter &painter, qsizetype step) const
{
    const Theme &theme = Theme::of(palette());
    const bool happened = m_steps[step].at.isValid();
    const QRect place = column(step);
    const QPointF centre(place.center().x() + 0.5, lineY() + 0.5);
    painter.setPen(QPen(happened ? theme.seriesColor(0) : theme.inputBorder, 1.5));
    painter.setBrush(happened ? theme.seriesColor(0) : Theme::of(palette()).base);
    painter.drawEllipse(centre, radius, radius);

    const QRect name(place.left() + 2, lineY() + int(radius) + spacing::within, place.width() - 4,
                     fontMetrics().height());
    painter.setFont(font());
    painter.setPen(happened ? theme.text : theme.secondary);
    painter.drawText(name, int(Qt::AlignCenter),
                     fontMetrics().elidedText(plainLine(m_steps[step].name), Qt::ElideRight, name.width()));
    painter.setFont(typography::caption(font()));
    painter.setPen(theme.secondary);
    const QFontMetrics captions = painter.fontMetrics();
    painter.drawText(QRect(name.left(), name.bottom() + 1, name.width(), captions.height()),
                     int(Qt::AlignCenter), captions.elidedText(timeOf(step), Qt::ElideRight, name.width()));
}

void LifeLine::paintWay(QPainter &painter, qsizetype from, qsizetype to) const
{
    const Theme &theme = Theme::of(palette());
    const bool gone = m_steps[from].at.isValid() && m_steps[to].at.isValid();
    const int start = column(from).center().x();
    const int end = column(to).center().x();
    painter.setPen(gone ? QPen(theme.seriesColor(0), 1.5) : QPen(theme.inputBorder, 1, Qt::DotLine));
    painter.drawLine(QPointF(start, lineY() + 0.5), QPointF(end, lineY() + 0.5));
    if (!gone)
        return;
    painter.setFont(typography::caption(font()));
    painter.setPen(theme.secondary);
    const std::chrono::milliseconds took(m_steps[from].at.msecsTo(m_steps[to].at));
    const QRect room(std::min(start, end), 0, std::abs(end - start), painter.fontMetrics().height());
    painter.drawText(room, int(Qt::AlignCenter), format::duration(took));
}

void LifeLine::tell()
{
    QStringList words;
    for (qsizetype step = 0; step < m_steps.size(); ++step) {
        const QDateTime at = m_steps[step].at.toLocalTime();
        words.append(at.isValid() ? tr("%1: %2", "a step and its time")
                                        .arg(plainLine(m_steps[step].name),
                                             QLocale().toString(at, QLocale::ShortFormat))
                                  : tr("%1: not yet", "a step").arg(plainLine(m_steps[step].name)));
    }
    setAccessibleDescription(words.join(QLatin1String("; ")));
}

} // namespace hathora
