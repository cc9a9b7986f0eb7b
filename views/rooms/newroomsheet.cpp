// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/newroomsheet.h"

#include "models/format.h"
#include "models/sightings.h"
#include "views/forms/textfield.h"
#include "views/forms/wordsfield.h"
#include "views/plainlabel.h"
#include "views/rooms/configfield.h"
#include "views/rooms/roomform.h"
#include "views/rooms/roomtext.h"
#include "views/sightwatch.h"

#include <QFormLayout>

namespace hathora {

NewRoomSheet::NewRoomSheet(Workbench &workbench, QWidget *parent)
    : ChangeSheet(workbench,
                  {QStringLiteral("newRoom"), tr("New room"), tr("&Create room"), Change::Kind::CreateRoom},
                  parent)
    , m_region(new PickField(
          roomform::look(QStringLiteral("newRoom.region"), tr("Region"), {}, FormField::Need::Required)))
    , m_deployment(new PickField(roomform::look(QStringLiteral("newRoom.deployment"), tr("Deployment"))))
    , m_id(new TextField(roomform::look(QStringLiteral("newRoom.id"), tr("Room id"),
                                        tr("Letters, digits, _ and -, up to 100"))))
    , m_config(new ConfigField(QStringLiteral("newRoom.config")))
    , m_addresses(
          new WordsField(roomform::look(QStringLiteral("newRoom.clients"), tr("Client addresses"),
                                        tr("IP addresses of players, let through the DDoS protection")),
                         {}))
    , m_sight(new SightWatch(this))
{
    resize(560, 520);
    m_id->setPlaceholder(tr("made by the program"));
    for (FormField *field : std::initializer_list<FormField *>{m_region, m_deployment, m_id, m_addresses})
        connect(field, &FormField::edited, this, &NewRoomSheet::judge);
    connect(m_config, &ConfigField::edited, this, &NewRoomSheet::judge);
    m_sight->keepFresh({&workbench.app()->deployments});
    connect(&workbench.app()->deployments, &Store::refreshed, this, &NewRoomSheet::offerChoices);
    begin(build());
    offerChoices();
    judge();
}

QWidget *NewRoomSheet::build()
{
    auto *page = new QWidget(this);
    QFormLayout *rows = roomform::makeRows(page);
    for (FormField *field : std::initializer_list<FormField *>{m_region, m_deployment, m_id})
        rows->addRow(field->label(), field);
    roomform::addConfig(*rows, *m_config);
    rows->addRow(m_addresses->label(), m_addresses);
    page->setFocusProxy(m_region);
    return page;
}

/// Servers before 2.10.6 put every room on the latest deployment.
void NewRoomSheet::offerChoices()
{
    const AppScope *scope = app();
    if (!scope)
        return;
    m_region->setItems(roomform::regionItems(*scope));
    QList<PickField::Item> deployments{{tr("the latest"), {}}};
    for (const Deployment &each : scope->deployments.model().records())
        deployments.append(
            {QStringLiteral("%1  %2").arg(sightingOf(each).name(), format::dateTime(each.createdAt)),
             each.id.text()});
    m_deployment->setItems(deployments);
    const bool isKnown = workbench().generation() != Generation::V2_10;
    m_deployment->setVisible(isKnown);
    m_deployment->label()->setVisible(isKnown);
}

RoomDraft NewRoomSheet::draft() const
{
    return {Region(m_region->value()), DeploymentId(m_deployment->value()), m_id->values().value(0).trimmed(),
            m_config->text(), m_addresses->values()};
}

void NewRoomSheet::setDraft(const RoomDraft &draft)
{
    m_region->setValue(draft.region.text());
    m_deployment->setValue(draft.deployment.text());
    m_id->setValues(draft.id.isEmpty() ? QStringList() : QStringList{draft.id});
    m_config->setText(draft.config);
    m_addresses->setValues(draft.clientAddresses);
    judge();
}

void NewRoomSheet::judge()
{
    const QList<RoomProblem> problems = check(draft());
    m_region->setProblem(problemsOf(RoomProblem::About::Place, problems));
    m_id->setProblem(problemsOf(RoomProblem::About::Id, problems));
    m_addresses->setProblem(problemsOf(RoomProblem::About::ClientAddresses, problems));
    update();
}

int NewRoomSheet::send(AppScope &app)
{
    const RoomDraft room = draft();
    return app.roomCommands.create(room.body(), room.ownId());
}

bool NewRoomSheet::isReady() const
{
    return !isBlocked(check(draft()));
}

} // namespace hathora
