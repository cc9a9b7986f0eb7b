// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watch.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

class QDockWidget;
class QWidget;

namespace hathora {

class Store;

/// Knows whether the user can see a widget, and keeps stores fresh only while it is so.
///
/// A widget behind another tab, in a closed dock or in a minimised window is not seen. That it is not is
/// known at once; that it is, when the event loop is reached, for Qt shows docks before it puts them behind
/// others. Child of the widget.
class SightWatch : public QObject
{
    Q_OBJECT

public:
    explicit SightWatch(QWidget *widget);

    bool isSeen() const { return m_seen; }
    void lookAgain() { m_soon.start(); } ///< what it stands in was scrolled or laid out anew

    /// The stores to be watched while the widget is seen, instead of those before: first what the view is
    /// about, then what lends it names and limits. They may go away earlier.
    void keepFresh(const QList<Store *> &stores);

    bool isLoaded() const; ///< each of those stores has had an answer

    /// Of the first of those stores that has loaded; absent while none has. Not of the oldest: names that are
    /// asked for twice a minute would make rows that come every five seconds look old.
    std::optional<std::chrono::milliseconds> age() const;
    bool isOverdue() const; ///< that store's last attempt failed, or two of its periods have passed

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void seen();   ///< the stores are watched already
    void unseen(); ///< the stores are not watched any more

private:
    void look();
    void follow();
    void dockShown(bool shown);
    void setSeen(bool now);
    bool isWhole() const;
    void hold();
    const Store *subject() const;

    QWidget *m_widget;
    const QMetaObject *m_type;    ///< of the widget, as it was when it made this
    QPointer<QWidget> m_window;   ///< the widget's, when it was last looked at
    QPointer<QDockWidget> m_dock; ///< that it is in, if any
    QTimer m_soon;
    QList<QPointer<Store>> m_stores;
    std::vector<Watch> m_watches;
    bool m_seen = false;
};

} // namespace hathora
