// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/verification.h"

namespace hathora {

/// Housekeeping of an account (contract: ManagementV1).
class Management
{
public:
    explicit Management(Client &client)
        : m_client(client)
    {
    }

    /// SendVerificationEmail, without a token. Older servers answer an object, newer ones a word: the status
    /// says it all.
    Call<void> sendVerificationEmail(const VerificationEmail &email) const;

private:
    Client &m_client;
};

} // namespace hathora
