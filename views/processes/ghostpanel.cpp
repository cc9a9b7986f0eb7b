// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/ghostpanel.h"

#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/docks/stopresults.h"
#include "views/errortext.h"
#include "views/icons.h"
#include "views/idlequestion.h"
#include "views/localaction.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace hathora {

namespace {

constexpr std::array minutes{10, 30, 60, 240, 1440};
constexpr int assumed = 1; ///< of these

TablePane::Setup setup()
{
    return {QStringLiteral("ghosts"),
            GhostPanel::tr("Processes that serve nobody"),
            "id"_L1,
            "deployment"_L1,
            "cost"_L1,
            Qt::DescendingOrder,
            QStringLiteral("region:Seattle"),
            {GhostPanel::tr("Choose an application to look for processes that serve nobody."),
             GhostPanel::tr("Looking…"),
             GhostPanel::tr("None found so far. Only processes whose deployment has its idle timeout off are "
                            "looked at: the others end by themselves."),
             {},
             GhostPanel::tr("The processes could not be loaded."),
             GhostPanel::tr("Nothing matches the filter.")}};
}

} // namespace

GhostPanel::GhostPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(
          ghostColumns(), [](const Ghost &ghost) { return ghost.process.id; }, &jsonOf)
    , m_idleFor(new QComboBox(this))
    , m_start(new QPushButton(this))
    , m_summary(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_trouble(new MessageStrip(this))
    , m_pane(new TablePane(setup(), this))
    , m_results(new StopResults(QStringLiteral("ghosts.results"), this))
    , m_changeActions(new ChangeActions(workbench, this))
    , m_stop(localAction(this, QStringLiteral("ghosts.stop"), tr("&Stop…"), QKeySequence::Delete))
{
    build();
    connect(&workbench, &Workbench::appScopeChanged, this, &GhostPanel::takeScope);
    connect(&workbench.deploySettings(), &DeploySettings::pricesChanged, this, &GhostPanel::tell);
    connect(m_start, &QPushButton::clicked, this, &GhostPanel::check);
    connect(m_stop, &QAction::triggered, this, &GhostPanel::askToStop);
    connect(m_pane, &TablePane::selectionChanged, this, &GhostPanel::enable);
    connect(m_pane, &TablePane::activated, this, &GhostPanel::openPage);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    takeScope();
}

/// The table lets go of the rows before these end.
GhostPanel::~GhostPanel()
{
    m_pane->setTable(nullptr);
}

void GhostPanel::build()
{
    m_idleFor->setObjectName(QStringLiteral("ghosts.idleFor"));
    m_idleFor->setAccessibleName(tr("Without players for at least"));
    for (const int each : minutes)
        m_idleFor->addItem(tr("idle for %1").arg(format::duration(std::chrono::minutes(each))), each);
    m_idleFor->setCurrentIndex(assumed);
    m_idleFor->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_start->setObjectName(QStringLiteral("ghosts.check"));
    m_start->setAutoDefault(false);
    m_summary->setObjectName(QStringLiteral("ghosts.summary"));
    m_summary->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("ghosts.trouble"));
    m_stop->setIcon(icon(Icon::Stop));
    m_changeActions->add(m_stop, Change::Kind::StopProcess, [this] { return !chosen().isEmpty(); });
    m_pane->addRowAction(m_stop);
    auto *stop = new QToolButton(this);
    stop->setObjectName(QStringLiteral("ghosts.stopButton"));
    stop->setAccessibleName(tr("Stop the processes that serve nobody"));
    stop->setDefaultAction(m_stop);
    stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    stop->setFixedHeight(spacing::controlHeight);
    stop->setFocusPolicy(Qt::TabFocus);
    m_pane->bar()->addWidget(stop);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(spacing::between, spacing::between, spacing::between, 0);
    top->setSpacing(spacing::between);
    top->addWidget(m_idleFor);
    top->addWidget(m_start);
    top->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addLayout(top);
    column->addWidget(m_pane, 1);
    column->addWidget(m_results);
    setFocusProxy(m_start);
}

void GhostPanel::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    AppScope *scope = m_workbench.app();
    m_model.merge({});
    m_check = scope ? m_workbench.ghostCheck() : nullptr;
    m_pane->setTable(scope ? &m_model : nullptr);
    m_results->follow(scope ? &scope->processCommands : nullptr);
    if (scope)
        m_ofScope = {connect(m_check.get(), &GhostCheck::changed, this, &GhostPanel::showFindings),
                     connect(&scope->summary, &FleetSummary::changed, this, &GhostPanel::tell)};
    m_trouble->hide();
    showFindings();
}

/// What runs is stopped by the same button.
void GhostPanel::check()
{
    const AppScope *scope = m_workbench.app();
    if (!scope || !m_check)
        return;
    if (m_check->isRunning())
        return m_check->stop();
    const QList<Deployment> &deployments = scope->deployments.model().records();
    m_check->start({ghostCandidates(scope->processes.model().records(), deployments),
                    daysOf(deployments, m_workbench.deploySettings().prices()),
                    std::chrono::minutes(m_idleFor->currentData().toInt()), QDateTime::currentDateTimeUtc()});
}

void GhostPanel::showFindings()
{
    m_model.merge(m_check ? m_check->ghosts() : QList<Ghost>());
    if (m_check && m_check->failed() > 0)
        m_trouble->showMessage(MessageStrip::Kind::Warning,
                               tr("%n process(es) could not be looked at.", nullptr, m_check->failed()),
                               errorText(*m_check->lastError()).text());
    else
        m_trouble->hide();
    tell();
    enable();
}

void GhostPanel::tell()
{
    const AppScope *scope = m_workbench.app();
    const bool isRunning = m_check && m_check->isRunning();
    m_start->setText(isRunning ? tr("Stop looking") : tr("&Look for them"));
    m_start->setEnabled(scope && scope->processes.hasLoaded() && scope->deployments.hasLoaded());
    if (!scope)
        return m_summary->clear();
    const int candidates =
        int(ghostCandidates(scope->processes.model().records(), scope->deployments.model().records()).size());
    QStringList parts{isRunning ? tr("%1 of %2 looked at").arg(m_check->looked()).arg(m_check->total())
                                : tr("%n without a room that nothing stops by itself", nullptr, candidates)};
    double cost = 0;
    for (const Ghost &ghost : m_model.records())
        cost += ghost.costPerDay;
    if (cost > 0)
        parts.append(m_workbench.deploySettings().prices().isAssumed()
                         ? tr("%1 a day, by assumed prices").arg(format::dollars(cost))
                         : tr("%1 a day, by your prices").arg(format::dollars(cost)));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void GhostPanel::enable()
{
    m_changeActions->update();
}

QList<Ghost> GhostPanel::chosen() const
{
    QList<Ghost> ghosts;
    for (const QString &key : m_pane->selectedKeys()) {
        if (const Ghost *ghost = m_model.find(ProcessId(key)))
            ghosts.append(*ghost);
    }
    return ghosts.isEmpty() ? m_model.records() : ghosts;
}

void GhostPanel::askToStop()
{
    const QList<Ghost> ghosts = chosen();
    if (ghosts.isEmpty())
        return;
    auto *dialog = new ConfirmDialog(ghostQuestion(ghosts), this);
    connect(dialog, &QDialog::accepted, this, [this, ghosts] { stop(ghosts); });
    dialog->open();
}

void GhostPanel::stop(const QList<Ghost> &ghosts)
{
    AppScope *scope = m_workbench.app();
    if (!scope || ghosts.constFirst().process.app != scope->app) // another one was chosen behind the question
        return;
    QList<ProcessId> ids;
    QStringList targets;
    for (const Ghost &ghost : ghosts) {
        ids.append(ghost.process.id);
        targets.append(ghost.process.id.text());
    }
    m_results->expect(targets);
    scope->processCommands.stopIdle(ids);
}

void GhostPanel::openPage(const QString &process)
{
    m_workbench.selection().setProcess(ProcessId(process));
    Q_EMIT m_workbench.processWanted(ProcessId(process));
}

} // namespace hathora
