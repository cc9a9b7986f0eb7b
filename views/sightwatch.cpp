// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sightwatch.h"

#include "models/store.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace hathora {

SightWatch::SightWatch(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    widget->installEventFilter(this);
    look();
}

void SightWatch::keepFresh(const QList<Store *> &stores)
{
    m_stores = QList<QPointer<Store>>(stores.cbegin(), stores.cend());
    hold();
}

bool SightWatch::eventFilter(QObject *object, QEvent *event)
{
    const bool own = object == m_widget;
    // Some platforms hide a minimised or far-away window without changing isVisible(): the event counts.
    if (own && event->type() == QEvent::Hide)
        setSeen(false);
    else if ((own && event->type() == QEvent::Show) || event->type() == QEvent::WindowStateChange)
        look();
    return QObject::eventFilter(object, event);
}

void SightWatch::look()
{
    followWindow();
    setSeen(m_widget->isVisible() && !m_widget->window()->isMinimized());
}

/// A dock that is floated or put back gets another window; it is hidden and shown on the way.
void SightWatch::followWindow()
{
    QWidget *window = m_widget->window();
    if (window == m_window)
        return;
    if (m_window && m_window != m_widget)
        m_window->removeEventFilter(this);
    m_window = window;
    window->installEventFilter(this);
}

void SightWatch::setSeen(bool now)
{
    if (now == m_seen)
        return;
    m_seen = now;
    hold();
    if (now)
        Q_EMIT seen();
    else
        Q_EMIT unseen();
}

/// New watches come before old ones go, so that a store that stays watched does not notice.
void SightWatch::hold()
{
    std::vector<Watch> watches;
    for (const QPointer<Store> &store : std::as_const(m_stores)) {
        if (m_seen && store)
            watches.push_back(store->watch());
    }
    m_watches.swap(watches);
}

bool SightWatch::isLoaded() const
{
    return std::all_of(m_stores.begin(), m_stores.end(),
                       [](const QPointer<Store> &store) { return !store || store->hasLoaded(); });
}

std::optional<std::chrono::milliseconds> SightWatch::age() const
{
    std::optional<std::chrono::milliseconds> oldest;
    for (const QPointer<Store> &store : m_stores)
        oldest = std::max(oldest, store ? store->age() : std::nullopt);
    return oldest;
}

} // namespace hathora
