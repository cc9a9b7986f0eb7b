// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sightwatch.h"

#include "models/store.h"

#include <QDockWidget>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace hathora {

namespace {

/// Whether some of the widget lies within all that it stands in. Not QWidget::visibleRegion(): that leaves
/// out what opaque children cover, which may be everything.
bool hasPlace(const QWidget *widget)
{
    QRect place = widget->rect();
    for (; !widget->isWindow(); widget = widget->parentWidget())
        place = place.translated(widget->pos()) & widget->parentWidget()->rect();
    return !place.isEmpty();
}

} // namespace

SightWatch::SightWatch(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
    , m_type(widget->metaObject())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SightWatch::look);
    widget->installEventFilter(this);
    m_soon.start();
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
        dockShown(false);
    else if (own && (event->type() == QEvent::Show || event->type() == QEvent::Resize ||
                     event->type() == QEvent::Move))
        m_soon.start();
    else if (event->type() == QEvent::WindowStateChange)
        m_soon.start();
    return QObject::eventFilter(object, event);
}

/// A dock behind another one's tab counts as visible with Qt; but nothing of it can be seen.
void SightWatch::look()
{
    follow();
    setSeen(m_widget->isVisible() && !m_widget->window()->isMinimized() && hasPlace(m_widget));
}

/// A dock that is floated or put back gets another window; it is hidden and shown on the way.
void SightWatch::follow()
{
    QWidget *window = m_widget->window();
    if (window != m_window) {
        if (m_window && m_window != m_widget)
            m_window->removeEventFilter(this);
        m_window = window;
        window->installEventFilter(this);
    }
    QDockWidget *dock = nullptr;
    for (QWidget *above = m_widget; above && !dock; above = above->parentWidget())
        dock = qobject_cast<QDockWidget *>(above);
    if (dock == m_dock)
        return;
    if (m_dock)
        m_dock->disconnect(this);
    m_dock = dock;
    if (dock)
        connect(dock, &QDockWidget::visibilityChanged, this, &SightWatch::dockShown);
}

void SightWatch::dockShown(bool shown)
{
    if (shown) {
        m_soon.start();
    } else {
        m_soon.stop();
        setSeen(false);
    }
}

void SightWatch::setSeen(bool now)
{
    if (now == m_seen)
        return;
    m_seen = now;
    hold();
    if (!isWhole())
        return;
    if (now)
        Q_EMIT seen();
    else
        Q_EMIT unseen();
}

/// A window hides itself in QWidget's destructor, when the class that listens here is gone already.
bool SightWatch::isWhole() const
{
    return m_widget->metaObject()->inherits(m_type);
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
    const Store *store = subject();
    return store ? store->age() : std::nullopt;
}

bool SightWatch::isOverdue() const
{
    const Store *store = subject();
    return store && store->state() == StoreState::Stale;
}

const Store *SightWatch::subject() const
{
    const auto loaded = std::find_if(m_stores.begin(), m_stores.end(), [](const QPointer<Store> &store) {
        return store && store->hasLoaded();
    });
    return loaded == m_stores.end() ? nullptr : *loaded;
}

} // namespace hathora
