// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logexcerpt.h"

#include "models/ansi.h"
#include "models/logs/logstore.h"
#include "models/logs/storedrows.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hathora {

namespace {

using Qt::StringLiterals::operator""_L1;

QLatin1StringView wordOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug"_L1;
    case LogLevel::Info:
        return "info"_L1;
    case LogLevel::Warning:
        return "warning"_L1;
    case LogLevel::Error:
        return "error"_L1;
    case LogLevel::Unknown:
        break;
    }
    return {};
}

QByteArray jsonOf(const LogEntry &entry, const QString &line, const QStringList &processes)
{
    QJsonObject object{
        {"time"_L1, QDateTime::fromMSecsSinceEpoch(entry.time, Qt::UTC).toString(Qt::ISODateWithMs)},
        {"process"_L1, processes.value(entry.source)}};
    if (entry.is(LogEntry::IsGap))
        object.insert("gap"_L1, true);
    else
        object.insert("line"_L1, line);
    if (entry.level != LogLevel::Unknown)
        object.insert("level"_L1, wordOf(entry.level));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

LogExcerpt::LogExcerpt(const StoredRows &rows)
    : m_lines(rows.store().snapshot(rows.store().firstId()))
{
    const LogMatches &matches = rows.matches();
    m_ids.reserve(size_t(matches.count()));
    for (qsizetype place = 0; place < matches.count(); ++place)
        m_ids.push_back(quint32(matches.idAt(place)));
}

QByteArray LogExcerpt::rowOf(quint32 id, const LogForm &form) const
{
    const qint64 oldest = m_lines.parts.constFirst().chunk->firstId();
    const qint64 whole = oldest + quint32(id - quint32(oldest));
    const auto behind =
        std::upper_bound(m_lines.parts.cbegin(), m_lines.parts.cend(), whole,
                         [](qint64 wanted, const LogPart &part) { return wanted < part.chunk->firstId(); });
    const LogChunk &chunk = *std::prev(behind)->chunk;
    const qsizetype index = whole - chunk.firstId();
    const LogEntry &entry = chunk.entry(index);
    const QString line = QString::fromUtf8(chunk.bytes(entry.offset, chunk.end(index) - entry.offset));
    if (form.syntax == LogForm::Syntax::JsonLines)
        return jsonOf(entry, line, form.processes);
    if (!entry.is(LogEntry::IsGap))
        return readAnsi(line).text.toUtf8() + '\n';
    return form.gap.isEmpty() ? QByteArray() : form.gap.toUtf8() + '\n';
}

LogExcerpt::Outcome LogExcerpt::write(const LogForm &form, QIODevice &device, std::atomic<qsizetype> &done,
                                      const std::atomic_bool &stop) const
{
    static constexpr qsizetype atOnce = 64 * 1024; // bytes
    QByteArray bytes;
    for (const quint32 id : m_ids) {
        if (stop)
            return Outcome::Stopped;
        bytes += rowOf(id, form);
        ++done;
        if (bytes.size() < atOnce)
            continue;
        if (device.write(bytes) != bytes.size())
            return Outcome::Failed;
        bytes.clear();
    }
    return device.write(bytes) == bytes.size() ? Outcome::Written : Outcome::Failed;
}

} // namespace hathora
