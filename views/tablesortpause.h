// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QAbstractItemView;

namespace hathora {

class FilterProxy;

/// Keeps rows in their order while somebody is about to act on one.
///
/// That is so while the pointer moves over them, and for a rest after that; while a button is down; and while
/// a menu is open. The pointer leaving the rows ends it at once.
class TableSortPause : public QObject
{
    Q_OBJECT

public:
    TableSortPause(QAbstractItemView *view, FilterProxy *rows,
                   std::chrono::milliseconds rest = std::chrono::seconds(2));

    bool isPaused() const { return m_paused; }

public Q_SLOTS:
    void menuOpened();
    void menuClosed();

public:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void pointerMoved();
    void pointerLeft();
    void settle();

    FilterProxy *m_rows;
    QTimer m_rest; ///< runs while the pointer counts as moving
    bool m_buttonDown = false;
    bool m_menuOpen = false;
    bool m_paused = false;
};

} // namespace hathora
