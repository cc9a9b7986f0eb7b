// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/samplerecords.h"

namespace hathora::samples {

QList<Column<Crate>> crateColumns()
{
    return {
        {{"id"_L1, "Crate", Format::Id}, &Crate::id},
        {{"label"_L1, "Label"}, &Crate::label},
        {{"place"_L1, "Place"}, &Crate::place},
        {{"weight"_L1, "Weight", Format::Count}, &Crate::weight},
        {{"opened"_L1, "Opened", Format::Age}, &Crate::openedAt},
        {{"note"_L1, "Note", Format::Text, Shown::OnRequest}, &Crate::label},
    };
}

CrateId idOf(const Crate &crate)
{
    return crate.id;
}

QString jsonOf(const Crate &crate)
{
    return QStringLiteral("{\"id\": \"%1\"}").arg(crate.id.text());
}

Crate crate(int number)
{
    Crate crate;
    crate.id = CrateId(QStringLiteral("crate-%1").arg(number, 4, 10, QLatin1Char('0')));
    crate.label = QStringLiteral("label %1").arg(number);
    crate.place = number % 2 ? QStringLiteral("harbour") : QStringLiteral("depot");
    crate.weight = number * 10;
    return crate;
}

QList<Crate> crates(int count)
{
    QList<Crate> crates;
    for (int number = 0; number < count; ++number)
        crates.append(crate(number));
    return crates;
}

CrateStore::CrateStore(Pace &pace, RefreshTimes times)
    : RecordStore(crateColumns(), &idOf, &jsonOf, times, pace)
{
}

void CrateStore::answer(const QList<Crate> &crates)
{
    take(crates);
}

void CrateStore::fail(const Error &error)
{
    take(error);
}

} // namespace hathora::samples
