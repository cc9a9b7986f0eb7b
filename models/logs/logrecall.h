// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/recordreading.h"

#include <QHash>

namespace hathora {

class LogRecorder;
class LogStore;
struct HistoryScope;

/// What was recorded of some processes, on its way into a store. Deleting it stops it.
class LogRecall : public QObject
{
    Q_OBJECT

public:
    /// Recorder and store must outlive this. \a sources tells where in the store lines of a process go.
    LogRecall(LogRecorder &recorder, const HistoryScope &scope, LogStore &store,
              QHash<ProcessId, int> sources, QObject *parent = nullptr);

Q_SIGNALS:
    void ended(); ///< once: all of it is there

private:
    void take(const QList<RecordedPiece> &pieces);

    LogStore &m_store;
    QHash<ProcessId, int> m_sources;
};

} // namespace hathora
