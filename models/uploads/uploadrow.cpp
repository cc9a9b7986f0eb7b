// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/uploadrow.h"

#include <tuple>

namespace hathora {

QString nameOf(UploadPhase phase)
{
    switch (phase) {
    case UploadPhase::Queued:
        return QStringLiteral("queued");
    case UploadPhase::Packing:
        return QStringLiteral("packing");
    case UploadPhase::Creating:
        return QStringLiteral("creating");
    case UploadPhase::Checking:
        return QStringLiteral("checking");
    case UploadPhase::Uploading:
        return QStringLiteral("uploading");
    case UploadPhase::Paused:
        return QStringLiteral("paused");
    case UploadPhase::Completing:
        return QStringLiteral("completing");
    case UploadPhase::Building:
        return QStringLiteral("building");
    case UploadPhase::Done:
        return QStringLiteral("done");
    case UploadPhase::BuildFailed:
        return QStringLiteral("build failed");
    case UploadPhase::Failed:
        return QStringLiteral("failed");
    case UploadPhase::Cancelled:
        return QStringLiteral("cancelled");
    case UploadPhase::Found:
        return QStringLiteral("unfinished");
    }
    return {};
}

UploadRow UploadRow::of(const ShipOrder &order)
{
    UploadRow row;
    row.name = order.name;
    row.tag = order.tag;
    row.begunAt = QDateTime::currentDateTimeUtc();
    if (const auto *archive = std::get_if<ArchiveToShip>(&order.what)) {
        row.sha256 = QString::fromLatin1(archive->facts.sha256.toHex());
        row.progress.total = archive->facts.bytes;
    } else {
        const auto &pack = std::get<PackToShip>(order.what);
        row.toPack = pack.list.totals(pack.choices).bytes;
    }
    return row;
}

UploadRow UploadRow::of(const RegistryOrder &order)
{
    UploadRow row;
    row.name = order.image.image;
    row.tag = order.tag;
    row.isFromRegistry = true;
    row.begunAt = QDateTime::currentDateTimeUtc();
    return row;
}

UploadRow UploadRow::of(const UploadReceipt &receipt)
{
    UploadRow row;
    row.name = receipt.name;
    row.tag = receipt.tag.value_or(QString());
    row.org = receipt.org;
    row.build = receipt.build;
    row.phase = receipt.status.is(KnownBuildStatus::Succeeded) ? UploadPhase::Done : UploadPhase::BuildFailed;
    row.isFromRegistry = receipt.parts == 0;
    row.progress = {receipt.bytes, receipt.bytes, 0};
    row.parts.fill(BuildUpload::PartState::Confirmed, receipt.parts);
    row.sha256 = receipt.sha256;
    row.begunAt = receipt.begunAt;
    row.endedAt = receipt.endedAt;
    return row;
}

UploadReceipt UploadRow::receipt() const
{
    UploadReceipt receipt;
    receipt.name = name;
    receipt.org = org;
    receipt.build = build;
    receipt.tag = tag.isEmpty() ? std::nullopt : std::optional(tag);
    receipt.status = phase == UploadPhase::Done ? KnownBuildStatus::Succeeded : KnownBuildStatus::Failed;
    receipt.sha256 = sha256;
    receipt.bytes = progress.total;
    receipt.parts = int(parts.size());
    receipt.begunAt = begunAt;
    receipt.endedAt = endedAt;
    return receipt;
}

UploadRow UploadRow::of(const UploadRecord &record)
{
    UploadRow row;
    row.phase = UploadPhase::Found;
    row.name = record.name;
    row.tag = record.tag.value_or(QString());
    row.build = record.build;
    row.sha256 = record.sha256;
    row.begunAt = record.begunAt;
    row.outlivesRun = true;
    row.progress = {record.bytesConfirmed(), record.archive.size, 0};
    row.parts.fill(BuildUpload::PartState::Waiting, record.putUrls.size());
    for (const UploadedPart &part : record.parts)
        row.parts[part.number - 1] = BuildUpload::PartState::Confirmed;
    return row;
}

bool UploadRow::operator==(const UploadRow &other) const
{
    const auto seen = [](const UploadRow &row) {
        return std::tie(row.number, row.name, row.tag, row.org, row.build, row.phase, row.progress.confirmed,
                        row.progress.total, row.progress.bytesPerSecond, row.parts, row.packed, row.toPack,
                        row.packError, row.renewals, row.outlivesRun, row.isLogCut, row.sha256, row.begunAt,
                        row.endedAt);
    };
    // An error comes and goes with the phase.
    return seen(*this) == seen(other) && error.has_value() == other.error.has_value();
}

bool UploadRow::isOver() const
{
    return phase == UploadPhase::Done || phase == UploadPhase::BuildFailed || phase == UploadPhase::Cancelled;
}

bool UploadRow::isUnderWay() const
{
    return !isOver() && phase != UploadPhase::Failed && phase != UploadPhase::Found;
}

} // namespace hathora
