// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ship/windowdrop.h"

#include "views/ship/dropoverlay.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>
#include <QWindow>

namespace hathora {

WindowDrop::WindowDrop(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_overlay(new DropOverlay(window))
{
    m_window->setAcceptDrops(true); // or the system offers nothing
    m_window->installEventFilter(this);
    watchHandle();
}

void WindowDrop::setTaking(Taking taking)
{
    m_taking = taking;
}

/// The events come to the window of the system first, which is only there once the widget was shown.
void WindowDrop::watchHandle()
{
    if (QWindow *handle = m_window->windowHandle())
        handle->installEventFilter(this);
}

bool WindowDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::Show || event->type() == QEvent::WinIdChange)
            watchHandle();
        if (event->type() == QEvent::Resize)
            m_overlay->setGeometry(m_window->rect());
        return false;
    }
    switch (event->type()) {
    case QEvent::DragEnter:
        return enter(static_cast<QDropEvent *>(event));
    case QEvent::DragMove:
        if (m_isHeld)
            event->setAccepted(m_drop.kind != Drop::Kind::Unusable);
        return m_isHeld;
    case QEvent::DragLeave:
        m_overlay->hide();
        return std::exchange(m_isHeld, false);
    case QEvent::Drop:
        return drop(static_cast<QDropEvent *>(event));
    default:
        return false;
    }
}

bool WindowDrop::enter(QDropEvent *event)
{
    m_isHeld = m_taking == Taking::On && isOfFiles(event->mimeData());
    if (!m_isHeld)
        return false;
    m_drop = Drop::of(event->mimeData()->urls());
    m_overlay->showDrop(m_drop);
    // A drop that is refused at the start is not asked about again, so what is unusable is taken, and said.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    return true;
}

bool WindowDrop::drop(QDropEvent *event)
{
    if (!std::exchange(m_isHeld, false))
        return false;
    m_overlay->hide();
    const bool isUsable = m_drop.kind != Drop::Kind::Unusable;
    event->setDropAction(Qt::CopyAction); // never a move: the files stay where they are
    event->setAccepted(isUsable);
    if (isUsable)
        Q_EMIT dropped(m_drop);
    return true;
}

bool WindowDrop::isOfFiles(const QMimeData *data)
{
    return data->hasUrls();
}

} // namespace hathora
