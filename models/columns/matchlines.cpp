// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/matchlines.h"

#include "models/ansi.h"
#include "models/columns/celljson.h"

namespace hathora {

namespace {

/// As loggers name them; nothing for what names none.
QVariant level(const MatchLine &line)
{
    switch (line.level) {
    case LogLevel::Unknown:
        break;
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warning:
        return QStringLiteral("warn");
    case LogLevel::Error:
        return QStringLiteral("error");
    }
    return {};
}

QVariant levelTone(const MatchLine &line, int role)
{
    if (role == OrderRole)
        return int(line.level);
    if (role != ToneRole)
        return {};
    switch (line.level) {
    case LogLevel::Error:
        return QVariant::fromValue(Tone::Failed);
    case LogLevel::Warning:
        return QVariant::fromValue(Tone::Warning);
    default:
        return QVariant::fromValue(Tone::Neutral);
    }
}

/// A match is about seconds: the time of the day, in this place, to the millisecond.
QVariant timeWords(const MatchLine &line, int role)
{
    if (role == OrderRole)
        return line.number;
    return role == Qt::DisplayRole
               ? QVariant(line.at.toLocalTime().time().toString(QStringLiteral("HH:mm:ss.zzz")))
               : QVariant();
}

} // namespace

QList<Column<MatchLine>> matchLineColumns()
{
    return {
        {{"time"_L1, QT_TRANSLATE_NOOP("Columns", "Time")},
         [](const MatchLine &line) { return QVariant(line.at); },
         timeWords},
        {{"level"_L1, QT_TRANSLATE_NOOP("Columns", "Level"), Format::Status}, level, levelTone},
        {{"line"_L1, QT_TRANSLATE_NOOP("Columns", "Log line")},
         [](const MatchLine &line) { return QVariant(readAnsi(line.text).text); }},
        {{"process"_L1, QT_TRANSLATE_NOOP("Columns", "Process"), Format::Id, Shown::OnRequest},
         &MatchLine::process},
    };
}

int keyOf(const MatchLine &line)
{
    return line.number;
}

QString jsonOf(const MatchLine &line)
{
    return jsonOfCells(matchLineColumns(), line);
}

} // namespace hathora
