// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/matchchart.h"

#include "models/format.h"
#include "views/charts/matchpainter.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace hathora {

namespace {

constexpr int usualWidth = 640;
constexpr int narrowest = 320;

qint64 msOf(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

} // namespace

MatchChart::MatchChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Match timeline"));
}

void MatchChart::setStory(const MatchStory &story)
{
    if (story == m_story)
        return;
    const bool isOther = story.room.id != m_story.room.id;
    m_story = story;
    if (isOther)
        m_moment = {};
    tell();
    update();
}

void MatchChart::setMoment(const QDateTime &moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    tell();
    update();
}

QSize MatchChart::sizeHint() const
{
    return {usualWidth, minimumSizeHint().height()};
}

QSize MatchChart::minimumSizeHint() const
{
    const QRect last = MatchLanes::of(m_story, narrowest).laneRect(MatchLane::Log);
    return {narrowest, last.bottom() + QFontMetrics(typography::caption(font())).height() + spacing::between};
}

void MatchChart::choose(qint64 moment)
{
    if (!m_story.from.isValid())
        return;
    const qint64 inside =
        std::clamp(moment, msOf(m_story.from), std::max(msOf(m_story.from), msOf(m_story.to)));
    setMoment(QDateTime::fromMSecsSinceEpoch(inside, Qt::UTC));
    Q_EMIT momentChosen(m_moment);
}

void MatchChart::mousePressEvent(QMouseEvent *event)
{
    const MatchLanes lanes = MatchLanes::of(m_story, width());
    if (event->button() == Qt::LeftButton)
        choose(lanes.spikeNear(m_story, lanes.laneAt(event->pos().y()), event->position().x()));
    else
        QWidget::mousePressEvent(event);
}

void MatchChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_moment.isValid())
        Q_EMIT activated();
}

void MatchChart::keyPressEvent(QKeyEvent *event)
{
    const qint64 from = msOf(m_story.from);
    const qint64 to = msOf(m_story.to);
    const qint64 step =
        std::max<qint64>(1, (to - from) / (event->modifiers() & Qt::ShiftModifier ? 20 : 200));
    const qint64 now = m_moment.isValid() ? msOf(m_moment) : from;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(now - step);
    case Qt::Key_Right:
        return choose(now + step);
    case Qt::Key_Home:
        return choose(from);
    case Qt::Key_End:
        return choose(to);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_moment.isValid())
            Q_EMIT activated();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatchChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MatchLanes lanes = MatchLanes::of(m_story, width());
    MatchPainter match(painter, *this, lanes, m_story);
    for (int lane = 0; lane < matchLanes; ++lane)
        match.paintLane(MatchLane(lane));
    if (m_story.from.isValid()) {
        match.paintTimes();
        match.paintMoment(m_moment);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::of(palette()).accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void MatchChart::tell()
{
    const QString from = format::dateTime(m_story.from);
    const QString to = format::dateTime(m_story.to);
    QStringList words;
    if (m_story.from.isValid())
        words.append(tr("From %1 to %2").arg(from, to));
    if (m_moment.isValid())
        words.append(tr("At %1").arg(format::exactTime(m_moment)));
    setAccessibleDescription(words.join(u'\n'));
}

} // namespace hathora
