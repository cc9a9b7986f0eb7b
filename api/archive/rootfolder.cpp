// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/rootfolder.h"

#include <QList>

#include <fcntl.h>

namespace hathora {

namespace {

constexpr int always = O_CLOEXEC | O_NOFOLLOW;
constexpr int toFolder = O_PATH | O_DIRECTORY | always;

} // namespace

RootFolder::RootFolder(const QByteArray &path)
    : m_root(::open(path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC))
{
}

Descriptor RootFolder::open(const QByteArray &path, int flags)
{
    if (path.isEmpty())
        return Descriptor(::openat(m_root.number(), ".", flags | always));
    const qsizetype slash = path.lastIndexOf('/');
    const int parent = slash < 0 ? m_root.number() : folder(path.first(slash));
    if (parent < 0)
        return Descriptor();
    return Descriptor(::openat(parent, path.constData() + slash + 1, flags | always));
}

int RootFolder::folder(const QByteArray &path)
{
    if (m_last.isOpen() && path == m_lastPath)
        return m_last.number();
    const bool below = m_last.isOpen() && path.startsWith(m_lastPath + '/');
    Descriptor at = below ? std::move(m_last) : Descriptor();
    const QByteArray rest = below ? path.mid(m_lastPath.size() + 1) : path;
    for (const QByteArray &name : rest.split('/')) {
        Descriptor next(::openat(at.isOpen() ? at.number() : m_root.number(), name.constData(), toFolder));
        if (!next.isOpen()) {
            m_last = Descriptor();
            return -1;
        }
        at = std::move(next);
    }
    m_last = std::move(at);
    m_lastPath = path;
    return m_last.number();
}

} // namespace hathora
