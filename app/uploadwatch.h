// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workbench.h"
#include "views/dialogs/confirmdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace hathora {

class MainWindow;
class MessageStrip;

/// Sees to it that nobody loses an upload, or a deployment that waits for one, unawares: offers at the start
/// to resume what an earlier run left unfinished, and asks once before the window closes or the session ends.
class UploadWatch : public QObject
{
    Q_OBJECT

public:
    /// The strip is the window's, both outlive this.
    UploadWatch(MainWindow &window, MessageStrip &strip);
    ~UploadWatch() override;

    void watch(Workbench *workbench); ///< instead of the one before; null for none

    /// Ends the session by what is given: at once where nothing is lost by it, else once that is confirmed.
    void leave(std::function<void()> end);

private:
    enum class End { Program, Session };
    void offer(int count);
    void resume();
    bool mayClose();
    bool isFree() const;
    void ask(End end, std::function<void()> go);
    ConfirmDialog::Question question(End end) const;

    MainWindow &m_window;
    MessageStrip &m_strip;
    QPointer<Workbench> m_workbench;
    bool m_isAnswered = false; ///< the window may close, whatever is under way
};

} // namespace hathora
