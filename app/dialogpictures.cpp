// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogpictures.h"

#include "app/devicepictures.h"
#include "app/entrance.h"
#include "app/mainwindow.h"
#include "app/managementpictures.h"
#include "app/profilepictures.h"
#include "app/screenshots.h"
#include "models/alerts/chartalerts.h"
#include "models/appconfig.h"
#include "models/workbench.h"
#include "views/alerts/alertsdialog.h"
#include "views/alerts/ruledialog.h"
#include "views/applications/appdialog.h"
#include "views/deploy/comparedialog.h"
#include "views/deploy/deletebuildsdialog.h"
#include "views/deploy/deployform.h"
#include "views/deploy/deploysheet.h"
#include "views/deploy/enveditor.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/appnamedialog.h"
#include "views/dialogs/confirmdialog.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/rangedialog.h"
#include "views/dialogs/registrybuilddialog.h"
#include "views/dialogs/startpage.h"
#include "views/idlequestion.h"
#include "views/palette/commandpalette.h"
#include "views/rooms/newlobbysheet.h"
#include "views/rooms/newroomsheet.h"
#include "views/ship/preflightdialog.h"
#include "views/shortcuts/shortcutsdialog.h"
#include "views/stopquestion.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSize>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace hathora {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize pageSize(1180, 760);

QWidget *range(QWidget *window)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return new RangeDialog(now.addDays(-4), now.addDays(-3), window);
}

QWidget *appName(QWidget *window)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("hathora::AppQuestions", text);
    };
    return new AppNameDialog(
        {words("Rename application"), words("Rename"), u"arena-prod"_s, {u"arena-prod"_s}}, window);
}

/// With something to say at a field.
QWidget *appSheet(const Workbench &workbench, QWidget *window)
{
    const App &app = *workbench.org()->apps.model().find(workbench.app()->app);
    AppConfig config = configOf(app);
    const AppConfig before = config;
    config.auth.nickname = NoSettings{};
    config.auth.google = GoogleAuth{u"318204466219-example.apps.googleusercontent.com"_s};
    ServiceConfigWrite service = config.serviceConfig.value_or(ServiceConfigWrite());
    service.loadBalancer = LoadBalancer{true};
    service.staticProcessAllocation = {{KnownRegion::Frankfurt, 1, 2, 6, {}},
                                       {KnownRegion::Tokyo, 0, {}, {}, true}};
    config.serviceConfig = service;
    return new AppDialog({before, config, {}, AppDialog::Service::Served, {}}, window);
}

/// Running ones, those with the most rooms first: what stopping them breaks is to be seen.
QList<Process> running(const Workbench &workbench, qsizetype most)
{
    QList<Process> processes;
    for (const ProcessRow &row : workbench.app()->processes.model().records()) {
        if (row.process.status.is(KnownProcessStatus::Running))
            processes.append(row.process);
    }
    std::stable_sort(processes.begin(), processes.end(), [](const Process &one, const Process &other) {
        return one.roomsAllocated > other.roomsAllocated;
    });
    return processes.first(std::min(most, processes.size()));
}

/// Live ones on old versions, as when their last players have gone home.
QList<Process> idleOnOldVersions(const Workbench &workbench, qsizetype most)
{
    QList<Process> processes;
    const Deployment *latest = workbench.app()->deployments.latest();
    for (const ProcessRow &row : workbench.app()->processes.model().records()) {
        if (processes.size() == most || !latest || row.process.deployment == latest->id ||
            !row.process.status.is(KnownProcessStatus::Running))
            continue;
        processes.append(row.process);
        processes.last().roomsAllocated = 0;
    }
    return processes;
}

QWidget *stopIdle(const Workbench &workbench, qsizetype most, QWidget *window)
{
    const AppScope &app = *workbench.app();
    const DrainBoard board = drainBoard(app.processes.model().records(), app.deployments.model().records(),
                                        app.deployments.latest());
    return new ConfirmDialog(idleQuestion(idleOnOldVersions(workbench, most), board), window);
}

/// A game server's folder with something to say about it; it goes with the dialog.
class SampleFolder : public QObject
{
public:
    explicit SampleFolder(QObject *parent)
        : QObject(parent)
    {
        add(u"Dockerfile"_s, "FROM debian:12\nCOPY server /server\nCMD [\"/server\"]\n");
        add(u".dockerignore"_s, "logs/\n**/*.map.bak\n");
        add(u".env"_s, "API_TOKEN=an-example\n");
        add(u"server"_s, QByteArray(4'000'000, 's'));
        add(u"start.sh"_s, "#!/bin/sh\r\nexec /server\r\n");
        add(u"maps/desert.map"_s, QByteArray(900'000, 'm'));
        add(u"maps/desert.map.bak"_s, QByteArray(900'000, 'm'));
        add(u"logs/2026-11-27.log"_s, QByteArray(40'000, 'l'));
        QFile::link(u"/usr/share/arena"_s, path() + u"/assets"_s);
    }

    QString path() const { return m_folder.filePath(u"arena-server"_s); }

private:
    void add(const QString &name, const QByteArray &content)
    {
        QFile file(path() + u'/' + name);
        QDir().mkpath(QFileInfo(file).path());
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    QTemporaryDir m_folder;
};

QWidget *preflight(QWidget *window)
{
    auto *folder = new SampleFolder(window);
    auto *dialog = new PreflightDialog(Drop::of({QUrl::fromLocalFile(folder->path())}), window);
    folder->setParent(dialog);
    return dialog;
}

/// What an action of the window asks for.
template <typename Dialog>
QWidget *asked(MainWindow &window, const QString &action)
{
    window.findChild<QAction *>(action)->trigger();
    return window.findChild<Dialog *>();
}

QWidget *popUp(MainWindow &window, const QString &name)
{
    auto *menu = window.findChild<QMenu *>(name);
    menu->popup(window.pos());
    return menu;
}

void addQuestions(Screenshots &screenshots, MainWindow &window, Workbench &workbench)
{
    constexpr qsizetype many = 12;
    const auto stop = [&](qsizetype most) {
        return [&, most] { return new ConfirmDialog(stopQuestion(running(workbench, most)), &window); };
    };
    screenshots.addDialog(u"stop-one"_s, stop(1));
    screenshots.addDialog(u"stop-many"_s, stop(many));
    screenshots.addDialog(u"stop-idle"_s, [&] { return stopIdle(workbench, many, &window); });
    screenshots.addDialog(u"delete-history"_s,
                          [&window] { return asked<ConfirmDialog>(window, u"action.deleteHistory"_s); });
    screenshots.addDialog(u"delete-application"_s,
                          [&window] { return asked<ConfirmDialog>(window, u"navigator.delete"_s); });
    screenshots.addDialog(u"save-workspace"_s,
                          [&window] { return asked<QInputDialog>(window, u"action.workspace.saveAs"_s); });
}

/// The oldest deployment that is known: the most differs from what is live.
Deployment oldest(const Workbench &workbench)
{
    const QList<Deployment> &all = workbench.app()->deployments.model().records();
    return *std::min_element(all.cbegin(), all.cend(), [](const Deployment &one, const Deployment &other) {
        return one.createdAt < other.createdAt;
    });
}

/// A draft with something to say about it: a name that is none, and a value of every kind.
QWidget *filledSheet(Workbench &workbench, QWidget *window)
{
    DeploymentDraft draft = DeploymentDraft::from(*workbench.app()->deployments.latest());
    draft.memory = 1024;
    draft.extraPorts = {{u"Admin"_s, 8443, KnownTransport::Tls}};
    auto *sheet = new DeploySheet(workbench, {draft, {}, {}}, window);
    sheet->form().variables().takeText(u"LOG_LEVEL=debug\n1ST=two\nwhat is this\n"_s);
    return sheet;
}

QList<BuildRow> someBuilds(const Workbench &workbench)
{
    const QList<BuildRow> &all = workbench.org()->builds.model().records();
    return all.first(std::min<qsizetype>(all.size(), 6));
}

void addDeploying(Screenshots &screenshots, QWidget *window, Workbench &workbench)
{
    screenshots.addDialog(u"new-build"_s, [window] { return preflight(window); });
    screenshots.addDialog(u"new-deployment"_s, [=, &workbench] { return filledSheet(workbench, window); });
    screenshots.addDialog(u"roll-back"_s, [=, &workbench] {
        const Deployment older = oldest(workbench);
        return new DeploySheet(workbench, {DeploymentDraft::from(older), older.id, {}}, window);
    });
    screenshots.addDialog(u"compare-deployments"_s, [=, &workbench] {
        return new CompareDialog(oldest(workbench), *workbench.app()->deployments.latest(), window);
    });
    screenshots.addDialog(u"delete-builds"_s, [=, &workbench] {
        return new DeleteBuildsDialog(someBuilds(workbench), DeleteBuildsDialog::Users::Known,
                                      workbench.org()->buildCommands, window);
    });
}

void addAlerts(Screenshots &screenshots, MainWindow &window, Workbench &workbench)
{
    screenshots.addDialog(u"alerts"_s, [&window] { return asked<AlertsDialog>(window, u"action.alerts"_s); });
    screenshots.addDialog(u"alert-rule"_s, [&window, &workbench] {
        const AlertRule draft = chartalerts::draft({}, {}, 1, workbench.selection());
        return new RuleDialog(workbench, draft, RuleDialog::What::New, &window);
    });
}

/// With something typed that is found among actions and places.
QWidget *palette(MainWindow &window)
{
    window.findChild<QAction *>(u"action.palette"_s)->trigger();
    auto *palette = window.findChild<CommandPalette *>();
    palette->findChild<QLineEdit *>()->setText(u"log"_s);
    return palette;
}

/// With something to say at each field.
QWidget *filledRoom(Workbench &workbench, QWidget *window)
{
    auto *sheet = new NewRoomSheet(workbench, window);
    RoomDraft draft;
    draft.region = KnownRegion::Frankfurt;
    draft.id = u"finals 2025"_s;
    draft.config = u"{\n    \"map\": \"pier\",\n    \"seats\": 8,\n}"_s;
    draft.clientAddresses = QStringList{u"203.0.113.24"_s, u"player"_s};
    sheet->setDraft(draft);
    return sheet;
}

void addRooms(Screenshots &screenshots, QWidget *window, Workbench &workbench)
{
    screenshots.addDialog(u"new-room"_s, [=, &workbench] { return filledRoom(workbench, window); });
    screenshots.addDialog(u"new-lobby"_s, [=, &workbench] { return new NewLobbySheet(workbench, window); });
}

void addMenus(Screenshots &screenshots, MainWindow &window)
{
    screenshots.addMenu(u"palette"_s, [&window] { return palette(window); });
    screenshots.addMenu(u"start-in-region"_s, [&window] { return popUp(window, u"processes.regions"_s); });
    screenshots.addMenu(u"columns"_s, [&window] { return popUp(window, u"processes.columnsMenu"_s); });
}

} // namespace

void addDialogs(Screenshots &screenshots, Entrance &entrance, MainWindow &main, Workbench &workbench)
{
    QWidget *window = &main;
    screenshots.addDialog(u"start"_s, [&entrance] {
        QWidget *page = entrance.makeStartPage();
        page->resize(pageSize);
        return page;
    });
    screenshots.addDialog(u"shortcuts"_s,
                          [&main] { return asked<ShortcutsDialog>(main, u"action.shortcuts"_s); });
    screenshots.addDialog(u"about"_s, [window] { return new AboutDialog(window); });
    screenshots.addDialog(u"application-name"_s, [window] { return appName(window); });
    screenshots.addDialog(u"application-sheet"_s,
                          [window, &workbench] { return appSheet(workbench, window); });
    screenshots.addDialog(u"registry-build"_s, [window] { return new RegistryBuildDialog(window); });
    screenshots.addDialog(u"time-range"_s, [window] { return range(window); });
    screenshots.addDialog(u"export"_s, [window, &workbench] { return new ExportDialog(workbench, window); });
    addProfiles(screenshots, window);
    addBrowserSignIn(screenshots, window);
    addQuestions(screenshots, main, workbench);
    addDeploying(screenshots, window, workbench);
    addAlerts(screenshots, main, workbench);
    addRooms(screenshots, window, workbench);
    addManagement(screenshots, window, workbench);
    addMenus(screenshots, main);
}

} // namespace hathora
