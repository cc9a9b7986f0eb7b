// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/crashpanel.h"

#include "models/filterexpression.h"
#include "models/processes/crashlogs.h"
#include "models/workbench.h"
#include "views/localaction.h"
#include "views/messagestrip.h"
#include "views/processes/fatetext.h"
#include "views/sightwatch.h"
#include "views/tablepane.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("crashes"),
            CrashPanel::tr("Failed processes by how they ended"),
            "reason"_L1,
            "line"_L1,
            "processes"_L1,
            Qt::DescendingOrder,
            QStringLiteral("memory"),
            {CrashPanel::tr("Choose an application to see how its processes failed."),
             CrashPanel::tr("Loading processes…"),
             CrashPanel::tr("No failed process is known."),
             {},
             CrashPanel::tr("The processes could not be loaded."),
             CrashPanel::tr("Nothing matches the filter.")}};
}

/// The newest first.
QList<ProcessId> failedIn(const QList<ProcessRow> &rows)
{
    QList<const Process *> failed;
    for (const ProcessRow &row : rows) {
        if (row.process.status.is(KnownProcessStatus::Failed))
            failed.append(&row.process);
    }
    std::sort(failed.begin(), failed.end(),
              [](const Process *one, const Process *other) { return one->createdAt > other->createdAt; });
    QList<ProcessId> ids;
    for (const Process *process : std::as_const(failed))
        ids.append(process->id);
    return ids;
}

} // namespace

CrashPanel::CrashPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(crashColumns(), &keyOf, &jsonOf)
    , m_pane(new TablePane(setup(), this))
    , m_hint(new MessageStrip(this))
    , m_openLog(localAction(this, QStringLiteral("crashes.log"), tr("&Log of the newest"), tr("Ctrl+L")))
    , m_show(localAction(this, QStringLiteral("crashes.show"), tr("&Show these processes")))
    , m_sight(new SightWatch(this))
{
    m_hint->setObjectName(QStringLiteral("crashes.hint"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hint);
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    for (QAction *action : {m_openLog, m_show})
        m_pane->addRowAction(action);
    connect(m_sight, &SightWatch::seen, this, &CrashPanel::count);
    connect(m_openLog, &QAction::triggered, this, &CrashPanel::openLog);
    connect(m_show, &QAction::triggered, this, &CrashPanel::showProcesses);
    connect(&workbench, &Workbench::appScopeChanged, this, &CrashPanel::takeScope);
    connect(m_pane, &TablePane::selectionChanged, this, &CrashPanel::enable);
    connect(m_pane, &TablePane::activated, this, &CrashPanel::showProcesses);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    takeScope();
}

/// The table lets go of the rows before these end.
CrashPanel::~CrashPanel()
{
    m_pane->setTable(nullptr);
}

void CrashPanel::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    AppScope *scope = m_workbench.app();
    m_logs = scope ? m_workbench.crashLogs() : nullptr;
    m_pane->setTable(scope ? &m_model : nullptr, scope ? &scope->processes : nullptr);
    m_model.merge({});
    if (scope)
        m_ofScope = {connect(&scope->processes, &Store::refreshed, this, &CrashPanel::count),
                     connect(&scope->deployments, &Store::refreshed, this, &CrashPanel::group),
                     connect(m_logs.get(), &CrashLogs::changed, this, &CrashPanel::group)};
    count();
}

/// Logs are asked for only while somebody sees what they are for.
void CrashPanel::count()
{
    if (m_logs)
        m_logs->want(m_sight->isSeen() ? failedIn(m_workbench.app()->processes.model().records())
                                       : QList<ProcessId>());
    group();
}

void CrashPanel::group()
{
    const AppScope *scope = m_workbench.app();
    if (!m_sight->isSeen() || !scope)
        return;
    m_model.merge(crashGroups(scope->processes.model().records(), scope->deployments.model().records(),
                              m_logs->lines()));
    enable();
}

const CrashGroup *CrashPanel::chosen() const
{
    return m_model.find(CrashKey(m_pane->currentKey()));
}

void CrashPanel::enable()
{
    for (QAction *action : {m_openLog, m_show})
        action->setEnabled(chosen());
    explain();
}

void CrashPanel::explain()
{
    const CrashGroup *group = chosen();
    if (group && group->neverBound)
        m_hint->showMessage(MessageStrip::Kind::Warning, neverBoundText());
    else
        m_hint->hide();
}

void CrashPanel::openLog()
{
    if (!chosen())
        return;
    const ProcessId newest = chosen()->processes.constFirst();
    m_workbench.selection().setProcess(newest);
    Q_EMIT m_workbench.logWanted(newest);
}

void CrashPanel::showProcesses()
{
    if (!chosen())
        return;
    QStringList ids;
    for (const ProcessId &process : chosen()->processes)
        ids.append(process.text());
    Q_EMIT m_workbench.processesWanted(filterWith({}, QStringLiteral("id"), ids));
}

} // namespace hathora
