// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ship/drop.h"

#include <QFile>

#include <sys/stat.h>

#include <algorithm>

namespace hathora {

namespace {

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

bool endsWithOneOf(const QByteArray &path, std::initializer_list<const char *> ends)
{
    const QByteArray lower = path.toLower();
    return std::any_of(ends.begin(), ends.end(), [&](const char *end) { return lower.endsWith(end); });
}

bool isArchive(const QByteArray &path)
{
    return endsWithOneOf(path, {".tgz", ".tar.gz"});
}

bool isOtherArchive(const QByteArray &path)
{
    return endsWithOneOf(path, {".zip", ".tar", ".7z", ".rar", ".tar.xz", ".tar.bz2", ".tar.zst", ".gz"});
}

/// The bytes of the path: toLocalFile() has no room for names that are not UTF-8.
QByteArray pathOf(const QUrl &url)
{
    QByteArray path = QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1());
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

Drop unusable(Drop::Flaw flaw, const QList<QByteArray> &paths)
{
    return {Drop::Kind::Unusable, flaw, paths};
}

Drop dropOfOne(const QByteArray &path)
{
    struct stat status;
    if (::stat(path.constData(), &status) != 0)
        return unusable(Drop::Flaw::Gone, {path});
    if (S_ISDIR(status.st_mode))
        return {Drop::Kind::Folder, Drop::Flaw::None, {path}};
    if (nameOf(path) == "Dockerfile")
        return {Drop::Kind::Dockerfile, Drop::Flaw::None, {path}};
    if (isArchive(path))
        return {Drop::Kind::Archive, Drop::Flaw::None, {path}};
    return unusable(isOtherArchive(path) ? Drop::Flaw::OtherArchive : Drop::Flaw::LoneFile, {path});
}

} // namespace

Drop Drop::of(const QList<QUrl> &urls)
{
    QList<QByteArray> paths;
    for (const QUrl &url : urls) {
        if (!url.isLocalFile() || !url.host().isEmpty())
            return unusable(Flaw::Nothing, {});
        paths.append(pathOf(url));
    }
    return of(paths);
}

Drop Drop::of(const QList<QByteArray> &paths)
{
    if (paths.isEmpty())
        return unusable(Flaw::Nothing, {});
    if (paths.size() == 1)
        return dropOfOne(paths.first());
    if (std::any_of(paths.begin(), paths.end(), isArchive))
        return unusable(Flaw::ArchiveAmongFiles, paths);
    return {Kind::Files, Flaw::None, paths};
}

QString Drop::name() const
{
    if (paths.isEmpty())
        return {};
    return QFile::decodeName(nameOf(kind == Kind::Dockerfile ? folder() : paths.first()));
}

QByteArray Drop::folder() const
{
    if (kind == Kind::Unusable)
        return {};
    const QByteArray &first = paths.first();
    return kind == Kind::Folder ? first : first.first(std::max<qsizetype>(1, first.lastIndexOf('/')));
}

} // namespace hathora
