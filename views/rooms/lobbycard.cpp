// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/lobbycard.h"

#include "models/format.h"
#include "models/stores/lobbylookup.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int configHeight = 72;

StoreFace::Words words()
{
    return {LobbyCard::tr("Choose a lobby, or find one by its short code or room id."),
            LobbyCard::tr("Looking for the lobby…"),
            LobbyCard::tr("There is no such lobby."),
            {},
            LobbyCard::tr("The lobby could not be shown.")};
}

PlainLabel *label(const QString &name, PlainLabel::Look look = PlainLabel::Look::Body)
{
    auto *made = new PlainLabel(look);
    made->setObjectName(name);
    made->setElideMode(Qt::ElideMiddle);
    return made;
}

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

LobbyCard::LobbyCard(QWidget *parent)
    : QWidget(parent)
    , m_code(label(QStringLiteral("lobbies.code"), PlainLabel::Look::Fixed))
    , m_copy(button(QStringLiteral("lobbies.copyCode"), this))
    , m_room(button(QStringLiteral("lobbies.room"), this))
    , m_region(label(QStringLiteral("lobbies.region")))
    , m_visibility(label(QStringLiteral("lobbies.visibility")))
    , m_created(label(QStringLiteral("lobbies.created")))
    , m_config(new QPlainTextEdit)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("lobbies.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(build());
    m_overlay = new StateOverlay(scroll, this);
    m_overlay->setObjectName(QStringLiteral("lobbies.cardOverlay"));
    m_face = new StoreFace(m_overlay, words());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_overlay);
    connect(m_copy, &QPushButton::clicked, this, &LobbyCard::copyCode);
    connect(m_room, &QPushButton::clicked, this, [this] {
        if (!lobby())
            return;
        const RoomId room = lobby()->room; // the look-up may end by it
        Q_EMIT roomWanted(room);
    });
}

QWidget *LobbyCard::build()
{
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setAccessibleName(tr("Copy the short code"));
    m_config->setObjectName(QStringLiteral("lobbies.config"));
    m_config->setAccessibleName(tr("Configuration of the lobby"));
    m_config->setReadOnly(true);
    m_config->setTabChangesFocus(true);
    m_config->setFixedHeight(configHeight);

    auto *content = new QWidget;
    auto *code = new QHBoxLayout;
    code->setSpacing(spacing::between);
    code->addWidget(m_code, 1);
    code->addWidget(m_copy);
    auto *room = new QHBoxLayout;
    room->addWidget(m_room);
    room->addStretch();
    auto *form = new QFormLayout(content);
    form->setContentsMargins(spacing::around, spacing::around, spacing::around, spacing::around);
    form->setSpacing(spacing::between);
    form->addRow(tr("Short code"), code);
    form->addRow(tr("Room"), room);
    form->addRow(tr("Region"), m_region);
    form->addRow(tr("Visibility"), m_visibility);
    form->addRow(tr("Created"), m_created);
    form->addRow(tr("Configuration"), m_config);
    return content;
}

void LobbyCard::showLobby(LobbyLookup *lookup)
{
    if (m_lookup)
        m_lookup->disconnect(this);
    m_lookup = lookup;
    if (lookup)
        connect(lookup, &Store::refreshed, this, &LobbyCard::fill);
    fill();
    m_face->setStore(lookup, lookup ? StoreFace::Measure([this] {
                         return lobby() ? StoreFace::Amount::Something : StoreFace::Amount::Nothing;
                     })
                                    : nullptr);
}

const Lobby *LobbyCard::lobby() const
{
    return m_lookup && m_lookup->lobby() ? &*m_lookup->lobby() : nullptr;
}

void LobbyCard::fill()
{
    m_face->updateSoon();
    const Lobby *known = lobby();
    if (!known)
        return;
    m_code->setText(known->shortCode);
    m_room->setText(plainLine(known->room.text()));
    m_region->setText(format::region(known->region.text()));
    m_visibility->setText(known->visibility.text());
    m_created->setText(tr("%1 by %2", "when, and which player")
                           .arg(format::dateTime(known->createdAt), known->createdBy.text()));
    const QString config = plain(known->config.value_or(QString()));
    if (config != m_config->toPlainText())
        m_config->setPlainText(config);
}

void LobbyCard::copyCode() const
{
    if (lobby())
        QGuiApplication::clipboard()->setText(lobby()->shortCode);
}

} // namespace hathora
