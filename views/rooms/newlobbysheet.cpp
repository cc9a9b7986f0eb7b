// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/newlobbysheet.h"

#include "models/format.h"
#include "models/rooms/roomdraft.h"
#include "views/forms/textfield.h"
#include "views/plainlabel.h"
#include "views/rooms/configfield.h"
#include "views/rooms/roomform.h"

#include <QFormLayout>

namespace hathora {

namespace {

using Way = PlayerSignIn::Way;

constexpr std::array ways{Way::Anonymous, Way::Nickname, Way::Google};

FormField::Look look(const char *name, const QString &label, const QString &hint = {})
{
    return roomform::look(QStringLiteral("newLobby.") + QLatin1String(name), label, hint,
                          FormField::Need::Required);
}

QString wordsFor(Way way)
{
    switch (way) {
    case Way::Anonymous:
        return NewLobbySheet::tr("a player without a name");
    case Way::Nickname:
        return NewLobbySheet::tr("a player with a nickname");
    case Way::Google:
        break;
    }
    return NewLobbySheet::tr("a player with a Google account");
}

} // namespace

NewLobbySheet::NewLobbySheet(Workbench &workbench, QWidget *parent)
    : ChangeSheet(
          workbench,
          {QStringLiteral("newLobby"), tr("New lobby"), tr("&Create lobby"), Change::Kind::CreateLobby},
          parent)
    , m_region(new PickField(look("region", tr("Region"))))
    , m_visibility(new PickField(look("visibility", tr("Visibility"))))
    , m_code(new TextField(roomform::look(QStringLiteral("newLobby.code"), tr("Short code"),
                                          tr("By which players find it; the newest of one code is found"))))
    , m_config(new ConfigField(QStringLiteral("newLobby.config")))
    , m_way(new PickField(look("way", tr("Made by"))))
    , m_nickname(new TextField(look("nickname", tr("Nickname"))))
    , m_token(
          new TextField(look("token", tr("Google ID token"), tr("Kept nowhere")), TextField::Meaning::Secret))
{
    resize(560, 560);
    m_code->setPlaceholder(tr("none"));
    for (FormField *field :
         std::initializer_list<FormField *>{m_region, m_visibility, m_code, m_way, m_nickname, m_token})
        connect(field, &FormField::edited, this, &NewLobbySheet::judge);
    connect(m_config, &ConfigField::edited, this, &NewLobbySheet::judge);
    begin(build());
    offerChoices();
    judge();
}

QWidget *NewLobbySheet::build()
{
    auto *page = new QWidget(this);
    QFormLayout *rows = roomform::makeRows(page);
    for (FormField *field : std::initializer_list<FormField *>{m_region, m_visibility, m_code})
        rows->addRow(field->label(), field);
    roomform::addConfig(*rows, *m_config);
    for (FormField *field : std::initializer_list<FormField *>{m_way, m_nickname, m_token})
        rows->addRow(field->label(), field);
    page->setFocusProxy(m_region);
    return page;
}

/// A lobby on the developer's own machine is another undertaking: that needs a server there.
void NewLobbySheet::offerChoices()
{
    m_region->setItems(roomform::regionItems(*app()));
    m_visibility->setItems(
        {{tr("public: listed for everyone"), LobbyVisibility(KnownLobbyVisibility::Public).text()},
         {tr("private: for those who are told its code or id"),
          LobbyVisibility(KnownLobbyVisibility::Private).text()}});
    m_visibility->setValue(LobbyVisibility(KnownLobbyVisibility::Public).text());
    QList<PickField::Item> items;
    for (const Way way : ways) {
        if (isAllowed(way))
            items.append({wordsFor(way), QString::number(int(way))});
    }
    m_way->setItems(items);
    if (!items.isEmpty())
        m_way->setValue(items.constFirst().value);
}

/// As the application's record says; where that is not known, the server decides.
bool NewLobbySheet::isAllowed(Way way) const
{
    const OrgScope *org = workbench().org();
    const AppWithDeployment *record = org && app() ? org->apps.model().find(app()->app) : nullptr;
    if (!record)
        return true;
    switch (way) {
    case Way::Anonymous:
        return record->auth.anonymous.has_value();
    case Way::Nickname:
        return record->auth.nickname.has_value();
    case Way::Google:
        break;
    }
    return record->auth.google.has_value();
}

PlayerSignIn NewLobbySheet::player() const
{
    const auto way = Way(m_way->value().toInt());
    const TextField *field = way == Way::Google ? m_token : m_nickname;
    return {way, way == Way::Anonymous ? QString() : field->values().value(0).trimmed()};
}

QString NewLobbySheet::codeProblem() const
{
    const int most = longestShortCode();
    return characterCount(m_code->values().value(0)) > most
               ? tr("Longer than what is published as the most, %1 characters. The server decides.")
                     .arg(format::count(most))
               : QString();
}

void NewLobbySheet::judge()
{
    const Way way = player().way;
    for (const auto &[field, its] : {std::pair{m_nickname, Way::Nickname}, std::pair{m_token, Way::Google}}) {
        const bool isWanted = way == its && !m_way->value().isEmpty();
        field->setVisible(isWanted);
        field->label()->setVisible(isWanted);
    }
    m_code->setProblem(codeProblem());
    m_way->setProblem(m_way->value().isEmpty() ? tr("The application lets no player sign in.") : QString());
    update();
}

int NewLobbySheet::send(AppScope &app)
{
    NewLobby lobby{Region(m_region->value()), LobbyVisibility(m_visibility->value()), {}};
    if (!m_config->text().isEmpty())
        lobby.config = m_config->text();
    LobbyNames names;
    if (const QString code = m_code->values().value(0).trimmed(); !code.isEmpty())
        names.shortCode = code;
    return app.lobbyCommands.create(player(), lobby, names);
}

bool NewLobbySheet::isReady() const
{
    const bool isNamed = player().way == Way::Anonymous || !player().words.isEmpty();
    return !m_region->value().isEmpty() && !m_way->value().isEmpty() && isNamed;
}

} // namespace hathora
