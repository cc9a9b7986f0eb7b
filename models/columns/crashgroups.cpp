// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/crashgroups.h"

#include "models/columns/celljson.h"

namespace hathora {

namespace {

QVariant text(const QString &words)
{
    return words.isEmpty() ? QVariant() : QVariant(words);
}

} // namespace

QList<Column<CrashGroup>> crashColumns()
{
    return {
        {{"processes"_L1, QT_TRANSLATE_NOOP("Columns", "Processes"), Format::Count},
         [](const CrashGroup &group) { return int(group.processes.size()); }},
        {{"reason"_L1, QT_TRANSLATE_NOOP("Columns", "Exit reason")},
         [](const CrashGroup &group) { return text(group.reason); }},
        {{"line"_L1, QT_TRANSLATE_NOOP("Columns", "Last line that tells")},
         [](const CrashGroup &group) { return text(wordsOfLine(group.example)); }},
        {{"new"_L1, QT_TRANSLATE_NOOP("Columns", "New since"), Format::Id}, &CrashGroup::newSince},
        {{"last"_L1, QT_TRANSLATE_NOOP("Columns", "Last"), Format::Age}, &CrashGroup::last},
        {{"first"_L1, QT_TRANSLATE_NOOP("Columns", "First"), Format::Age}, &CrashGroup::first},
        {{"neverBound"_L1, QT_TRANSLATE_NOOP("Columns", "Never bound its port"), Format::YesNo,
          Shown::OnRequest},
         &CrashGroup::neverBound},
        {{"kinds"_L1, QT_TRANSLATE_NOOP("Columns", "Lines in common"), Format::Text, Shown::OnRequest},
         [](const CrashGroup &group) { return text(group.lines.join(u'\n')); }},
        {{"newest"_L1, QT_TRANSLATE_NOOP("Columns", "Newest process"), Format::Id, Shown::OnRequest},
         [](const CrashGroup &group) { return cellValue(group.processes.constFirst()); }},
    };
}

CrashKey keyOf(const CrashGroup &group)
{
    return CrashKey(kindOfLine(group.reason) + u'\n' + group.lines.join(u'\n'));
}

QString jsonOf(const CrashGroup &group)
{
    return jsonOfCells(crashColumns(), group);
}

} // namespace hathora
