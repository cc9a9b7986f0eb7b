// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace hathora {

/// Runs statements on one connection, which must stay open meanwhile; false means that nothing was changed
/// and error() says why.
class SqlRunner
{
public:
    explicit SqlRunner(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    const QSqlError &error() const { return m_error; }

protected:
    QSqlDatabase &database() { return m_database; }
    /// A name as it may be stored: not longer than names are, and never null.
    static QString cut(const QString &name);
    bool run(QSqlQuery &query);
    bool run(const QString &statement, const QVariantList &values = {});

    /// All of the work or nothing of it. Whoever writes says so at once: two that begin by reading would
    /// stand in each other's way.
    template <typename Work>
    bool asOne(Work work)
    {
        if (!run(QStringLiteral("BEGIN IMMEDIATE")))
            return false;
        if (work() && run(QStringLiteral("COMMIT")))
            return true;
        const QSqlError why = m_error;
        run(QStringLiteral("ROLLBACK"));
        m_error = why;
        return false;
    }

private:
    QSqlDatabase m_database;
    QSqlError m_error;
};

} // namespace hathora
