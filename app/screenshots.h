// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>

class QWidget;

namespace hathora {

class MainWindow;
class Session;
class ThemeController;

/// Takes a picture of every dock, workspace and dialog in light and dark: DIR/light/processes.png and so on.
///
/// Each view is shown until what it watches has loaded, the fleet is complete, the sparklines in sight are
/// drawn and nothing more is under way, then drawn into its file. One that does not load in time counts as a
/// failure, and is drawn as it is.
///
/// Two runs show the same world, but not the same moment of it: ages and the axes of charts follow the
/// computer's clock, and a sandbox whose clock stands still would fall behind them while the pictures are
/// taken.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *()>; ///< a window of its own; taken over

    Screenshots(const QString &folder, MainWindow &window, Session &session, ThemeController &theme,
                QObject *parent = nullptr);

    void addDialog(const QString &name, Make make);
    void addMenu(const QString &name, Make make); ///< one that stays with whoever has it, and is open
    void start();

Q_SIGNALS:
    void finished(int failures);

private:
    enum class After { Delete, Close, Keep }; ///< what becomes of the widget

    struct Shot
    {
        QString file; ///< relative, without the ending
        std::function<QWidget *()> show;
        After after = After::Delete;
        std::function<void(QWidget *)> choose; ///< when it has loaded: what there is to be chosen in it first
    };

    void chooseSubjects();
    void askConsole();
    void plan();
    void arrange();
    void planDocks(const QString &prefix, const std::function<Make(const Make &)> &themed);
    void next();
    void look();
    bool isSettled() const;
    bool isWhole() const;
    void take();

    QString m_folder;
    MainWindow &m_window;
    Session &m_session;
    ThemeController &m_theme;
    std::deque<Shot> m_dialogs; ///< their files without the folder
    std::deque<Shot> m_shots;
    QPointer<QWidget> m_shown;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_warming = true; ///< the window is shown, and what its docks show is still to be chosen
    int m_failures = 0;
};

} // namespace hathora
