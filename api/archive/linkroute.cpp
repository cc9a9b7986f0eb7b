// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/linkroute.h"

#include <QList>

namespace hathora {

namespace {

constexpr int mostHops = 40; ///< as many links as Linux follows in one path

QList<QByteArray> partsOf(const QByteArray &path)
{
    QList<QByteArray> parts = path.split('/');
    parts.removeAll(QByteArray());
    parts.removeAll(".");
    return parts;
}

} // namespace

bool leavesTree(const QByteArray &link, const LinkTargets &targets)
{
    QList<QByteArray> at = partsOf(link);
    QList<QByteArray> ahead{at.takeLast()};
    int hops = 0;
    while (!ahead.isEmpty()) {
        const QByteArray part = ahead.takeFirst();
        if (part == "..") {
            if (at.isEmpty())
                return true;
            at.removeLast();
            continue;
        }
        at.append(part);
        const auto target = targets.find(at.join('/'));
        if (target == targets.end())
            continue;
        if (target->startsWith('/'))
            return true;
        if (++hops > mostHops)
            return false;
        at.removeLast();
        ahead = partsOf(*target) + ahead;
    }
    return false;
}

} // namespace hathora
