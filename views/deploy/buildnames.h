// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/buildsstore.h"
#include "views/deploy/pickfield.h"

namespace hathora {

/// A build as people tell it from others: its tag, if it has one, and its id.
QString buildName(const Build &build);

/// Builds that can be deployed, or can be as soon as they succeed; the newest first.
QList<PickField::Item> deployableBuilds(const BuildsStore &builds);

} // namespace hathora
