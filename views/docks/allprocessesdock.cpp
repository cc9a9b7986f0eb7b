// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/allprocessesdock.h"

#include "models/stores/orgprocessesstore.h"
#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/docks/stopresults.h"
#include "views/icons.h"
#include "views/processes/processboard.h"
#include "views/sightwatch.h"
#include "views/stopquestion.h"

#include <QAction>
#include <QMap>
#include <QVBoxLayout>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("allProcesses"),
            AllProcessesDock::tr("Processes of all applications"),
            "id"_L1,
            "exit"_L1,
            "status"_L1,
            Qt::AscendingOrder,
            QStringLiteral("app:arena status:failed"),
            {AllProcessesDock::tr("Choose an organization to see the processes of all its applications."),
             AllProcessesDock::tr("Loading the processes of all applications…"),
             AllProcessesDock::tr("No application of this organization has processes."),
             {},
             AllProcessesDock::tr("The processes could not be loaded."),
             AllProcessesDock::tr("No process matches the filter.")}};
}

} // namespace

AllProcessesDock::AllProcessesDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_board(new ProcessBoard(
          setup(), [this] { return rows(); }, this))
    , m_results(new StopResults(QStringLiteral("allProcesses.results"), this))
    , m_sight(new SightWatch(this))
    , m_changeActions(new ChangeActions(workbench, this))
{
    setObjectName(QStringLiteral("allProcessesDock"));
    build();
    connect(&workbench, &Workbench::orgScopeChanged, this, &AllProcessesDock::takeScope);
    connect(&workbench, &Workbench::changed, this, &AllProcessesDock::take);
    connect(&table(), &TablePane::selectionChanged, this, &AllProcessesDock::enableActions);
    connect(&table(), &TablePane::activated, this, &AllProcessesDock::openPage);
    connect(&table(), &TablePane::shownChanged, this, &AllProcessesDock::tell);
    takeScope();
}

/// The table lets go of the rows before these end.
AllProcessesDock::~AllProcessesDock()
{
    table().setTable(nullptr);
}

TablePane &AllProcessesDock::table() const
{
    return m_board->pane();
}

QVariantMap AllProcessesDock::viewState() const
{
    return m_board->viewState();
}

void AllProcessesDock::setViewState(const QVariantMap &state)
{
    m_board->setViewState(state);
}

void AllProcessesDock::build()
{
    m_ofOne = {
        add(QStringLiteral("open"), tr("&Open in its application"), {}, &AllProcessesDock::openPage),
        add(QStringLiteral("log"), tr("&Logs"), {tr("Ctrl+L")}, &AllProcessesDock::openLog),
        add(QStringLiteral("rooms"), tr("Roo&ms"), {tr("Ctrl+R")}, &AllProcessesDock::openRooms),
    };
    m_stop = add(QStringLiteral("stop"), tr("&Stop…"), QKeySequence::Delete, &AllProcessesDock::askToStop);
    m_stop->setIcon(icon(Icon::Stop));
    m_changeActions->add(m_stop, Change::Kind::StopProcess, [this] { return !stoppable().isEmpty(); });
    m_board->addButton(m_stop, QStringLiteral("allProcesses.stopButton"), tr("Stop the chosen processes"));
    m_board->addGroupButton();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_board, 1);
    layout->addWidget(m_results);
    setFocusProxy(m_board);
}

QAction *AllProcessesDock::add(const QString &name, const QString &text, const QKeySequence &shortcut,
                               void (AllProcessesDock::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("allProcesses.") + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    table().addRowAction(action);
    return action;
}

void AllProcessesDock::takeScope()
{
    table().setTable(nullptr);
    m_sight->keepFresh({});
    m_results->forget();
    m_processes = m_workbench.orgProcesses();
    if (m_processes) {
        table().setTable(&m_processes->model(), m_processes.get());
        m_sight->keepFresh({m_processes.get()});
        connect(m_processes.get(), &Store::refreshed, this, [this] {
            tell();
            enableActions(); // a chosen process may have been stopped
        });
    }
    tell();
    enableActions();
}

void AllProcessesDock::enableActions()
{
    for (QAction *action : std::as_const(m_ofOne))
        action->setEnabled(!table().currentKey().isEmpty());
    m_changeActions->update();
}

/// As the table of one application does: the title counts what is live, whatever the filter shows.
void AllProcessesDock::tell()
{
    const bool isKnown = m_processes && m_processes->hasLoaded();
    const QMap<KnownProcessStatus, int> counts =
        isKnown ? m_processes->counts() : QMap<KnownProcessStatus, int>();
    m_board->showCounts([&](KnownProcessStatus status) {
        return isKnown ? std::optional(counts.value(status)) : std::nullopt;
    });
    m_board->tellKnown(isKnown ? std::optional(m_processes->completeness()) : std::nullopt);
}

/// Whatever stopped it, what became of it is looked at.
void AllProcessesDock::take(const Change &change)
{
    if (change.kind != Change::Kind::StopProcess)
        return;
    m_results->take(change);
    if (m_processes && change.isOver())
        m_processes->lookAt(ProcessId(change.target));
}

void AllProcessesDock::openPage()
{
    if (const ProcessId process = enter(); !process.isEmpty())
        Q_EMIT m_workbench.processWanted(process);
}

void AllProcessesDock::openLog()
{
    if (const ProcessId process = enter(); !process.isEmpty())
        Q_EMIT m_workbench.logsWanted(LogSubject::of({process}));
}

void AllProcessesDock::openRooms()
{
    if (const ProcessId process = enter(); !process.isEmpty())
        Q_EMIT m_workbench.roomsWanted(process);
}

/// Chooses the application of the chosen process, and then the process.
ProcessId AllProcessesDock::enter()
{
    const OrgProcess *chosen = m_processes ? m_processes->find(ProcessId(table().currentKey())) : nullptr;
    if (!chosen)
        return {};
    const ProcessId process = chosen->row.process.id;
    m_workbench.selection().setApp(chosen->app);
    m_workbench.selection().setProcess(process);
    return process;
}

void AllProcessesDock::askToStop()
{
    QList<Process> processes;
    QList<ProcessId> ids;
    for (const OrgProcess *each : stoppable()) {
        processes.append(each->row.process);
        ids.append(each->row.process.id);
    }
    if (ids.isEmpty())
        return;
    auto *dialog = new ConfirmDialog(stopQuestion(processes), this);
    connect(dialog, &QDialog::accepted, this, [this, ids] { stop(ids); });
    dialog->open();
}

void AllProcessesDock::stop(const QList<ProcessId> &processes)
{
    QHash<AppId, QList<ProcessId>> byApp;
    QStringList targets;
    for (const ProcessId &process : processes) {
        const OrgProcess *known = m_processes ? m_processes->find(process) : nullptr;
        if (!known)
            continue; // gone while it was asked about
        byApp[known->app].append(process);
        targets.append(process.text());
    }
    m_results->expect(targets);
    for (auto each = byApp.cbegin(); each != byApp.cend(); ++each)
        m_workbench.stop(each.key(), each.value());
}

QList<const OrgProcess *> AllProcessesDock::stoppable() const
{
    QList<const OrgProcess *> processes;
    for (const QString &key : m_processes ? table().selectedKeys() : QStringList()) {
        const OrgProcess *process = m_processes->find(ProcessId(key));
        if (process && canBeStopped(process->row.process))
            processes.append(process);
    }
    return processes;
}

QList<ProcessRow> AllProcessesDock::rows() const
{
    QList<ProcessRow> rows;
    for (const OrgProcess &process : m_processes ? m_processes->model().records() : QList<OrgProcess>())
        rows.append(process.row);
    return rows;
}

} // namespace hathora
