// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/error.h"

namespace hathora {

bool Error::isTransient() const
{
    switch (kind) {
    case Kind::Connection:
        return cause != Cause::Tls && cause != Cause::Redirected;
    case Kind::Timeout:
        return true;
    case Kind::Api:
    case Kind::Http:
        return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 ||
               status == 504;
    default:
        return false;
    }
}

} // namespace hathora
