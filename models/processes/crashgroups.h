// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"
#include "models/columns/processes.h"

#include <QHash>

namespace hathora {

/// What a line of a log has in common with others of its kind: escape sequences, a time at its beginning,
/// numbers, ids and addresses are taken out. Lines that differ in these alone become the same.
QString kindOfLine(const QString &line);

/// The line without what stands before its words: escape sequences and a time.
QString wordsOfLine(const QString &line);

/// The last lines of failed processes, as far as they are known; an empty list: there are none to be had.
using LastLines = QHash<ProcessId, QStringList>;

/// Failed processes that ended alike: for the same reason, and with lines of the same kinds.
struct CrashGroup
{
    QString reason;    ///< of one of them, as the server words it; empty: none was given
    QStringList lines; ///< the kinds of the lines that tell the end; empty: not known, or there are none
    QString example;   ///< the last of these, as one of the processes wrote it; empty as above
    bool neverBound = false;    ///< their server did not listen in time
    QList<ProcessId> processes; ///< the newest first
    QDateTime first;            ///< when the oldest ended
    QDateTime last;
    /// The deployment that it came with: none of its processes is of an older one, though older ones are
    /// known to have had processes. Empty: it may have been there before.
    DeploymentId newSince;

    bool operator==(const CrashGroup &) const = default;
};

/// The largest first, and of equal ones the newest. Of the rows, those that failed.
QList<CrashGroup> crashGroups(const QList<ProcessRow> &rows, const QList<Deployment> &deployments,
                              const LastLines &lines);

} // namespace hathora
