// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logfeed.h"

#include "models/logs/logstore.h"

namespace hathora {

LogFeed::LogFeed(Logs logs, LogStore &store, QObject *parent)
    : LogCrowd(logs, parent)
{
    // First: who hears of a source finds it in the store.
    connect(this, &LogCrowd::sourceAdded, this, [&store] { store.addSource(); });
    connect(this, &LogCrowd::arrived, this,
            [&store](int source, const QStringList &lines) { store.append(source, lines); });
    connect(this, &LogCrowd::gapPossible, this, [&store](int source) { store.appendGap(source); });
}

} // namespace hathora
