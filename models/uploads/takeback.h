// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/builds.h"

#include <QObject>

namespace hathora {

/// Deletes a build that nothing will be uploaded for any more, but only while it is as it was made: one that
/// an image is made of, or was, may be somebody's by now. Says nothing of how that went. The context is where
/// answers are heard; without it the build stays.
void takeBack(Builds builds, const BuildId &build, const OrgId &org, QObject *context);

} // namespace hathora
