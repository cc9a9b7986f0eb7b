// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/roomcard.h"

#include "models/jsontext.h"
#include "models/rooms/connectcommand.h"
#include "models/stores/roomlookup.h"
#include "views/icons.h"
#include "views/lineflow.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/rooms/connectrow.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"
#include "views/tabledelegates.h"
#include "views/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace hathora {

namespace {

QList<Column<RoomAllocation>> allocationColumns()
{
    return {
        {{"process"_L1, QT_TRANSLATE_NOOP("Columns", "Process"), Format::Id}, &RoomAllocation::process},
        {{"scheduled"_L1, QT_TRANSLATE_NOOP("Columns", "Allocated"), Format::Age},
         &RoomAllocation::scheduledAt},
        {{"unscheduled"_L1, QT_TRANSLATE_NOOP("Columns", "Released"), Format::Age},
         &RoomAllocation::unscheduledAt},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Allocation"), Format::Id}, &RoomAllocation::id},
    };
}

StoreFace::Words words()
{
    return {RoomCard::tr("Choose a room, or find one by its id."),
            RoomCard::tr("Looking for the room…"),
            RoomCard::tr("There is no such room."),
            {},
            RoomCard::tr("The room could not be shown.")};
}

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

RoomCard::RoomCard(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_history(
          allocationColumns(), [](const RoomAllocation &each) { return each.id; },
          [](const RoomAllocation &each) { return jsonText(each, Secrets::Masked); })
    , m_id(new PlainLabel(PlainLabel::Look::Fixed))
    , m_status(new PlainLabel)
    , m_process(button(QStringLiteral("rooms.process"), this))
    , m_logs(button(QStringLiteral("rooms.logs"), this))
    , m_address(new PlainLabel(PlainLabel::Look::Fixed))
    , m_copy(button(QStringLiteral("rooms.copyAddress"), this))
    , m_connect(new ConnectRow)
    , m_ports(new PlainLabel(PlainLabel::Look::Fixed))
    , m_config(new QPlainTextEdit)
    , m_allocations(new TableView)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::around, spacing::around, spacing::around, spacing::around);
    column->setSpacing(spacing::between);
    auto *form = new QFormLayout;
    form->setSpacing(spacing::between);
    buildFields(form);
    column->addLayout(form);
    column->addWidget(buildBar(actions));
    buildHistory();
    column->addWidget(m_allocations, 1);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("rooms.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_overlay = new StateOverlay(scroll, this);
    m_overlay->setObjectName(QStringLiteral("rooms.cardOverlay"));
    m_face = new StoreFace(m_overlay, words());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_overlay);

    connect(m_copy, &QPushButton::clicked, this, &RoomCard::copyAddress);
    connect(m_logs, &QPushButton::clicked, this, [this] {
        QList<ProcessId> processes;
        for (const RoomAllocation &each : m_history.records())
            processes.append(each.process);
        Q_EMIT logsWanted(processes);
    });
    connect(m_connect, &ConnectRow::patternEdited, this, &RoomCard::connectPatternEdited);
    connect(m_process, &QPushButton::clicked, this, [this] {
        if (!m_lookup || !m_lookup->room() || !m_lookup->room()->currentAllocation)
            return;
        const ProcessId process = m_lookup->room()->currentAllocation->process; // the look-up may end by it
        Q_EMIT processWanted(process);
    });
}

void RoomCard::showRoom(RoomLookup *lookup)
{
    if (m_lookup)
        m_lookup->disconnect(this);
    m_lookup = lookup;
    if (lookup)
        connect(lookup, &Store::refreshed, this, &RoomCard::fill);
    fill();
    m_face->setStore(lookup, lookup ? StoreFace::Measure([this] {
                         return m_lookup && m_lookup->room() ? StoreFace::Amount::Something
                                                             : StoreFace::Amount::Nothing;
                     })
                                    : nullptr);
}

void RoomCard::setConnectPattern(const QString &pattern)
{
    m_pattern = pattern;
    m_connect->setPattern(pattern);
    fill();
}

void RoomCard::buildFields(QFormLayout *form)
{
    m_id->setObjectName(QStringLiteral("rooms.id"));
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setObjectName(QStringLiteral("rooms.state"));
    m_address->setObjectName(QStringLiteral("rooms.address"));
    m_address->setElideMode(Qt::ElideMiddle);
    m_ports->setObjectName(QStringLiteral("rooms.ports"));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setAccessibleName(tr("Copy host and port"));
    m_config->setObjectName(QStringLiteral("rooms.config"));
    m_config->setAccessibleName(tr("Configuration of the room"));
    m_config->setReadOnly(true);
    m_config->setTabChangesFocus(true);
    m_config->setFixedHeight(72);

    auto *where = new QHBoxLayout;
    where->setSpacing(spacing::between);
    where->addWidget(m_address, 1);
    where->addWidget(m_copy);
    auto *process = new QHBoxLayout;
    m_logs->setText(tr("Logs"));
    m_logs->setIcon(icon(Icon::Log));
    m_logs->setAccessibleName(tr("Logs of the processes the room has been on"));
    process->addWidget(m_process);
    process->addWidget(m_logs);
    process->addStretch();
    form->addRow(tr("Room"), m_id);
    form->addRow(tr("Status"), m_status);
    form->addRow(tr("Process"), process);
    form->addRow(tr("Address"), where);
    form->addRow(tr("Command"), m_connect);
    form->addRow(tr("More ports"), m_ports);
    form->addRow(tr("Configuration"), m_config);
}

QWidget *RoomCard::buildBar(const QList<QAction *> &actions)
{
    auto *bar = new QWidget(this);
    auto *flow = new LineFlow(bar);
    flow->setSpacing(spacing::between);
    for (QAction *action : actions) {
        auto *button = new QToolButton(bar);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFixedHeight(spacing::controlHeight);
        button->setFocusPolicy(Qt::TabFocus);
        flow->addWidget(button);
    }
    return bar;
}

void RoomCard::buildHistory()
{
    m_allocations->setObjectName(QStringLiteral("rooms.history"));
    m_allocations->setAccessibleName(tr("Processes the room has been on"));
    m_allocations->setModel(&m_history);
    m_allocations->setMinimumHeight(spacing::headerHeight + 3 * spacing::rowHeight);
    m_allocations->horizontalHeader()->setSortIndicatorShown(false);
    m_allocations->horizontalHeader()->setDefaultSectionSize(140);
    m_allocations->horizontalHeader()->setStretchLastSection(true);
    (new TableDelegates(m_allocations))->assign(m_history.columns());
}

void RoomCard::fill()
{
    const bool known = m_lookup && m_lookup->room();
    m_history.merge(known ? m_lookup->room()->allocations : QList<RoomAllocation>());
    m_face->updateSoon();
    m_logs->setEnabled(m_history.rowCount() > 0);
    if (!known)
        return;
    const RoomWithHistory &room = *m_lookup->room();
    m_id->setText(room.id.text());
    m_status->setText(room.status.text());
    m_process->setEnabled(room.currentAllocation.has_value());
    m_process->setText(room.currentAllocation ? plainLine(room.currentAllocation->process.text())
                                              : tr("none"));
    const QString config = plain(room.config.value_or(QString()));
    if (config != m_config->toPlainText())
        m_config->setPlainText(config);
    fillPorts();
}

void RoomCard::fillPorts()
{
    const std::optional<ConnectionInfo> &connection = m_lookup->connection();
    const ExposedPort *port = mainPort();
    m_copy->setEnabled(port);
    m_address->setText(port ? hostAndPort(*port) : tr("Players cannot connect now."));
    m_connect->setCommand(port ? connectCommand(m_pattern, m_lookup->id(), *port) : QString());
    QStringList ports;
    for (const ExposedPort &each : connection ? connection->additionalPorts : QList<ExposedPort>())
        ports.append(QStringLiteral("%1  %2").arg(each.name, hostAndPort(each)));
    m_ports->setText(ports.isEmpty() ? format::unknown() : ports.join(QLatin1Char('\n')));
}

void RoomCard::copyAddress() const
{
    if (mainPort())
        QGuiApplication::clipboard()->setText(hostAndPort(*mainPort()));
}

const ExposedPort *RoomCard::mainPort() const
{
    const bool known = m_lookup && m_lookup->connection() && m_lookup->connection()->exposedPort;
    return known ? &*m_lookup->connection()->exposedPort : nullptr;
}

} // namespace hathora
