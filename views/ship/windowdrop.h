// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ship/drop.h"

#include <QObject>

class QDropEvent;
class QMimeData;
class QWidget;

namespace hathora {

class DropOverlay;

/// Takes files that are dropped on any part of a window, before the widgets in it see them; leaves text and
/// the program's own drags to them.
class WindowDrop : public QObject
{
    Q_OBJECT

public:
    /// The window is there for as long as this; it need not be shown yet.
    explicit WindowDrop(QWidget *window);

    enum class Taking { On, Off };
    void setTaking(Taking taking); ///< off without a session: there is nowhere to send to

Q_SIGNALS:
    void dropped(const hathora::Drop &drop); ///< never an unusable one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchHandle();
    bool enter(QDropEvent *event);
    bool drop(QDropEvent *event);
    static bool isOfFiles(const QMimeData *data);

    QWidget *m_window;
    DropOverlay *m_overlay;
    Drop m_drop; ///< held over the window
    Taking m_taking = Taking::Off;
    bool m_isHeld = false;
};

} // namespace hathora
