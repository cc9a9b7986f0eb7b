// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historykeeper.h"

#include <QFile>
#include <QSqlError>
#include <QStringList>

namespace hathora {

namespace {

using Keeping = HistoryHealth::Keeping;

const QString aside = QStringLiteral(".bad");

} // namespace

HistoryKeeper::HistoryKeeper(HistoryPlace place, const HistoryLimits &limits)
    : m_place(std::move(place))
    , m_limits(limits)
{
}

void HistoryKeeper::begin()
{
    close();
    const bool isKept = m_place.use == HistoryPlace::Use::Kept;
    Trouble trouble = isKept ? openFile() : Trouble::None;
    if (trouble == Trouble::SetAside) {
        setAside();
        const Trouble again = openFile();
        trouble = again == Trouble::None ? Trouble::SetAside : again;
    }
    if (m_connection.isOpen())
        m_health = {Keeping::Disk, trouble};
    else
        openMemory(trouble);
}

HistoryKeeper::Trouble HistoryKeeper::openFile()
{
    const Trouble trouble = m_connection.open(m_place.file, m_limits.pages);
    if (trouble == Trouble::None)
        openTables();
    return trouble;
}

void HistoryKeeper::openMemory(Trouble because)
{
    const bool isOpen = m_connection.open({}, m_limits.pages) == Trouble::None;
    if (isOpen)
        openTables();
    m_health = {isOpen ? Keeping::Memory : Keeping::Nowhere, because};
}

/// Beside the file lie what was not yet taken over into it, and an index of that.
QStringList HistoryKeeper::files() const
{
    return {m_place.file, m_place.file + QStringLiteral("-wal"), m_place.file + QStringLiteral("-shm")};
}

void HistoryKeeper::setAside()
{
    close();
    QFile::remove(m_place.file + aside);
    QFile::rename(m_place.file, m_place.file + aside);
    for (const QString &file : files())
        QFile::remove(file);
}

void HistoryKeeper::close()
{
    m_tables.reset();
    m_curves.reset();
    m_connection.close();
}

void HistoryKeeper::openTables()
{
    m_tables = std::make_unique<HistoryTables>(m_connection.database(), m_limits);
    m_curves = std::make_unique<CurveTables>(m_connection.database(), m_limits);
}

void HistoryKeeper::write(const HistoryRecord &record)
{
    if (!m_tables)
        return;
    bool isWritten = m_tables->write(record);
    if (!isWritten && HistoryConnection::troubleOf(m_tables->error()) == Trouble::Full)
        isWritten = m_curves->makeRoom() && m_tables->makeRoom() && m_tables->write(record);
    written(isWritten, *m_tables);
}

void HistoryKeeper::write(const CurveRecord &record)
{
    if (!m_curves)
        return;
    bool isWritten = m_curves->write(record);
    if (!isWritten && HistoryConnection::troubleOf(m_curves->error()) == Trouble::Full)
        isWritten = m_curves->makeRoom() && m_curves->write(record);
    written(isWritten, *m_curves);
}

void HistoryKeeper::written(bool isWritten, const SqlRunner &tables)
{
    if (!isWritten)
        stumble(QSqlError(tables.error())); // which may go with its tables
    else if (m_health.keeping == Keeping::Disk && m_health.trouble != Trouble::SetAside)
        m_health.trouble = Trouble::None;
}

/// What is damaged does not get better; all else may be over the next time.
void HistoryKeeper::stumble(const QSqlError &error)
{
    const Trouble trouble = HistoryConnection::troubleOf(error);
    m_health.trouble = trouble;
    if (trouble != Trouble::SetAside)
        return;
    if (m_health.keeping != Keeping::Disk)
        return openMemory(trouble);
    setAside();
    begin();
    m_health.trouble = Trouble::SetAside;
}

HistoryAnswer HistoryKeeper::read(const HistoryQuery &query)
{
    HistoryAnswer answer{query, {}, {}, {}};
    if (!m_tables || m_tables->read(answer))
        return answer;
    stumble(QSqlError(m_tables->error()));
    return {query, {}, {}, {}}; // half an answer would be taken for a whole one
}

CurveAnswer HistoryKeeper::read(const CurveQuery &query)
{
    CurveAnswer answer{query, {}};
    if (!m_curves || m_curves->read(answer))
        return answer;
    stumble(QSqlError(m_curves->error()));
    return {query, {}};
}

void HistoryKeeper::prune(qint64 now)
{
    if (m_health.keeping == Keeping::Memory && m_health.trouble == Trouble::Locked)
        begin();
    if (m_curves && !m_curves->prune(now)) // first: the room it makes is given back by the other
        stumble(QSqlError(m_curves->error()));
    if (m_tables && !m_tables->prune(now))
        stumble(QSqlError(m_tables->error()));
}

void HistoryKeeper::forget()
{
    close();
    for (const QString &file : files())
        QFile::remove(file);
    QFile::remove(m_place.file + aside);
    begin();
}

} // namespace hathora
