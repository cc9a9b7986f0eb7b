// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

/// Where the program keeps its own files; none of them ever holds a token.
struct Places
{
    static Places in(const QString &folder);
    static Places ofUser();

    QString profiles;
    QString settings;
    QString layout;
    QString starts;
    QString console;
    QString history;
    QString uploads; ///< a folder: archives on their way, their sealed journals, logs of builds
    QString visited;
    QString activity; ///< a folder: what was changed, a file a profile
    QString alerts;
    QString recorder; ///< a folder: logs that were recorded
    QString links;    ///< a socket; empty: there is no place for one
};

} // namespace hathora
