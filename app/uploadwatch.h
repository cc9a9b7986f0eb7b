// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workbench.h"

#include <QObject>
#include <QPointer>

namespace hathora {

class MainWindow;
class MessageStrip;

/// Sees to it that nobody loses an upload unawares: offers at the start to resume what an earlier run left
/// unfinished, and asks once before the window closes on one.
class UploadWatch : public QObject
{
    Q_OBJECT

public:
    /// The strip is the window's, both outlive this.
    UploadWatch(MainWindow &window, MessageStrip &strip);
    ~UploadWatch() override;

    void watch(Workbench *workbench); ///< instead of the one before; null for none

private:
    void offer(int count);
    void resume();
    bool mayClose();
    void ask();

    MainWindow &m_window;
    MessageStrip &m_strip;
    QPointer<Workbench> m_workbench;
    bool m_isAnswered = false; ///< the window may close, whatever is under way
};

} // namespace hathora
