// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <optional>

namespace hathora {

/// Nothing when there is no such file, or it is larger than any file of ours can be (then it is put aside).
std::optional<QByteArray> readFile(const QString &path);

/// Replaces the file at once or not at all, readable by the user alone; makes its folder.
/// False when that failed.
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);

/// Other programs of ours wait with this file until it goes; two seconds at most, so that one that hangs
/// stops nobody.
class FileTurn
{
public:
    explicit FileTurn(const QString &path);

private:
    QLockFile m_lock;
};

/// Keeps what we cannot read as PATH.bad, in place of an older one.
void copyAside(const QString &path);

} // namespace hathora
