// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace hathora {

/// What somebody filled in for one operation, as it was typed.
struct ConsoleInput
{
    /// Names of the inputs that are no parameters.
    static constexpr auto playerToken = "playerToken"; ///< secret: in memory only
    static constexpr auto file = "file";               ///< the path of an archive to upload
    static constexpr auto body = "body";               ///< what a problem of the body itself is told by

    QString operation;                 ///< id
    QMap<QString, QStringList> values; ///< by name; no entry, or an empty one, is left out of the request
    QString text;                      ///< the JSON body; empty for none

    QStringList of(const QString &name) const { return values.value(name); }
    bool operator==(const ConsoleInput &) const = default;
};

} // namespace hathora
