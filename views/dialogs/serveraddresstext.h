// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/serveraddress.h"

#include <QString>

namespace hathora {

/// What is wrong with an address; empty when nothing is.
QString serverAddressNote(const ServerAddress &address);

} // namespace hathora
