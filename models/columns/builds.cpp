// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/builds.h"

#include "models/tones.h"

namespace hathora {

namespace {

QVariant size(const BuildRow &row)
{
    return row.build.imageSize > 0 ? QVariant(row.build.imageSize) : QVariant(); // 0 until there is an image
}

QVariant duration(const BuildRow &row)
{
    const Build &build = row.build;
    return build.startedAt && build.finishedAt ? QVariant(build.startedAt->msecsTo(*build.finishedAt))
                                               : QVariant();
}

QVariant status(const BuildRow &row, int role)
{
    return role == ToneRole ? QVariant::fromValue(toneOf(row.build.status)) : QVariant();
}

QVariant usedBy(const BuildRow &row)
{
    return row.usedBy.isEmpty() ? QVariant() : QVariant(row.usedBy.join(QStringLiteral(", ")));
}

template <typename Member>
Column<BuildRow>::Value of(Member Build::*member)
{
    return [member](const BuildRow &row) { return cellValue(row.build.*member); };
}

} // namespace

QList<Column<BuildRow>> buildColumns()
{
    return {
        {{"tag"_L1, QT_TRANSLATE_NOOP("Columns", "Tag")}, of(&Build::buildTag)},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Build"), Format::Id}, of(&Build::id)},
        {{"status"_L1, QT_TRANSLATE_NOOP("Columns", "Status"), Format::Status}, of(&Build::status), status},
        {{"size"_L1, QT_TRANSLATE_NOOP("Columns", "Size"), Format::Bytes}, size},
        {{"created"_L1, QT_TRANSLATE_NOOP("Columns", "Created"), Format::Age}, of(&Build::createdAt)},
        {{"duration"_L1, QT_TRANSLATE_NOOP("Columns", "Duration"), Format::Duration}, duration},
        {{"by"_L1, QT_TRANSLATE_NOOP("Columns", "By")}, of(&Build::createdBy)},
        {{"used"_L1, QT_TRANSLATE_NOOP("Columns", "Used by")}, usedBy},
        {{"finished"_L1, QT_TRANSLATE_NOOP("Columns", "Finished"), Format::Age, Shown::OnRequest},
         of(&Build::finishedAt)},
        {{"expired"_L1, QT_TRANSLATE_NOOP("Columns", "Expired"), Format::Age, Shown::OnRequest},
         of(&Build::expiredAt)},
    };
}

} // namespace hathora
