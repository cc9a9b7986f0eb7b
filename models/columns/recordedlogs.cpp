// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/recordedlogs.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hathora {

namespace {

template <qint64 RecordedLog::*Member>
QVariant time(const RecordedLog &log)
{
    return QDateTime::fromMSecsSinceEpoch(log.*Member, Qt::UTC);
}

} // namespace

QList<Column<RecordedLog>> recordedLogColumns()
{
    return {
        {{"process"_L1, QT_TRANSLATE_NOOP("Columns", "Process"), Format::Id}, &RecordedLog::process},
        {{"until"_L1, QT_TRANSLATE_NOOP("Columns", "Last line"), Format::Age}, time<&RecordedLog::until>},
        {{"since"_L1, QT_TRANSLATE_NOOP("Columns", "First line"), Format::Age}, time<&RecordedLog::since>},
        {{"lines"_L1, QT_TRANSLATE_NOOP("Columns", "Lines"), Format::Count}, &RecordedLog::lines},
        {{"size"_L1, QT_TRANSLATE_NOOP("Columns", "On disk"), Format::Bytes}, &RecordedLog::bytes},
        {{"gaps"_L1, QT_TRANSLATE_NOOP("Columns", "Gaps"), Format::Count}, &RecordedLog::gaps},
        {{"lost"_L1, QT_TRANSLATE_NOOP("Columns", "Lines lost"), Format::Count}, &RecordedLog::lost},
    };
}

ProcessId keyOfRecordedLog(const RecordedLog &log)
{
    return log.process;
}

QString jsonOfRecordedLog(const RecordedLog &log)
{
    const auto iso = [](qint64 time) {
        return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    const QJsonObject object{{"processId"_L1, log.process.text()},
                             {"since"_L1, iso(log.since)},
                             {"until"_L1, iso(log.until)},
                             {"lines"_L1, log.lines},
                             {"bytes"_L1, log.bytes},
                             {"gaps"_L1, log.gaps},
                             {"linesLost"_L1, log.lost}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace hathora
