// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/dockregistry.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "models/console/console.h"
#include "views/sightwatch.h"
#include "views/tablepane.h"
#include "views/tableview.h"
#include "views/themecontroller.h"

#include <QDir>
#include <QFileInfo>
#include <QTabWidget>
#include <QTextStream>
#include <QVBoxLayout>

#include <array>

namespace hathora {
namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 100ms;
constexpr auto atLeast = 5s; ///< a view asks again for what its first answers told of
constexpr auto dialogAtLeast = 300ms;
constexpr auto atMost = 25s;
constexpr auto wholeAtMost = 60s; ///< a fleet of hundreds comes in pages of ten, and sparklines one by one
constexpr QSize dockSize(1180, 760);
constexpr QSize windowSize(1600, 1000);

QWidget *inWindow(QWidget *content, const QString &title)
{
    auto *window = new QWidget;
    window->setWindowTitle(title);
    auto *layout = new QVBoxLayout(window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    window->resize(dockSize);
    return window;
}

/// The more rooms a process has, and then the older it is, the more there is to see of it.
bool isFuller(const Process &process, const Process &other)
{
    if (process.roomsAllocated != other.roomsAllocated)
        return process.roomsAllocated > other.roomsAllocated;
    return process.createdAt < other.createdAt;
}

void chooseFirstRow(QWidget *window)
{
    if (auto *pane = window->findChild<TablePane *>())
        pane->view().selectRow(0);
}

/// What a dock shows besides its first picture.
struct Page
{
    const char *dock;
    const char *file;
    const char *tabs;
    int index;
};

constexpr std::array pages{
    Page{"deployments", "drain-board", "deployments.pictures", 1},
    Page{"checks", "startup", "checks.tabs", 1},
    Page{"checks", "ghosts", "checks.tabs", 2},
    Page{"organization", "who-may-what", "organization.tabs", 3},
    Page{"billing", "invoices", "billing.tabs", 1},
    Page{"billing", "limits", "billing.tabs", 2},
    Page{"billing", "cost", "billing.tabs", 3},
    Page{"fleets", "nodes", "fleets.tabs", 1},
    Page{"fleets", "capacity", "fleets.tabs", 2},
};

/// What turns to it, for a shot of its own.
auto turnsTo(const char *tabs, int index)
{
    return [tabs = QString::fromLatin1(tabs), index](QWidget *window) {
        if (auto *pictures = window->findChild<QTabWidget *>(tabs))
            pictures->setCurrentIndex(index);
    };
}

/// Of the rows in sight: those that run are measured.
bool isMeasured(const TablePane &pane, const ProcessStore &processes)
{
    const QStringList keys = pane.keysInSight();
    return std::all_of(keys.cbegin(), keys.cend(), [&processes](const QString &key) {
        const ProcessRow *row = processes.model().find(ProcessId(key));
        return !row || !row->process.status.is(KnownProcessStatus::Running) || row->load;
    });
}

} // namespace

Screenshots::Screenshots(const QString &folder, MainWindow &window, Session &session, ThemeController &theme,
                         QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_window(window)
    , m_session(session)
    , m_theme(theme)
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::look);
}

void Screenshots::addDialog(const QString &name, Make make)
{
    m_dialogs.push_back({name, std::move(make), After::Delete, {}});
}

void Screenshots::addMenu(const QString &name, Make make)
{
    m_dialogs.push_back({name, std::move(make), After::Close, {}});
}

void Screenshots::start()
{
    m_window.show();
    arrange();
    plan();
    m_shown = &m_window; // no picture yet: first there has to be something to choose
    m_since.start();
    m_timer.start(lookEvery);
}

/// The docks of one thing need one: a running process with rooms, and what belongs to it.
void Screenshots::chooseSubjects()
{
    Workbench &workbench = m_session.workbench();
    AppScope *app = workbench.app();
    if (!app)
        return;
    const Process *best = nullptr;
    for (const ProcessRow &row : app->processes.model().records()) {
        const Process &process = row.process;
        const bool isRunning = process.status.is(KnownProcessStatus::Running);
        if (isRunning && (!best || isFuller(process, *best)))
            best = &process;
    }
    if (const Deployment *latest = app->deployments.latest())
        workbench.selection().setDeployment(latest->id);
    if (best)
        workbench.selection().setProcess(ProcessId(best->id));
    askConsole();
}

/// A filled form and an answer, which nobody finds among what he sent himself.
void Screenshots::askConsole()
{
    Console &console = m_session.workbench().console();
    console.setShelf(nullptr);
    connect(&console, &Console::opened, this, [&console] {
        console.show(QStringLiteral("GetLatestProcesses"));
        console.form().setValues(QStringLiteral("status"), {QStringLiteral("running")});
        console.send();
    });
    console.open();
}

void Screenshots::plan()
{
    const QList<std::pair<QString, ThemeChoice>> themes{{QStringLiteral("light"), ThemeChoice::Light},
                                                        {QStringLiteral("dark"), ThemeChoice::Dark}};
    for (const auto &[folder, choice] : themes) {
        const QString prefix = folder + u'/';
        const auto themed = [this, choice = choice](const Make &make) {
            return [this, choice, make] {
                m_theme.setChoice(choice);
                return make();
            };
        };
        planDocks(prefix, themed);
        for (const Shot &dialog : m_dialogs)
            m_shots.push_back({prefix + dialog.file, themed(dialog.show), dialog.after, {}});
        for (const Workspace &workspace : Workspaces::builtIn()) {
            m_shots.push_back({prefix + QStringLiteral("workspace-") + workspace.id,
                               themed([this, &workspace] {
                                   m_window.workspaces()->show(workspace.id);
                                   arrange();
                                   return static_cast<QWidget *>(&m_window);
                               }),
                               After::Keep,
                               {}});
        }
    }
}

/// A layout that was kept is bounded by the screen, and one that was made for another size is out of shape in
/// this one.
void Screenshots::arrange()
{
    m_window.resize(windowSize);
    m_window.workspaces()->reset();
}

void Screenshots::planDocks(const QString &prefix, const std::function<Make(const Make &)> &themed)
{
    for (const DockEntry &entry : dockEntries()) {
        const Make make = themed([this, &entry] {
            return inWindow(entry.make(m_session.workbench()).widget, entry.translatedTitle());
        });
        m_shots.push_back({prefix + entry.id, make, After::Delete, {}});
        if (entry.id == QStringLiteral("rooms"))
            m_shots.push_back({prefix + QStringLiteral("room"), make, After::Delete, chooseFirstRow});
        for (const Page &page : pages) {
            if (entry.id == QLatin1StringView(page.dock))
                m_shots.push_back({prefix + QLatin1StringView(page.file), make, After::Delete,
                                   turnsTo(page.tabs, page.index)});
        }
    }
}

void Screenshots::next()
{
    if (m_shots.empty()) {
        m_timer.stop();
        Q_EMIT finished(m_failures);
        return;
    }
    m_shown = m_shots.front().show();
    m_shown->show();
    m_since.start();
}

void Screenshots::look()
{
    const auto passed = std::chrono::milliseconds(m_since.elapsed());
    const bool isDialog = m_shown->findChildren<SightWatch *>().isEmpty();
    if ((!isSettled() || passed < (isDialog ? dialogAtLeast : atLeast)) && passed < atMost)
        return;
    if (!isDialog && !isWhole() && passed < wholeAtMost)
        return;
    if (!m_warming && m_shots.front().choose) {
        std::exchange(m_shots.front().choose, {})(m_shown);
        m_since.start();
        return;
    }
    if (std::exchange(m_warming, false))
        chooseSubjects();
    else
        take();
    next();
}

/// Everything that the shown window watches is there, and nothing is under way.
bool Screenshots::isSettled() const
{
    const QList<SightWatch *> watches = m_shown->findChildren<SightWatch *>();
    const bool allLoaded = std::all_of(watches.begin(), watches.end(), [](const SightWatch *watch) {
        return !watch->isSeen() || watch->isLoaded();
    });
    return allLoaded && m_session.client().inFlight() == 0;
}

/// Of what the shown window asks for. That a process began a moment ago and is not listed yet is no failure.
bool Screenshots::isWhole() const
{
    AppScope *app = m_session.workbench().app();
    if (!app)
        return true;
    const QList<TablePane *> panes = m_shown->findChildren<TablePane *>();
    const bool measured = std::all_of(panes.begin(), panes.end(), [app](const TablePane *pane) {
        return pane->rows().sourceModel() != &app->processes.model() || isMeasured(*pane, app->processes);
    });
    return measured && (!app->processes.refresher().isPolling() || app->processes.completeness().isWhole());
}

void Screenshots::take()
{
    const Shot shot = m_shots.front();
    m_shots.pop_front();
    const QString path = QDir(m_folder).filePath(shot.file + QStringLiteral(".png"));
    QDir().mkpath(QFileInfo(path).path());
    const bool isLoaded = isSettled();
    const bool isWritten = m_shown->grab().save(path);
    if (!isLoaded || !isWritten) {
        ++m_failures;
        QTextStream(stderr) << (isWritten ? "not loaded: " : "not written: ") << path << Qt::endl;
    }
    if (shot.after == After::Delete)
        delete m_shown;
    else if (shot.after == After::Close)
        m_shown->close();
}

} // namespace hathora
