// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace hathora::testing {

/// A gzipped tar with a Dockerfile in it.
QByteArray archive();

/// Brings the archive to the storage by the signed links of an answer; what went wrong, or nothing.
QString uploadParts(const QJsonObject &answer, const QByteArray &archive);
QString uploadForm(const QJsonObject &answer, const QByteArray &archive);

} // namespace hathora::testing
