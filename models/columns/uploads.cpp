// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/uploads.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hathora {

namespace {

Tone toneOf(UploadPhase phase)
{
    switch (phase) {
    case UploadPhase::Packing:
    case UploadPhase::Creating:
    case UploadPhase::Uploading:
    case UploadPhase::Completing:
    case UploadPhase::Building:
        return Tone::Starting;
    case UploadPhase::Done:
        return Tone::Running;
    case UploadPhase::BuildFailed:
    case UploadPhase::Failed:
        return Tone::Failed;
    case UploadPhase::Checking:
    case UploadPhase::Found:
        return Tone::Warning;
    case UploadPhase::Paused:
        return Tone::Draining;
    case UploadPhase::Cancelled:
        return Tone::Stopped;
    case UploadPhase::Queued:
        break;
    }
    return Tone::Neutral;
}

QVariant phaseTone(const UploadRow &row, int role)
{
    return role == ToneRole ? QVariant::fromValue(toneOf(row.phase)) : QVariant();
}

QVariant text(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant size(const UploadRow &row)
{
    return row.progress.total > 0 ? QVariant(row.progress.total) : QVariant();
}

QVariant confirmed(const UploadRow &row)
{
    return row.progress.total > 0 ? QVariant(row.progress.confirmed) : QVariant();
}

QVariant duration(const UploadRow &row)
{
    return row.endedAt.isValid() ? QVariant(row.begunAt.msecsTo(row.endedAt)) : QVariant();
}

} // namespace

QList<Column<UploadRow>> uploadColumns()
{
    return {
        {{"name"_L1, QT_TRANSLATE_NOOP("Columns", "Name")}, &UploadRow::name},
        {{"phase"_L1, QT_TRANSLATE_NOOP("Columns", "Status"), Format::Status},
         [](const UploadRow &row) { return QVariant(nameOf(row.phase)); },
         phaseTone},
        {{"tag"_L1, QT_TRANSLATE_NOOP("Columns", "Tag")}, [](const UploadRow &row) { return text(row.tag); }},
        {{"size"_L1, QT_TRANSLATE_NOOP("Columns", "Size"), Format::Bytes}, size},
        {{"confirmed"_L1, QT_TRANSLATE_NOOP("Columns", "Confirmed"), Format::Bytes}, confirmed},
        {{"begun"_L1, QT_TRANSLATE_NOOP("Columns", "Begun"), Format::Age}, &UploadRow::begunAt},
        {{"duration"_L1, QT_TRANSLATE_NOOP("Columns", "Duration"), Format::Duration}, duration},
        {{"build"_L1, QT_TRANSLATE_NOOP("Columns", "Build"), Format::Id, Shown::OnRequest},
         &UploadRow::build},
        {{"sha256"_L1, QT_TRANSLATE_NOOP("Columns", "SHA-256"), Format::Id, Shown::OnRequest},
         [](const UploadRow &row) { return text(row.sha256); }},
    };
}

QString uploadJson(const UploadRow &row)
{
    const QJsonObject object{{QStringLiteral("name"), row.name},
                             {QStringLiteral("status"), nameOf(row.phase)},
                             {QStringLiteral("tag"), row.tag},
                             {QStringLiteral("orgId"), row.org.text()},
                             {QStringLiteral("buildId"), row.build.text()},
                             {QStringLiteral("sha256"), row.sha256},
                             {QStringLiteral("bytes"), row.progress.total},
                             {QStringLiteral("bytesConfirmed"), row.progress.confirmed},
                             {QStringLiteral("parts"), row.parts.size()},
                             {QStringLiteral("begunAt"), row.begunAt.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("endedAt"), row.endedAt.toString(Qt::ISODateWithMs)}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace hathora
