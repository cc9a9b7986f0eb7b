// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packing.h"
#include "api/archive/packlist.h"

#include <QMap>
#include <QTemporaryDir>

#include <variant>

namespace hathora::testing {

/// A folder of files for one test. Paths are bytes, relative to it.
class Tree
{
public:
    Tree();
    ~Tree(); ///< takes away what QTemporaryDir cannot name
    Q_DISABLE_COPY(Tree)

    Tree &file(const QByteArray &path, const QByteArray &content = "content", unsigned mode = 0644);
    Tree &folder(const QByteArray &path, unsigned mode = 0755);
    Tree &link(const QByteArray &path, const QByteArray &target);
    Tree &pipe(const QByteArray &path);
    Tree &sparse(const QByteArray &path, qint64 bytes); ///< a hole with one byte at its end

    QByteArray path() const;
    QByteArray at(const QByteArray &path) const; ///< on this machine
    PackSource source() const { return {{path()}}; }
    PackList list() const;

private:
    QTemporaryDir m_folder;
};

/// What every path of a folder is: kind, permissions, content or target. To be compared as a whole.
QMap<QByteArray, QByteArray> contentsOf(const QByteArray &folder);

using PackOutcome = std::variant<PackedArchive, PackError>;

/// Packs, and waits for it.
PackOutcome pack(const PackOrder &order);
PackOutcome pack(const PackList &list, const QString &archive, int threads = 0,
                 PackOrder::Size size = PackOrder::Size::Fast);

QByteArray noise(qsizetype size); ///< does not compress; the same each time
QByteArray bytesOf(const QString &path);
QList<QByteArray> pathsOf(const QList<PackEntry> &entries);
QList<QByteArray> remarked(const PackList &list, PackRemark::Kind kind); ///< paths

} // namespace hathora::testing
