// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getNodeShapes(const Call &call);
Answer getNode(const Call &call);
Answer listProvisionedNodes(const Call &call);

} // namespace sandbox
