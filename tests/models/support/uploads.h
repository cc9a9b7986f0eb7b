// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ship/shiporder.h"

#include <QByteArray>
#include <QJsonObject>

namespace hathora::testing {

/// A gzipped tar with a Dockerfile in it.
QByteArray archive();

/// What is there, as if it had been looked into: without its checksum.
ArchiveToShip archiveAt(const QString &path);

/// Brings the archive to the storage by the signed links of an answer; what went wrong, or nothing.
QString uploadParts(const QJsonObject &answer, const QByteArray &archive);
QString uploadForm(const QJsonObject &answer, const QByteArray &archive);

} // namespace hathora::testing
