// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/cliconfig.h"

namespace hathora {

class Settings;
class Workbench;

/// Gives a session's workbench what was set for deploying and for rooms, and keeps what is changed there.
/// The settings outlive it. \a environment is what a new deployment begins with in this run.
void keepSettings(Settings &settings, Workbench &workbench, const CliConfig &environment);

} // namespace hathora
