// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/orgtokens.h"
#include "models/store.h"

namespace hathora {

/// The tokens of one organization, revoked ones too.
class OrgTokensStore final : public RecordStore<OrgToken, OrgTokenId>
{
    Q_OBJECT

public:
    OrgTokensStore(OrgTokens tokens, OrgId org, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

protected:
    void ask() override;

private:
    OrgTokens m_tokens;
    OrgId m_org;
};

} // namespace hathora
