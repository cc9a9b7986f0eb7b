// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablesortpause.h"

#include "models/filterproxy.h"

#include <QAbstractItemView>
#include <QEvent>

namespace hathora {

TableSortPause::TableSortPause(QAbstractItemView *view, FilterProxy *rows, std::chrono::milliseconds rest)
    : QObject(view)
    , m_rows(rows)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &TableSortPause::settle);
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

void TableSortPause::menuOpened()
{
    m_menuOpen = true;
    settle();
}

void TableSortPause::menuClosed()
{
    m_menuOpen = false;
    settle();
}

bool TableSortPause::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_buttonDown = true;
        pointerMoved();
        break;
    case QEvent::MouseButtonRelease:
        m_buttonDown = false;
        pointerMoved();
        break;
    case QEvent::MouseMove:
    case QEvent::Wheel:
        pointerMoved();
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        pointerLeft();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void TableSortPause::pointerMoved()
{
    m_rest.start();
    settle();
}

void TableSortPause::pointerLeft()
{
    m_rest.stop();
    m_buttonDown = false;
    settle();
}

void TableSortPause::settle()
{
    const bool paused = m_rest.isActive() || m_buttonDown || m_menuOpen;
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_rows->setMotion(paused ? FilterProxy::Motion::Held : FilterProxy::Motion::Free);
}

} // namespace hathora
