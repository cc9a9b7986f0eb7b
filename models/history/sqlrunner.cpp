// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/sqlrunner.h"

namespace hathora {

QString SqlRunner::cut(const QString &name)
{
    constexpr qsizetype longest = 256;
    return name.isNull() ? QStringLiteral("") : name.left(longest); // a null text would be no text to SQLite
}

bool SqlRunner::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

bool SqlRunner::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    if (!query.prepare(statement)) {
        m_error = query.lastError();
        return false;
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    return run(query);
}

} // namespace hathora
