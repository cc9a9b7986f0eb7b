// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logquery.h"

#include <QObject>

namespace hathora {

/// Finds the lines of a log that fit a term, in the background, whatever the log is kept in; rows are told by
/// their ids.
class LogSeeker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const LogTerm &term) = 0;
    virtual void stop() = 0; ///< nothing is found any more
    virtual LogOutcome outcome() const = 0;
    virtual qsizetype count() const = 0;
    virtual qsizetype placeOf(qint64 id) const = 0; ///< among those that were found; -1 if it is none

    enum class Direction { Forward, Backward };
    /// The next one behind a row or before it, around the end; 0 if there is none.
    virtual qint64 from(qint64 id, Direction direction) const = 0;

Q_SIGNALS:
    void finished(); ///< what was started is done
    void changed();  ///< later: lines came or went
};

} // namespace hathora
