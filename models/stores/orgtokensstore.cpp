// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/orgtokensstore.h"

#include "models/columns/orgtokens.h"
#include "models/jsontext.h"

namespace hathora {

OrgTokensStore::OrgTokensStore(OrgTokens tokens, OrgId org, RefreshTimes times, Pace &pace, QObject *parent)
    : RecordStore(
          orgTokenColumns(), [](const OrgToken &token) { return token.id; },
          [](const OrgToken &token) { return jsonText(token, Secrets::Masked); }, times, pace, parent)
    , m_tokens(tokens)
    , m_org(std::move(org))
{
}

void OrgTokensStore::ask()
{
    m_tokens.list(m_org).then(this, &OrgTokensStore::take);
}

} // namespace hathora
