// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logexport.h"

#include "models/ansi.h"
#include "models/logs/logdesk.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hathora {

namespace {

QString nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Error:
        return QStringLiteral("error");
    case LogLevel::Unknown:
        break;
    }
    return {};
}

} // namespace

struct LogExport::Line
{
    LogEntry entry;
    QByteArray bytes;
};

LogExport::LogExport(const LogDesk &desk)
    : m_snapshot(desk.store().snapshot(desk.store().firstId()))
{
    const StoredRows &rows = desk.rows();
    m_ids.reserve(size_t(rows.count()));
    for (int row = 0; row < rows.count(); ++row)
        m_ids.push_back(rows.idOf(row));
    for (int source = 0; source < desk.feed().count(); ++source)
        m_processes.append(desk.feed().source(source).process.text());
}

LogExport::Line LogExport::lineOf(qint64 id) const
{
    const auto behind =
        std::upper_bound(m_snapshot.parts.cbegin(), m_snapshot.parts.cend(), id,
                         [](qint64 wanted, const LogPart &part) { return wanted < part.chunk->firstId(); });
    if (behind == m_snapshot.parts.cbegin())
        return {};
    const LogChunk &chunk = *std::prev(behind)->chunk;
    const qsizetype index = id - chunk.firstId();
    if (index >= chunk.count())
        return {};
    const LogEntry &entry = chunk.entry(index);
    return {entry, chunk.bytes(entry.offset, chunk.end(index) - qsizetype(entry.offset))};
}

QByteArray LogExport::text(const Line &line, const QString &gap) const
{
    const QString written =
        line.entry.is(LogEntry::IsGap) ? gap : readAnsi(QString::fromUtf8(line.bytes)).text;
    if (m_processes.size() <= 1)
        return written.toUtf8();
    return (m_processes.value(line.entry.source) + u' ' + written).toUtf8();
}

QByteArray LogExport::json(const Line &line) const
{
    QJsonObject object;
    object.insert(QStringLiteral("time"),
                  QDateTime::fromMSecsSinceEpoch(line.entry.time, Qt::UTC).toString(Qt::ISODateWithMs));
    object.insert(QStringLiteral("process"), m_processes.value(line.entry.source));
    if (line.entry.is(LogEntry::IsGap))
        object.insert(QStringLiteral("gap"), true);
    else
        object.insert(QStringLiteral("line"), QString::fromUtf8(line.bytes));
    if (const QString level = nameOf(line.entry.level); !level.isEmpty())
        object.insert(QStringLiteral("level"), level);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void LogExport::write(QIODevice &device, Form form, const QString &gap) const
{
    for (const qint64 id : m_ids) {
        const Line line = lineOf(id);
        device.write(form == Form::Text ? text(line, gap) : json(line));
        device.write("\n");
    }
}

} // namespace hathora
