// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/management.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<void> Management::sendVerificationEmail(const VerificationEmail &email) const
{
    return typed<void>(m_client, Request(operations::sendVerificationEmail).body(bodyOf(email)));
}

} // namespace hathora
