// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace hathora {

/// What two programs made of the same file, so that neither loses what the other kept: with all that either
/// added or changed since \a base, and without what either took away. Lists are taken as sets of their
/// entries, ours first. Where both changed one value, ours holds.
QJsonObject mergedJson(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs);

/// Writes \a ours, which came of \a base, over what others wrote meanwhile, and loses nothing of that. \a
/// base is ours once it is written. False when the file cannot be.
[[nodiscard]] bool writeMerged(const QString &path, QJsonObject &base, const QJsonObject &ours);

} // namespace hathora
