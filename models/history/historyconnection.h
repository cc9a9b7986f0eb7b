// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historyvalues.h"

#include <QSqlDatabase>

class QSqlError;

namespace hathora {

/// A connection to the history's database, for the thread that opened it and no other. Several programs may
/// have the file open at once: each waits a moment for the other.
class HistoryConnection
{
public:
    using Trouble = HistoryHealth::Trouble;

    HistoryConnection() = default;
    ~HistoryConnection() { close(); }
    HistoryConnection(const HistoryConnection &) = delete;
    HistoryConnection &operator=(const HistoryConnection &) = delete;

    /// Opens, checks and brings up to date; on trouble it is closed again. SetAside means that the file is
    /// damaged, and it is still where it was. An empty path is a database in memory.
    Trouble open(const QString &path, int mostPages);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    QSqlDatabase &database() { return m_database; }

    static Trouble troubleOf(const QSqlError &error);

private:
    Trouble prepare(bool isFile, int mostPages);

    QSqlDatabase m_database;
};

} // namespace hathora
