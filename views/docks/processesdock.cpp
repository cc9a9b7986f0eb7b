// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/processesdock.h"

#include "models/tones.h"
#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/docks/regionmenu.h"
#include "views/docks/stopresults.h"
#include "views/icons.h"
#include "views/processes/processboard.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/stopquestion.h"
#include "views/tableview.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hathora {

namespace {

StoreFace::Words words(Access access)
{
    StoreFace::Words words{ProcessesDock::tr("Choose an application to see its processes."),
                           ProcessesDock::tr("Loading processes…"),
                           ProcessesDock::tr("This application has no processes. A new room starts one."),
                           {},
                           ProcessesDock::tr("The processes could not be loaded."),
                           ProcessesDock::tr("No process matches the filter.")};
    if (access == Access::Full) {
        words.empty =
            ProcessesDock::tr("This application has no processes. A new room starts one, and so can you.");
        words.emptyAction = ProcessesDock::tr("Start a process…");
    }
    return words;
}

TablePane::Setup setup()
{
    return {QStringLiteral("processes"),
            ProcessesDock::tr("Processes"),
            "id"_L1,
            "exit"_L1,
            "status"_L1,
            Qt::AscendingOrder,
            QStringLiteral("status:running region:Seattle"),
            words(Access::Full)};
}

} // namespace

ProcessesDock::ProcessesDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_board(new ProcessBoard(
          setup(), [this] { return rows(); }, this))
    , m_pane(&m_board->pane())
    , m_results(new StopResults(QStringLiteral("processes.results"), this))
    , m_changes(new ChangeStrip(QStringLiteral("processes.changes"), this))
    , m_regions(new RegionMenu(tr("Start a process in"), this))
    , m_sight(new SightWatch(this))
    , m_changeActions(new ChangeActions(workbench, this))
    , m_start(new QToolButton(this))
{
    setObjectName(QStringLiteral("processesDock"));
    build();
    buildActions();

    connect(&workbench, &Workbench::appScopeChanged, this, &ProcessesDock::takeScope);
    connect(&workbench, &Workbench::accessChanged, this, &ProcessesDock::showAccess);
    connect(&workbench, &Workbench::processesWanted, m_pane, &TablePane::setFilter);
    connect(&workbench.selection(), &Selection::processChanged, this, &ProcessesDock::followSelection);
    connect(m_pane, &TablePane::selectionChanged, this, &ProcessesDock::chooseProcess);
    connect(m_pane, &TablePane::activated, this, &ProcessesDock::openPage);
    connect(m_pane, &TablePane::shownChanged, this, &ProcessesDock::tellSummary);
    connect(m_pane, &TablePane::sightChanged, this, &ProcessesDock::askForLoads);
    connect(m_sight, &SightWatch::seen, this, &ProcessesDock::askForLoads);
    connect(m_sight, &SightWatch::unseen, this, &ProcessesDock::askForLoads);
    showAccess();
    takeScope();
}

QVariantMap ProcessesDock::viewState() const
{
    return m_board->viewState();
}

void ProcessesDock::setViewState(const QVariantMap &state)
{
    m_board->setViewState(state);
}

void ProcessesDock::build()
{
    m_start->setObjectName(QStringLiteral("processes.start"));
    m_start->setText(tr("Start"));
    m_start->setAccessibleName(tr("Start a process in a region"));
    m_start->setIcon(icon(Icon::Add));
    m_start->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_start->setFixedHeight(spacing::controlHeight);
    m_start->setFocusPolicy(Qt::TabFocus);
    m_start->setPopupMode(QToolButton::InstantPopup);
    m_start->setMenu(m_regions);
    m_regions->setObjectName(QStringLiteral("processes.regions"));
    m_pane->bar()->addWidget(m_start);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_changes);
    layout->addWidget(m_board, 1);
    layout->addWidget(m_results);
    setFocusProxy(m_board);

    connect(m_regions, &RegionMenu::chosen, this, [this](const Region &region) {
        if (AppScope *scope = m_workbench.app())
            scope->processCommands.start(region);
    });
    connect(&m_pane->face(), &StoreFace::actionRequested, m_start, &QToolButton::showMenu);
}

void ProcessesDock::buildActions()
{
    m_open = add(QStringLiteral("open"), tr("&Open process page"), {}, &ProcessesDock::openPage);
    m_logs = add(QStringLiteral("logs"), tr("&Logs"), {tr("Ctrl+L")}, &ProcessesDock::openLogs);
    m_allLogs = add(QStringLiteral("allLogs"), tr("Logs of &all processes"), {tr("Ctrl+Shift+L")},
                    &ProcessesDock::openAllLogs);
    m_metrics = add(QStringLiteral("metrics"), tr("M&etrics"), {tr("Ctrl+M")}, &ProcessesDock::openMetrics);
    m_metrics->setIcon(icon(Icon::Chart));
    m_rooms = add(QStringLiteral("rooms"), tr("Roo&ms"), {tr("Ctrl+R")}, &ProcessesDock::openRooms);
    m_stop = add(QStringLiteral("stop"), tr("&Stop…"), QKeySequence::Delete, &ProcessesDock::askToStop);
    m_stop->setIcon(icon(Icon::Stop));
    m_changeActions->add(m_stop, Change::Kind::StopProcess, [this] { return !stoppable().isEmpty(); });
    m_changeActions->add(m_regions, Change::Kind::StartProcess,
                         [this] { return m_workbench.app() != nullptr; });
    m_changeActions->add(m_start, Change::Kind::StartProcess,
                         [this] { return m_workbench.app() != nullptr; });

    m_board->addButton(m_stop, QStringLiteral("processes.stopButton"), tr("Stop the chosen processes"));
    m_board->addGroupButton();
}

QAction *ProcessesDock::add(const QString &name, const QString &text, const QKeySequence &shortcut,
                            void (ProcessesDock::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("processes.") + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_pane->addRowAction(action);
    return action;
}

void ProcessesDock::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    AppScope *scope = m_workbench.app();
    m_pane->setTable(scope ? &scope->processes.model() : nullptr, scope ? &scope->processes : nullptr);
    m_changes->follow(scope ? &scope->processCommands : nullptr);
    m_results->follow(scope ? &scope->processCommands : nullptr);
    m_sight->keepFresh(scope ? QList<Store *>{&scope->processes, &scope->deployments} : QList<Store *>());
    if (scope) {
        m_ofScope = {
            connect(&scope->summary, &FleetSummary::changed, this, &ProcessesDock::tellCounts),
            connect(&scope->processes, &ProcessStore::completenessChanged, this, &ProcessesDock::tellSummary),
            connect(&scope->processes, &Store::refreshed, this, &ProcessesDock::enableActions)};
    }
    tellCounts();
    tellSummary();
    enableActions();
    followSelection();
}

void ProcessesDock::chooseProcess()
{
    enableActions();
    if (!chosen().isEmpty())
        m_workbench.selection().setProcess(chosen());
}

/// Also after each refresh: a chosen process may have been stopped.
void ProcessesDock::enableActions()
{
    for (QAction *action : {m_open, m_rooms})
        action->setEnabled(!chosen().isEmpty());
    for (QAction *action : {m_logs, m_metrics}) // rows can be chosen without one being the current one
        action->setEnabled(!m_pane->selectedKeys().isEmpty());
    m_allLogs->setEnabled(m_workbench.app() != nullptr);
    m_changeActions->update();
}

/// Where there is nothing to see, what to do next depends on what may be done.
void ProcessesDock::showAccess()
{
    m_pane->face().setWords(words(m_workbench.access()));
}

/// What was chosen elsewhere is chosen here too, unless several rows are.
void ProcessesDock::followSelection()
{
    const ProcessId process = m_workbench.selection().process();
    if (!process.isEmpty() && m_pane->selectedKeys().size() <= 1)
        m_pane->select(process.text());
}

void ProcessesDock::tellCounts()
{
    const AppScope *scope = m_workbench.app();
    m_board->showCounts([scope](KnownProcessStatus status) -> std::optional<int> {
        if (!scope || !scope->processes.hasLoaded())
            return {};
        return scope->summary.count(status);
    });
    if (!scope)
        return;
    QList<Region> regions;
    for (const QString &region : scope->summary.regions().keys())
        regions.append(Region(region));
    m_regions->setSeen(regions);
}

void ProcessesDock::tellSummary()
{
    const AppScope *scope = m_workbench.app();
    const bool isKnown = scope && scope->processes.hasLoaded();
    m_board->tellKnown(isKnown ? std::optional(scope->processes.completeness()) : std::nullopt);
}

QList<ProcessRow> ProcessesDock::rows() const
{
    const AppScope *scope = m_workbench.app();
    return scope ? scope->processes.model().records() : QList<ProcessRow>();
}

/// What rows use is asked only for rows that somebody can see.
void ProcessesDock::askForLoads()
{
    AppScope *scope = m_workbench.app();
    if (!scope)
        return;
    QList<ProcessId> live;
    for (const QString &key : m_sight->isSeen() ? m_pane->keysInSight() : QStringList()) {
        const Process *process = scope->processes.find(ProcessId(key));
        if (process && isLive(process->status))
            live.append(process->id);
    }
    scope->sparklines.setVisible(live);
}

void ProcessesDock::openPage()
{
    if (!chosen().isEmpty())
        Q_EMIT m_workbench.processWanted(chosen());
}

/// Of all rows that are chosen, together.
void ProcessesDock::openLogs()
{
    if (const QList<ProcessId> processes = chosenOnes(); !processes.isEmpty())
        Q_EMIT m_workbench.logsWanted(LogSubject::of(processes));
}

void ProcessesDock::openAllLogs()
{
    Q_EMIT m_workbench.logsWanted(LogSubject::ofApplication());
}

void ProcessesDock::openMetrics()
{
    if (const QList<ProcessId> processes = chosenOnes(); !processes.isEmpty())
        Q_EMIT m_workbench.metricsWanted(processes);
}

void ProcessesDock::openRooms()
{
    if (!chosen().isEmpty())
        Q_EMIT m_workbench.roomsWanted(chosen());
}

void ProcessesDock::askToStop()
{
    const QList<Process> processes = stoppable();
    if (processes.isEmpty())
        return;
    QList<ProcessId> ids;
    for (const Process &process : processes)
        ids.append(process.id);
    auto *dialog = new ConfirmDialog(stopQuestion(processes), this);
    connect(dialog, &QDialog::accepted, this, [this, ids] { stop(ids); });
    dialog->open();
}

void ProcessesDock::stop(const QList<ProcessId> &processes)
{
    AppScope *scope = m_workbench.app();
    if (!scope)
        return;
    // Of one, the strip says all there is to say.
    if (processes.size() > 1) {
        QStringList targets;
        for (const ProcessId &process : processes)
            targets.append(process.text());
        m_results->expect(targets);
    }
    scope->processCommands.stop(processes);
}

QList<Process> ProcessesDock::stoppable() const
{
    QList<Process> processes;
    const AppScope *scope = m_workbench.app();
    for (const QString &key : scope ? m_pane->selectedKeys() : QStringList()) {
        const Process *process = scope->processes.find(ProcessId(key));
        if (process && canBeStopped(*process))
            processes.append(*process);
    }
    return processes;
}

QList<ProcessId> ProcessesDock::chosenOnes() const
{
    QList<ProcessId> processes;
    for (const QString &key : m_pane->selectedKeys())
        processes.append(ProcessId(key));
    return processes;
}

ProcessId ProcessesDock::chosen() const
{
    return ProcessId(m_pane->currentKey());
}

} // namespace hathora
