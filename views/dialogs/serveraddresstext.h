// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/serveraddress.h"

#include <QString>

namespace hathora {

/// What is wrong with an address, or what to know before a token goes there; empty when all is well.
QString serverAddressNote(const ServerAddress &address);

} // namespace hathora
