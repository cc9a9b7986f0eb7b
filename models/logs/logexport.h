// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logsnapshot.h"

#include <QStringList>

class QIODevice;

namespace hathora {

class LogDesk;

/// The rows of a desk as they are now, to be written to a file: made in the GUI's thread, written in any.
class LogExport
{
public:
    explicit LogExport(const LogDesk &desk);

    enum class Form {
        Text,     ///< a line each, with its process before it where there are several; nothing controls a
                  ///< terminal
        JsonLines ///< an object each: time, process, level where it is known, line as it came; or gap
    };

    qint64 lines() const { return qint64(m_ids.size()); }
    /// \a gap is what text says where lines may be missing.
    void write(QIODevice &device, Form form, const QString &gap) const;

private:
    struct Line;
    Line lineOf(qint64 id) const;
    QByteArray text(const Line &line, const QString &gap) const;
    QByteArray json(const Line &line) const;

    LogSnapshot m_snapshot;
    std::vector<qint64> m_ids; ///< in the order of the rows
    QStringList m_processes;   ///< by source
};

} // namespace hathora
