// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

/// A metric as people call it, by its name on the wire; one that we do not know is called what the server
/// calls it.
QString metricWord(const QString &name);

} // namespace hathora
