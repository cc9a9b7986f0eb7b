// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hathora {

/// Whether a JSON text ends where it should. Qt reports a chunked or gzipped body that was cut off as a
/// success (Qt 6.4.2), so the transport has to look for itself. Ignores everything else that may be wrong
/// with the text.
bool isWholeJson(const QByteArray &json);

} // namespace hathora
