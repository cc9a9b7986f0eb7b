// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/fleetregions.h"

namespace hathora {

namespace {

template <typename Member>
Column<FleetRegionRow>::Value of(Member FleetRegion::*member)
{
    return [member](const FleetRegionRow &row) { return cellValue(row.settings.*member); };
}

/// The server says -1 where there is none.
QVariant step(const FleetRegionRow &row)
{
    return row.settings.scaleIncrementVcpus > 0 ? QVariant(row.settings.scaleIncrementVcpus) : QVariant();
}

/// "12.5 / 32", and how full that is.
QVariant use(const FleetRegionRow &row, int role)
{
    if (!row.used || !row.provisioned)
        return {};
    if (role == Qt::DisplayRole || role == ExactRole || role == Qt::ToolTipRole)
        return QStringLiteral("%1 / %2").arg(format::cores(*row.used), format::cores(*row.provisioned));
    if (role == FractionRole && *row.provisioned > 0)
        return *row.used / *row.provisioned;
    if (role == ToneRole && row.isUseOld)
        return QVariant::fromValue(Tone::Neutral);
    return {};
}

/// Of an error that is over nothing is shown: the server keeps the last one. One without a message is told in
/// the wire's word.
QVariant lastError(const FleetRegionRow &row)
{
    return row.error.inError ? QVariant(row.error.lastErrorMessage.value_or(QStringLiteral("inError")))
                             : QVariant();
}

QVariant errorTone(const FleetRegionRow &row, int role)
{
    return role == ToneRole && row.error.inError ? QVariant::fromValue(Tone::Failed) : QVariant();
}

QVariant errorAt(const FleetRegionRow &row)
{
    return row.error.inError ? cellValue(row.error.lastErrorTimestamp) : QVariant();
}

QVariant errorLog(const FleetRegionRow &row)
{
    return row.error.inError ? cellValue(row.error.lastErrorLogId) : QVariant();
}

} // namespace

QList<Column<FleetRegionRow>> fleetRegionColumns()
{
    return {
        {{"region"_L1, QT_TRANSLATE_NOOP("Columns", "Region"), Format::RegionName}, &FleetRegionRow::region},
        {{"baseline"_L1, QT_TRANSLATE_NOOP("Columns", "Baseline (nodes)"), Format::Count},
         of(&FleetRegion::nodeBaseline)},
        {{"baselineVcpus"_L1, QT_TRANSLATE_NOOP("Columns", "Baseline (vCPU)"), Format::Count},
         of(&FleetRegion::cloudMinVcpus)},
        {{"nodes"_L1, QT_TRANSLATE_NOOP("Columns", "Nodes"), Format::Count}, &FleetRegionRow::nodes},
        {{"use"_L1, QT_TRANSLATE_NOOP("Columns", "In use (vCPU)"), Format::Share},
         [](const FleetRegionRow &row) { return cellValue(row.used); },
         use},
        {{"provisioned"_L1, QT_TRANSLATE_NOOP("Columns", "Provisioned"), Format::Cores, Shown::OnRequest},
         &FleetRegionRow::provisioned},
        {{"step"_L1, QT_TRANSLATE_NOOP("Columns", "Scale step (vCPU)"), Format::Count, Shown::OnRequest},
         step},
        {{"changed"_L1, QT_TRANSLATE_NOOP("Columns", "Baseline set"), Format::Age},
         of(&FleetRegion::cloudMinVcpusUpdatedAt)},
        {{"error"_L1, QT_TRANSLATE_NOOP("Columns", "Error"), Format::Status}, lastError, errorTone},
        {{"errorAt"_L1, QT_TRANSLATE_NOOP("Columns", "Last failed"), Format::Age, Shown::OnRequest}, errorAt},
        {{"errorLog"_L1, QT_TRANSLATE_NOOP("Columns", "Error log"), Format::Id, Shown::OnRequest}, errorLog},
    };
}

} // namespace hathora
