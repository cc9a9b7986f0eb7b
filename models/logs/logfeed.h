// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logcrowd.h"

namespace hathora {

class LogStore;

/// The logs of many processes, followed into one store. The numbers of sources are the store's.
class LogFeed : public LogCrowd
{
    Q_OBJECT

public:
    /// \a store must outlive this, and get its sources from here alone.
    LogFeed(Logs logs, LogStore &store, QObject *parent = nullptr);
};

} // namespace hathora
