// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/orgtokencommands.h"

#include "models/commands/createonce.h"

namespace hathora {

OrgTokenCommands::OrgTokenCommands(OrgTokens tokens, OrgId org, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_tokens(tokens)
    , m_org(std::move(org))
{
}

void OrgTokenCommands::create(const NewOrgToken &token)
{
    const int number = begin(Change::Kind::CreateOrgToken, token.name);
    CreateOnce<OrgToken, CreatedOrgToken>::run(
        *this, number,
        {
            .list = [this] { return m_tokens.list(m_org); },
            .create = [this, token] { return m_tokens.create(m_org, token); },
            .looksLikeIt =
                [name = token.name](const OrgToken &got) {
                    return got.name == name && !got.status.is(KnownOrgTokenStatus::Revoked);
                },
            .made = [this](const CreatedOrgToken &made) { Q_EMIT tokenCreated(made); },
            .found = [this](int foundNumber, const OrgToken &orphan) { revoke(foundNumber, orphan.id); },
        });
}

void OrgTokenCommands::revoke(int number, const OrgTokenId &orphan)
{
    m_tokens.revoke(m_org, orphan).then(this, [number](OrgTokenCommands *self, const Result<bool> &answer) {
        self->revoked(number, answer);
    });
}

/// Where it could not be revoked, the next look finds it again.
void OrgTokenCommands::revoked(int number, const Result<bool> &answer)
{
    if (answer && *answer)
        enter(number, Change::State::NotDone);
    else
        sighted(number, Sight::Blind);
}

} // namespace hathora
