// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/trayface.h"

#include <QObject>

class QMenu;

namespace hathora {

/// What the desktop around the window shows of the program: an icon with a state and a menu, and notices.
///
/// Where there is no such place, nothing happens.
class Desktop : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isThere() const = 0;
    virtual void setState(TrayState state, const QString &words) = 0;
    virtual void setMenu(QMenu *menu) = 0; ///< not owned; null before it goes
    /// Both are plain text; the newest takes the place of the one before.
    virtual void notify(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void activated();     ///< somebody chose the icon
    void noticeClicked(); ///< the newest
};

} // namespace hathora
