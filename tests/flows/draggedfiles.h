// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>

class QWidget;

namespace hathora::testing {

/// Files that somebody drags out of another program's window with the display's pointer, over whatever window
/// is in the way, as far as an X server is concerned. Needs a display, and xdotool.
class DraggedFiles
{
public:
    explicit DraggedFiles(const QList<QByteArray> &paths);
    ~DraggedFiles(); ///< lets go, wherever that is

    bool takeHold(); ///< the button goes down on them
    /// Moves on over the widget, each time by a little: windows look when the pointer moves.
    void moveOver(const QWidget &widget);
    bool areWelcome(); ///< the other program was told that they would be taken where they are
    /// What the other program was told: "copied", "taken away" or "refused"; empty if it was told nothing.
    QByteArray letGo();

private:
    static bool point(const QStringList &what);
    bool isSaid(const char *word);

    QProcess m_source;
    QByteArray m_said; ///< by the other program
    int m_moves = 0;
    bool m_isHeld = false;
};

} // namespace hathora::testing
