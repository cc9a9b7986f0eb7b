// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logsnapshot.h"

#include <QIODevice>
#include <QStringList>

#include <atomic>
#include <vector>

namespace hathora {

class StoredRows;

/// How rows are written.
struct LogForm
{
    enum class Syntax {
        Text,     ///< the lines as one reads them: without colours, control characters visible
        JsonLines ///< an object each: time (UTC), process, level where it is known, and line as it came, or
                  ///< gap
    };

    Syntax syntax = Syntax::Text;
    QStringList processes; ///< by source
    QString gap;           ///< a line of Text for where lines may be missing; empty: none
};

/// The rows of a log as they are at a moment, to be written by another thread.
class LogExcerpt
{
public:
    explicit LogExcerpt(const StoredRows &rows);

    qsizetype count() const { return qsizetype(m_ids.size()); }

    enum class Outcome { Written, Stopped, Failed };
    /// All of them; the device says why it failed. \a done counts the rows.
    Outcome write(const LogForm &form, QIODevice &device, std::atomic<qsizetype> &done,
                  const std::atomic_bool &stop) const;

private:
    QByteArray rowOf(quint32 id, const LogForm &form) const;

    LogSnapshot m_lines;
    std::vector<quint32> m_ids; ///< lower halves
};

} // namespace hathora
