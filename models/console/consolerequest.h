// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract.h"
#include "api/net/request.h"
#include "models/console/consoleinput.h"
#include "models/console/inputproblem.h"

namespace hathora {

constexpr qint64 largestArchive = 64 * 1024 * 1024; ///< bytes; it is sent from memory

/// Everything that is wrong with what was filled in, in the order of the operation's inputs.
QList<InputProblem> problemsOf(const ContractOperation &operation, const ConsoleInput &input);

/// The request itself. What has a refusal among its problems becomes a request that the transport refuses.
Request requestOf(const ContractOperationPtr &operation, const ConsoleInput &input);

} // namespace hathora
