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
/// Each view is shown until what it watches has loaded and nothing more is under way, then drawn into its
/// file. One that does not load in time counts as a failure, and is drawn as it is.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *()>; ///< a window of its own; taken over

    Screenshots(const QString &folder, MainWindow &window, Session &session, ThemeController &theme,
                QObject *parent = nullptr);

    void addDialog(const QString &name, Make make);
    void start();

Q_SIGNALS:
    void finished(int failures);

private:
    struct Shot
    {
        QString file; ///< relative, without the ending
        std::function<QWidget *()> show;
        bool isOwnWindow = true;
    };

    void chooseSubjects();
    void askConsole();
    void plan();
    void next();
    void look();
    bool isSettled() const;
    void take();

    QString m_folder;
    MainWindow &m_window;
    Session &m_session;
    ThemeController &m_theme;
    std::deque<std::pair<QString, Make>> m_dialogs;
    std::deque<Shot> m_shots;
    QPointer<QWidget> m_shown;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_warming = true; ///< the window is shown, and what its docks show is still to be chosen
    int m_failures = 0;
};

} // namespace hathora
