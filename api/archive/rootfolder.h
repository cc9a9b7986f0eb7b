// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/descriptor.h"

#include <QByteArray>

namespace hathora {

/// Opens what lies below a folder, never through a symbolic link: what was a folder when it was listed may be
/// a link to somewhere else by now. Paths may be longer than the kernel takes at once.
class RootFolder
{
public:
    explicit RootFolder(const QByteArray &path);

    bool isOpen() const { return m_root.isOpen(); }

    /// Flags are those of open(2). Not open: errno says why.
    Descriptor open(const QByteArray &path, int flags);

private:
    int folder(const QByteArray &path);

    Descriptor m_root;
    Descriptor m_last; ///< the folder that was asked for last: its files come one after the other
    QByteArray m_lastPath;
};

} // namespace hathora
