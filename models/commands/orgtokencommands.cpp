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

int OrgTokenCommands::create(const NewOrgToken &token)
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
            .found = [this](int foundNumber, const OrgToken &orphan) { takeBack(foundNumber, orphan.id); },
        });
    return number;
}

void OrgTokenCommands::takeBack(int number, const OrgTokenId &orphan)
{
    m_tokens.revoke(m_org, orphan).then(this, [number](OrgTokenCommands *self, const Result<bool> &answer) {
        self->takenBack(number, answer);
    });
}

/// Where it could not be revoked, the next look finds it again.
void OrgTokenCommands::takenBack(int number, const Result<bool> &answer)
{
    if (answer && *answer)
        enter(number, Change::State::NotDone);
    else
        sighted(number, Sight::Blind);
}

int OrgTokenCommands::revoke(const OrgToken &token)
{
    const int number = begin(Change::Kind::RevokeOrgToken, token.name);
    m_tokens.revoke(m_org, token.id)
        .then(this, [number, id = token.id](OrgTokenCommands *self, const Result<bool> &answer) {
            self->revoked(number, id, answer);
        });
    return number;
}

void OrgTokenCommands::revoked(int number, const OrgTokenId &id, const Result<bool> &answer)
{
    if (answer)
        return enter(number, *answer ? Change::State::Done : Change::State::Failed);
    if (answer.error().isNotFound())
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, id](int lookNumber) { lookForRevoked(lookNumber, id); });
}

void OrgTokenCommands::lookForRevoked(int number, const OrgTokenId &id)
{
    lookWith(number, m_tokens.list(m_org), [id](const QList<OrgToken> &tokens) {
        return std::none_of(tokens.cbegin(), tokens.cend(), [&](const OrgToken &each) {
            return each.id == id && !each.status.is(KnownOrgTokenStatus::Revoked);
        });
    });
}

} // namespace hathora
