// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hathora {

class Workbench;

/// Whether the server knows service configurations of applications (contract: Application.serviceConfig,
/// since 2.19.1): it speaks the newest interface, or tells of one. A session that may not look at fleets
/// never learns the generation.
bool servesServiceConfig(const Workbench &workbench);

} // namespace hathora
