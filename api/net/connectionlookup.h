// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/connectionfacts.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace hathora {

/// Finds out what can be told of the way to a server, on a thread of its own: a system may have to run a
/// script to name its proxy, and a file may lie on another machine. Told once, in the thread of \a context,
/// and not after that is gone.
void lookUpConnection(const QUrl &server, const QString &caFile, QObject *context,
                      std::function<void(const ConnectionFacts &facts)> then);

} // namespace hathora
