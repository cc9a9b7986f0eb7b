// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/drainpanel.h"

#include "models/format.h"
#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/delegates/textdelegate.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/stopresults.h"
#include "views/idlequestion.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

#include <utility>

namespace hathora {

DrainPanel::DrainPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_table(new QTableView(this))
    , m_summary(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_stop(new QAction(tr("Stop &idle processes on old versions…"), this))
    , m_results(new StopResults(QStringLiteral("deployments.stopResults"), this))
    , m_changeActions(new ChangeActions(workbench, this))
{
    setObjectName(QStringLiteral("deployments.drainPanel"));
    build();
    m_changeActions->add(m_stop, Change::Kind::StopProcess,
                         [this] { return !m_model.board().idle.isEmpty(); });
    connect(m_stop, &QAction::triggered, this, &DrainPanel::ask);
    connect(&workbench, &Workbench::appScopeChanged, this, &DrainPanel::takeScope);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DrainPanel::choose);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model.deploymentAt(index.row())); });
    takeScope();
}

void DrainPanel::build()
{
    m_stop->setObjectName(QStringLiteral("deployments.stopIdle"));
    m_table->setObjectName(QStringLiteral("deployments.drain"));
    m_table->setAccessibleName(tr("Processes / rooms (idle) by deployment and region"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TextDelegate(m_table)); // whose margins are the titles'
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(spacing::compactRowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_summary->setObjectName(QStringLiteral("deployments.drainSummary"));
    m_summary->setElideMode(Qt::ElideRight);
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("deployments.stopIdleButton"));
    button->setAccessibleName(tr("Stop idle processes on old versions"));
    button->setDefaultAction(m_stop);
    button->setFixedHeight(spacing::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(spacing::between, 0, spacing::between, 0);
    top->setSpacing(spacing::between);
    top->addWidget(m_summary, 1);
    top->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::between, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_results);
    setFocusProxy(m_table);
}

void DrainPanel::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    AppScope *scope = m_workbench.app();
    m_results->follow(scope ? &scope->processCommands : nullptr);
    if (scope)
        m_ofScope = {connect(&scope->summary, &FleetSummary::changed, this, &DrainPanel::count),
                     connect(&scope->deployments, &Store::refreshed, this, &DrainPanel::count),
                     connect(&scope->processes, &ProcessStore::completenessChanged, this, &DrainPanel::tell)};
    count();
}

void DrainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

/// What nobody sees is not counted.
void DrainPanel::count()
{
    if (!isVisible())
        return;
    const AppScope *scope = m_workbench.app();
    m_model.setBoard(scope ? drainBoard(scope->processes.model().records(),
                                        scope->deployments.model().records(), scope->deployments.latest())
                           : DrainBoard());
    setCurrent(m_workbench.selection().deployment());
    tell();
}

/// How much of the fleet these counts are of, and what there is to be done.
void DrainPanel::tell()
{
    const AppScope *scope = m_workbench.app();
    m_changeActions->update();
    if (!scope || !scope->processes.hasLoaded())
        return m_summary->clear();
    const Completeness known = scope->processes.completeness();
    const int idle = int(m_model.board().idle.size());
    QStringList parts{tr("Processes / rooms (idle)")};
    if (!scope->deployments.hasLoaded())
        parts.append(tr("the latest deployment is not known yet"));
    else
        parts.append(tr("%n idle on old versions", nullptr, idle));
    if (!known.isWhole())
        parts.append(known.total ? tr("%1 of %2 processes known: there may be more")
                                       .arg(format::count(known.known), format::count(*known.total))
                                 : tr("%n process(es) known: there may be more", nullptr, known.known));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void DrainPanel::setCurrent(const DeploymentId &deployment)
{
    const int row = m_model.rowOf(deployment);
    const QSignalBlocker quiet(this);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(row, 0));
    else if (row < 0)
        m_table->setCurrentIndex({});
}

void DrainPanel::choose()
{
    const DeploymentId deployment = m_model.deploymentAt(m_table->currentIndex().row());
    if (!deployment.isEmpty())
        Q_EMIT chosen(deployment);
}

void DrainPanel::ask()
{
    const QList<Process> idle = m_model.board().idle;
    if (idle.isEmpty())
        return;
    auto *dialog = new ConfirmDialog(idleQuestion(idle, m_model.board()), this);
    connect(dialog, &QDialog::accepted, this, [this, idle] { stop(idle); });
    dialog->open();
}

void DrainPanel::stop(const QList<Process> &idle)
{
    AppScope *scope = m_workbench.app();
    if (!scope || idle.first().app != scope->app) // another one was chosen behind the question
        return;
    QList<ProcessId> ids;
    QStringList targets;
    for (const Process &process : idle) {
        ids.append(process.id);
        targets.append(process.id.text());
    }
    m_results->expect(targets);
    scope->processCommands.stopIdle(ids);
}

} // namespace hathora
