// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/sourceroots.h"

#include <sys/stat.h>

namespace hathora {

namespace {

/// Without a `/` at the end: `/a/b/` is the folder `b`.
QByteArray withoutEnd(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.first(slash);
}

bool isFolder(const QByteArray &path)
{
    struct stat status;
    return ::stat(path.constData(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool isThere(const QByteArray &path)
{
    struct stat status;
    return path.startsWith('/') && ::lstat(path.constData(), &status) == 0;
}

} // namespace

SourceRoots SourceRoots::of(const PackSource &source)
{
    SourceRoots roots;
    QSet<QByteArray> names;
    for (const QByteArray &given : source.paths) {
        const QByteArray path = withoutEnd(given);
        const bool alone = source.paths.size() == 1;
        if (!isThere(path)) {
            roots.missing.append(given);
        } else if (alone && isFolder(path)) {
            roots.folders.append(path);
            roots.tops.append({QByteArray(), 0});
        } else if (alone && nameOf(path) == "Dockerfile") {
            roots.folders.append(folderOf(path));
            roots.tops.append({QByteArray(), 0});
        } else if (names.contains(nameOf(path))) {
            roots.takenNames.append(nameOf(path));
        } else {
            names.insert(nameOf(path));
            if (!roots.folders.contains(folderOf(path)))
                roots.folders.append(folderOf(path));
            roots.tops.append({nameOf(path), int(roots.folders.indexOf(folderOf(path)))});
        }
    }
    return roots;
}

} // namespace hathora
