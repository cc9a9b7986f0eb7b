// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packerror.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace hathora {

struct ZipEntry
{
    QString name;
    QByteArray bytes;
};

/// Writes a ZIP archive at once or not at all, readable by the user alone, in place of an older one. Blocks.
/// Nothing when it is there; otherwise why not: DiskFull, Unwritable or Unexpected.
std::optional<PackError> writeZip(const QString &path, const QList<ZipEntry> &entries, const QDateTime &time);

} // namespace hathora
