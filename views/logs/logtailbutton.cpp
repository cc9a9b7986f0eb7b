// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logtailbutton.h"

#include "views/logs/logscroller.h"
#include "views/spacing.h"

#include <QEvent>

namespace hathora {

LogTailButton::LogTailButton(LogScroller *view)
    : QPushButton(view)
    , m_view(view)
{
    setObjectName(QStringLiteral("logs.newLines"));
    setAutoDefault(false);
    view->viewport()->installEventFilter(this);
    connect(view, &LogScroller::newLinesChanged, this, &LogTailButton::tell);
    connect(this, &QPushButton::clicked, view, [view] {
        view->setFollow(LogScroller::Follow::On);
        view->setFocus(Qt::OtherFocusReason);
    });
    tell(view->newLines());
}

void LogTailButton::tell(int count)
{
    setText(tr("%n new lines ↓", nullptr, count));
    setAccessibleName(tr("%n new lines: go to the end", nullptr, count));
    place();
    setVisible(count > 0);
}

void LogTailButton::place()
{
    adjustSize();
    const QRect area = m_view->viewport()->geometry();
    move(area.left() + (area.width() - width()) / 2, area.bottom() - height() - spacing::between);
    raise();
}

bool LogTailButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

} // namespace hathora
