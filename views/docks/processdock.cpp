// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/processdock.h"

#include "models/tones.h"
#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/charts/lifeline.h"
#include "views/charts/startupchart.h"
#include "views/docks/metricpanel.h"
#include "views/docks/portlist.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/processes/fatetext.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/statuspill.h"
#include "views/stopquestion.h"
#include "views/storeface.h"
#include "views/tablepane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

#include <utility>

namespace hathora {

namespace {

constexpr auto rangeKey = "range";
constexpr int roomsHeight = 220;

StoreFace::Words words()
{
    return {ProcessDock::tr("Choose a process to see how it is doing."),
            ProcessDock::tr("Loading the process…"),
            ProcessDock::tr("The server does not know this process any more. Choose another."),
            {},
            ProcessDock::tr("The process could not be loaded.")};
}

TablePane::Setup rooms()
{
    return {QStringLiteral("process.rooms"),
            ProcessDock::tr("Rooms of the process"),
            "id"_L1,
            "config"_L1,
            "scheduled"_L1,
            Qt::DescendingOrder,
            QStringLiteral("status:active"),
            {ProcessDock::tr("Choose a process to see its rooms."),
             ProcessDock::tr("Loading rooms…"),
             ProcessDock::tr("This process has had no rooms yet."),
             {},
             ProcessDock::tr("The rooms could not be loaded."),
             ProcessDock::tr("No room matches the filter.")}};
}

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(PlainLabel::Look::Title);
    label->setText(text);
    return label;
}

/// What has not happened although something later has is left out: it never will, or the server does not
/// tell.
QList<LifeStep> lifeOf(const Process &process)
{
    const auto at = [](const std::optional<QDateTime> &time) { return time.value_or(QDateTime()); };
    QList<LifeStep> steps{{ProcessDock::tr("created"), process.createdAt},
                          {ProcessDock::tr("scheduled"), at(process.scheduledAt)},
                          {ProcessDock::tr("booted"), at(process.bootedAt)},
                          {ProcessDock::tr("started"), at(process.startedAt)},
                          {ProcessDock::tr("stopping"), at(process.stoppingAt)},
                          {ProcessDock::tr("terminated"), at(process.terminatedAt)}};
    bool hasLater = false;
    for (qsizetype step = steps.size() - 1; step >= 0; --step) {
        if (hasLater && !steps.at(step).at.isValid())
            steps.removeAt(step);
        else
            hasLater = hasLater || steps.at(step).at.isValid();
    }
    return steps;
}

} // namespace

ProcessDock::ProcessDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_status(new StatusPill(this))
    , m_id(new PlainLabel(PlainLabel::Look::Fixed, this))
    , m_place(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_exit(new PlainLabel(this))
    , m_life(new LifeLine(this))
    , m_startup(new StartupChart(this))
    , m_ports(new PortList(this))
    , m_panel(new MetricPanel(this))
    , m_roomTable(new TablePane(rooms(), this))
    , m_changes(new ChangeStrip(QStringLiteral("process.changes"), this))
    , m_sight(new SightWatch(this))
    , m_changeActions(new ChangeActions(workbench, this))
{
    setObjectName(QStringLiteral("process"));
    m_copy = add(QStringLiteral("copyId"), tr("Copy &id"), tr("Ctrl+Shift+C"));
    m_copy->setIcon(icon(Icon::Copy));
    m_log = add(QStringLiteral("log"), tr("&Logs"), tr("Ctrl+L"));
    m_log->setIcon(icon(Icon::Log));
    m_openRooms = add(QStringLiteral("rooms"), tr("Roo&ms"), tr("Ctrl+R"));
    m_openRooms->setIcon(icon(Icon::Room));
    m_stop = add(QStringLiteral("stop"), tr("&Stop…"), QKeySequence::Delete);
    m_stop->setIcon(icon(Icon::Stop));
    m_changeActions->add(m_stop, Change::Kind::StopProcess,
                         [this] { return found() && canBeStopped(*found()); });

    m_overlay = new StateOverlay(buildPage(), this);
    m_face = new StoreFace(m_overlay, words());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_changes);
    column->addWidget(m_overlay, 1);

    connect(m_panel, &MetricPanel::rangeChanged, this, &ProcessDock::replaceMetrics);
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_process.text()); });
    connect(m_log, &QAction::triggered, this,
            [this] { Q_EMIT m_workbench.logsWanted(LogSubject::of({m_process})); });
    connect(m_openRooms, &QAction::triggered, this, [this] { Q_EMIT m_workbench.roomsWanted(m_process); });
    connect(m_stop, &QAction::triggered, this, &ProcessDock::askToStop);
    connect(m_roomTable, &TablePane::activated, this,
            [this](const QString &room) { m_workbench.selection().setRoom(RoomId(room)); });
    connect(&workbench, &Workbench::appScopeChanged, this, &ProcessDock::takeScope);
    connect(&workbench.selection(), &Selection::processChanged, this, &ProcessDock::follow);
    takeScope();
}

/// The parts let go of the stores before these end.
ProcessDock::~ProcessDock()
{
    m_panel->setStore(nullptr);
    m_roomTable->setTable(nullptr);
}

QVariantMap ProcessDock::viewState() const
{
    return {{QLatin1String(rangeKey), qlonglong(m_panel->range().count())}};
}

void ProcessDock::setViewState(const QVariantMap &state)
{
    constexpr qlonglong hour = 3600;
    m_panel->setRange(std::chrono::seconds(state.value(QLatin1String(rangeKey), hour).toLongLong()));
}

QAction *ProcessDock::add(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("process.") + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QToolButton *ProcessDock::button(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text().remove(u'&'));
    button->setFixedHeight(spacing::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLayout *ProcessDock::buildHeader()
{
    m_id->setObjectName(QStringLiteral("process.id"));
    m_id->setElideMode(Qt::ElideMiddle);
    m_place->setObjectName(QStringLiteral("process.place"));
    m_place->setElideMode(Qt::ElideRight);
    auto *copy = button(m_copy);
    copy->setAutoRaise(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(spacing::between);
    title->addWidget(m_status);
    title->addWidget(m_id, 1);
    title->addWidget(copy);
    for (QAction *action : {m_log, m_openRooms, m_stop}) {
        QToolButton *large = button(action);
        large->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        title->addWidget(large);
    }
    auto *header = new QVBoxLayout;
    header->setSpacing(spacing::within);
    header->addLayout(title);
    header->addWidget(m_place);
    return header;
}

QWidget *ProcessDock::buildPage()
{
    m_startup->setObjectName(QStringLiteral("process.startup"));
    m_exit->setObjectName(QStringLiteral("process.exit"));
    m_exit->setWordWrap(true);
    m_roomTable->setMinimumHeight(roomsHeight);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::around, spacing::around, spacing::around, spacing::around);
    column->setSpacing(spacing::groups);
    column->addLayout(buildHeader());
    column->addWidget(m_exit);
    column->addWidget(m_life);
    column->addWidget(m_startup);
    column->addWidget(m_ports);
    column->addWidget(m_panel);
    column->addWidget(heading(tr("Rooms")));
    column->addWidget(m_roomTable, 1);

    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("process.page"));
    area->setAccessibleName(tr("Process"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

void ProcessDock::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    AppScope *app = m_workbench.app();
    m_changes->follow(app ? &app->processCommands : nullptr);
    if (app) {
        const auto listen = [this](auto *sender, auto signal) {
            m_ofScope.append(connect(sender, signal, this, &ProcessDock::showProcess));
        };
        listen(&app->processes.model(), &QAbstractItemModel::dataChanged);
        listen(&app->processes.model(), &QAbstractItemModel::rowsInserted);
        listen(&app->processes.model(), &QAbstractItemModel::rowsRemoved);
        listen(&app->deployments, &Store::refreshed);
    }
    m_process = {};
    follow(m_workbench.selection().process());
}

void ProcessDock::follow(const ProcessId &process)
{
    AppScope *app = m_workbench.app();
    const bool isSame = process == m_process && m_metrics;
    m_process = process;
    if (!isSame) {
        m_roomTable->setTable(nullptr);
        m_rooms = app && !process.isEmpty() ? m_workbench.roomsOf(process) : nullptr;
        if (m_rooms)
            m_roomTable->setTable(&m_rooms->model(), m_rooms.get());
        replaceMetrics();
    }
    const bool isChosen = app && !process.isEmpty();
    if (isChosen && !found())
        app->processes.lookAt(process);
    m_face->setStore(isChosen ? &app->processes : nullptr, isChosen ? StoreFace::Measure([this] {
                         return found() ? StoreFace::Amount::Something : StoreFace::Amount::Nothing;
                     })
                                                                    : StoreFace::Measure());
    showProcess();
}

/// Another stretch of time is another store: an answer for the old one cannot land in the new one.
void ProcessDock::replaceMetrics()
{
    m_panel->setStore(nullptr);
    const bool isChosen = m_workbench.app() && !m_process.isEmpty();
    m_metrics = isChosen ? m_workbench.metricsOf(m_process,
                                                 MetricSpan{.length = m_panel->range(), .from = {}, .to = {}})
                         : nullptr;
    m_panel->setStore(m_metrics.get());
    keepFresh();
}

void ProcessDock::keepFresh()
{
    AppScope *app = m_workbench.app();
    QList<Store *> stores;
    if (app && m_metrics)
        stores = {&app->processes, &app->deployments, m_rooms.get(), m_metrics.get()};
    m_sight->keepFresh(stores);
}

const Process *ProcessDock::found() const
{
    const AppScope *app = m_workbench.app();
    return app && !m_process.isEmpty() ? app->processes.find(m_process) : nullptr;
}

void ProcessDock::showProcess()
{
    const Process *process = found();
    m_face->updateSoon();
    for (QAction *action : {m_copy, m_log, m_openRooms})
        action->setEnabled(process);
    m_changeActions->update();
    if (process)
        describe(*process);
}

void ProcessDock::describe(const Process &process)
{
    const DeploymentsStore &deployments = m_workbench.app()->deployments;
    if (m_metrics)
        m_metrics->setLimits(deployments.limits(process.deployment));
    m_status->setStatus(process.status.text(), toneOf(process.status));
    m_id->setText(process.id.text());
    QStringList place{format::region(process.region.text())};
    const Deployment *deployment = deployments.model().find(process.deployment);
    place.append(tr("deployment %1").arg(process.deployment.text()));
    if (deployment && deployment->buildTag)
        place.append(tr("build %1").arg(*deployment->buildTag));
    place.append(tr("%1 of %2 rooms").arg(process.roomsAllocated).arg(process.roomsPerProcess));
    m_place->setText(place.join(QStringLiteral("  ·  ")));
    const QString fate = fateText(process);
    m_exit->setText(fate);
    m_exit->setVisible(!fate.isEmpty());

    m_life->setSteps(lifeOf(process));
    showStartup(process);
    QList<ExposedPort> ports = process.additionalPorts;
    if (process.exposedPort)
        ports.prepend(*process.exposedPort);
    m_ports->setPorts(ports);
}

/// Beside what is usual in its region on its deployment, or a figure alone would tell nothing.
void ProcessDock::showStartup(const Process &process)
{
    const Startup own = startupOf(process);
    QList<StartupBar> bars{{tr("This process"), own.steps, own.whole, {}}};
    const auto usual = usualStartup(m_workbench.app()->processes.model().records(), process);
    if (usual && usual->processes > 1)
        bars.append(startupBar(tr("Usual here"), *usual));
    m_startup->setBars(bars);
    m_startup->setVisible(own.whole || own.steps.at(0));
}

void ProcessDock::askToStop()
{
    const Process *process = found();
    if (!process || !canBeStopped(*process))
        return;
    auto *dialog = new ConfirmDialog(stopQuestion({*process}), this);
    connect(dialog, &QDialog::accepted, this, [this, id = process->id] {
        if (AppScope *app = m_workbench.app())
            app->processCommands.stop({id});
    });
    dialog->open();
}

} // namespace hathora
