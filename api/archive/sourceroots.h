// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packlist.h"

namespace hathora {

/// Where a source lies on this machine, and what of it stands at the top of the archive.
struct SourceRoots
{
    struct Top
    {
        QByteArray name; ///< empty: all that is in the root
        int root = 0;    ///< in `folders`
    };

    static SourceRoots of(const PackSource &source);

    QList<QByteArray> folders;
    QList<Top> tops;
    QList<QByteArray> missing;
    QList<QByteArray> takenNames;
};

} // namespace hathora
