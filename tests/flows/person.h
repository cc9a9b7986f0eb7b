// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <QTemporaryDir>

#include <memory>

class QAbstractItemView;

namespace hathora::testing {

/// For those who wait for what is seen of the server: as often as the program's five requests a second allow.
StoreTimes shortTimes();

/// Somebody who uses the whole program as one does: by what is on screen, found by its name. What the program
/// keeps stays from one start to the next, and goes with the person.
class Person
{
public:
    Person();
    ~Person();

    void setEnvironment(const Environment &environment) { m_environment = environment; }
    void setTokens(const TokenStore &tokens) { m_tokens = tokens; }
    void setTimes(const StoreTimes &times) { m_times = times; }
    void setDeviceTimes(const DeviceTimes &times) { m_deviceTimes = times; }
    /// What is started for another window; else this test would be.
    void setProgram(const QString &path) { m_another = path; }
    void setDesktop(const std::shared_ptr<Desktop> &desktop) { m_desktop = desktop; }

    void start(const CommandLine &line = {});
    void quit();

    Application &program() { return *m_program; }
    MainWindow &window() { return m_program->window(); }
    Workbench &workbench() { return m_program->session()->workbench(); }
    bool isIn() const { return m_program && m_program->session(); }
    QString folder() const { return m_folder.path(); }
    TokenStore tokens() const { return m_tokens; }
    TokenAnswer kept(const TokenKey &key) const; ///< what the keychain has

    /// Null when there is no such widget on screen. `outer/inner` is the one of that name inside the other.
    QWidget *seen(const char *name) const;
    QString text(const char *name) const; ///< of a label or button; empty when it is not on screen
    bool click(const char *name) const;   ///< false when it is not there to be clicked
    bool type(const char *name, const QString &text) const;
    bool trigger(const char *action) const;
    bool bringUp(const char *dock) const;

    bool signIn(const QUrl &server, const QString &token) const; ///< fills in the first page and asks
    /// Starts, signs in and waits for the first processes; the window has the focus then.
    bool goIn(const QUrl &server, const QString &token);
    int rows(const char *table) const; ///< of a table, whether or not it is in front

private:
    bool isMine(const QWidget *widget) const;

    QTemporaryDir m_folder;
    TokenStore m_tokens;
    Environment m_environment;
    StoreTimes m_times;
    DeviceTimes m_deviceTimes;
    std::shared_ptr<Desktop> m_desktop; ///< null: the system's
    QString m_another = QStringLiteral("/bin/true");
    std::unique_ptr<Application> m_program;
};

} // namespace hathora::testing
