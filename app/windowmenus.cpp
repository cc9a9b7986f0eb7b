// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmenus.h"

#include "app/dockwidget.h"
#include "app/settings.h"
#include "app/workspaces.h"
#include "views/icons.h"
#include "views/plaintext.h"
#include "views/themecontroller.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenuBar>

namespace hathora {
namespace {

QAction *makeAction(QObject *parent, const char *name, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    action->setStatusTip(tip);
    action->setToolTip(tip);
    return action;
}

} // namespace

WindowMenus::WindowMenus(QMainWindow &window, QMenuBar &bar, Settings &settings, ThemeController &theme)
    : QObject(&window)
    , m_window(window)
    , m_bar(bar)
    , m_settings(settings)
    , m_theme(theme)
    , m_refresh(makeAction(this, "action.refresh", tr("&Refresh"), tr("Ask anew for what is on screen")))
    , m_live(makeAction(this, "action.live", tr("&Live"), tr("Keep what is on screen fresh")))
{
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setIcon(icon(Icon::Refresh));
    m_live->setCheckable(true);
    m_live->setIcon(icon(Icon::Live));
    m_live->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_live->setChecked(settings.isLive());
    connect(m_live, &QAction::toggled, this, [this](bool on) { m_settings.setLive(on); });

    makeFileMenu();
    m_view = m_bar.addMenu(tr("&View"));
    m_workspaceMenu = m_bar.addMenu(tr("&Workspace"));
    makeSettingsMenu();
    QMenu *help = m_bar.addMenu(tr("&Help"));
    QAction *shortcuts = makeAction(this, "action.shortcuts", tr("&Keyboard shortcuts…"),
                                    tr("Look up the shortcuts of all commands, and change them"));
    shortcuts->setShortcut(QKeySequence::HelpContents);
    help->addAction(shortcuts);
    connect(shortcuts, &QAction::triggered, this, &WindowMenus::shortcutsRequested);
    QAction *about =
        makeAction(this, "action.about", tr("&About Hathora dashboard"), tr("Version and licences"));
    help->addAction(about);
    connect(about, &QAction::triggered, this, &WindowMenus::aboutRequested);
    setDocks({}, nullptr);
}

void WindowMenus::makeFileMenu()
{
    QMenu *file = m_bar.addMenu(tr("&File"));
    m_afterNewBuild = file->addSeparator();
    m_profiles = makeAction(this, "action.profiles", tr("&Profiles…"), tr("Add, change and remove servers"));
    m_signOut =
        makeAction(this, "action.signOut", tr("&Sign out"), tr("Forget the token and end what is under way"));
    m_signOut->setIcon(icon(Icon::SignOut));
    m_export = makeAction(this, "action.export", tr("&Export the organization…"),
                          tr("Write all that the organization has on the server into a file"));
    QAction *quit = makeAction(this, "action.quit", tr("&Quit"), tr("Close the program"));
    quit->setShortcut(QKeySequence::Quit);
    file->addActions({m_refresh, m_live});
    file->addSeparator();
    file->addActions({m_export, m_profiles, m_signOut});
    file->addSeparator();
    file->addAction(quit);
    connect(m_profiles, &QAction::triggered, this, &WindowMenus::profilesRequested);
    connect(m_export, &QAction::triggered, this, &WindowMenus::exportRequested);
    connect(m_signOut, &QAction::triggered, this, &WindowMenus::signOutRequested);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
}

void WindowMenus::makeSettingsMenu()
{
    QMenu *menu = m_bar.addMenu(tr("&Settings"));
    const auto addChoice = [this](QMenu *into, QActionGroup *group, const QString &text,
                                  const QString &name) {
        QAction *action = into->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };

    QMenu *themes = menu->addMenu(icon(Icon::Theme), tr("&Theme"));
    auto *themeGroup = new QActionGroup(this);
    const QList<std::pair<ThemeChoice, QString>> choices{{ThemeChoice::System, tr("As the &system")},
                                                         {ThemeChoice::Light, tr("&Light")},
                                                         {ThemeChoice::Dark, tr("&Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action =
            addChoice(themes, themeGroup, text, QStringLiteral("action.theme.%1").arg(int(choice)));
        action->setChecked(m_theme.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_theme.setChoice(choice);
            m_settings.setTheme(choice);
        });
    }

    QMenu *languages = menu->addMenu(tr("L&anguage"));
    auto *languageGroup = new QActionGroup(this);
    const QList<std::pair<QString, QString>> codes{{QString(), tr("As the s&ystem")},
                                                   {QStringLiteral("en"), QStringLiteral("English")},
                                                   {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    for (const auto &[code, text] : codes) {
        QAction *action =
            addChoice(languages, languageGroup, text, QStringLiteral("action.language.%1").arg(code));
        action->setChecked(m_settings.language() == code);
        connect(action, &QAction::triggered, this, [this, code = code] {
            m_settings.setLanguage(code);
            Q_EMIT languageChosen(code);
        });
    }
    menu->addSeparator();
    m_alerts = makeAction(this, "action.alerts", tr("&Alerts…"), tr("When to be told of what, and how"));
    menu->addAction(m_alerts);
    connect(m_alerts, &QAction::triggered, this, &WindowMenus::alertsRequested);
    menu->addSeparator();
    addHistory(*menu);
}

void WindowMenus::addHistory(QMenu &menu)
{
    QAction *keep = makeAction(this, "action.history", tr("Keep a local &history"),
                               tr("Remember on this computer what ran on which deployment"));
    keep->setCheckable(true);
    keep->setChecked(m_settings.keepsHistory());
    QAction *erase = makeAction(this, "action.deleteHistory", tr("&Delete the local history…"),
                                tr("Remove from this computer what ran on which deployment"));
    menu.addActions({keep, erase});
    connect(keep, &QAction::toggled, this, [this](bool on) {
        m_settings.setKeepsHistory(on);
        Q_EMIT historyChosen();
    });
    connect(erase, &QAction::triggered, this, &WindowMenus::historyDeletionRequested);
}

void WindowMenus::setNewBuild(const QList<QAction *> &actions)
{
    m_bar.actions().constFirst()->menu()->insertActions(m_afterNewBuild, actions);
}

void WindowMenus::addToProfiles(QMenu *menu)
{
    m_bar.actions().constFirst()->menu()->insertMenu(m_profiles, menu);
}

void WindowMenus::setDocks(const QList<DockWidget *> &docks, Workspaces *workspaces)
{
    m_workspaces = workspaces;
    m_view->clear();
    for (DockWidget *dock : docks)
        m_view->addAction(dock->toggleViewAction());
    m_view->setEnabled(!docks.isEmpty());
    m_workspaceMenu->setEnabled(workspaces);
    m_refresh->setEnabled(workspaces);
    m_live->setEnabled(workspaces);
    m_signOut->setEnabled(workspaces);
    m_export->setEnabled(workspaces);
    m_alerts->setEnabled(workspaces);
    if (workspaces)
        connect(workspaces, &Workspaces::changed, this, &WindowMenus::listWorkspaces, Qt::QueuedConnection);
    listWorkspaces();
}

void WindowMenus::listWorkspaces()
{
    m_workspaceMenu->clear();
    if (!m_workspaces)
        return;
    auto *group = new QActionGroup(m_workspaceMenu);
    const auto add = [this, group](const QString &id, const QString &title, const QKeySequence &shortcut) {
        QAction *action = m_workspaceMenu->addAction(title);
        action->setObjectName(QStringLiteral("action.workspace.%1").arg(id));
        action->setShortcut(shortcut);
        action->setCheckable(true);
        action->setChecked(m_workspaces->current() == id);
        group->addAction(action);
        connect(action, &QAction::triggered, m_workspaces, [this, id] { m_workspaces->show(id); });
    };
    for (const Workspace &workspace : Workspaces::builtIn())
        add(workspace.id, Workspaces::titleOf(workspace), workspace.shortcut);
    const QMap<QString, QString> saved = m_workspaces->saved();
    if (!saved.isEmpty())
        m_workspaceMenu->addSeparator();
    for (auto each = saved.begin(); each != saved.end(); ++each)
        add(each.key(), plainLine(each.value()).replace(u'&', QStringLiteral("&&")), {});
    m_workspaceMenu->addSeparator();
    QAction *save = makeAction(m_workspaceMenu, "action.workspace.saveAs", tr("Save &as…"),
                               tr("Keep this arrangement under a name"));
    QAction *reset = makeAction(m_workspaceMenu, "action.workspace.reset", tr("&Reset"),
                                tr("Arrange this workspace as at first; one of your own is removed"));
    m_workspaceMenu->addActions({save, reset});
    connect(save, &QAction::triggered, this, &WindowMenus::askForName);
    connect(reset, &QAction::triggered, m_workspaces, &Workspaces::reset);
    Q_EMIT workspacesListed();
}

void WindowMenus::askForName()
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("dialog.workspaceName"));
    dialog->setWindowTitle(tr("Save workspace"));
    dialog->setLabelText(tr("Name:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (m_workspaces && !name.trimmed().isEmpty())
            m_workspaces->saveAs(name.trimmed());
    });
    dialog->open();
}

} // namespace hathora
