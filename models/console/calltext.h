// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract.h"
#include "api/net/trace.h"
#include "models/console/consoleinput.h"

#include <QUrl>

namespace hathora {

// A request as a text to be pasted elsewhere. Tokens stand there as variables of the environment
// (HATHORA_TOKEN, HATHORA_PLAYER_TOKEN); other secrets are left out.

/// As a command line for a POSIX shell.
QString curlText(const ContractOperation &operation, const ConsoleInput &input, const QUrl &server);

/// Of what was sent. Query and body are not in a trace: a body stands as the variable HATHORA_BODY.
QString curlText(const Trace &trace, const QUrl &server);

/// As a call of the official TypeScript SDK's client `sdk` (2.25.6); empty for what the SDK does not have.
QString sdkText(const ContractOperation &operation, const ConsoleInput &input);

} // namespace hathora
