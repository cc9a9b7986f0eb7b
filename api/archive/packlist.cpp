// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/packlist.h"

#include <algorithm>

namespace hathora {

bool PackChoices::isLeftOut(const QByteArray &path) const
{
    if (leaveOut.isEmpty())
        return false;
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (leaveOut.contains(path.first(end)))
            return true;
    }
    return false;
}

QByteArray PackList::sourceOf(const PackEntry &entry) const
{
    return roots[entry.root] + '/' + entry.path;
}

PackTotals PackList::totals(const PackChoices &choices) const
{
    if (choices.leaveOut.isEmpty())
        return all;
    PackTotals totals;
    for (const PackEntry &entry : entries) {
        if (entry.kind != PackEntry::Kind::File || choices.isLeftOut(entry.path))
            continue;
        ++totals.files;
        totals.bytes += entry.bytes;
    }
    return totals;
}

QList<PackEntry> PackList::largest(int count) const
{
    QList<PackEntry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
                 [](const PackEntry &entry) { return entry.kind == PackEntry::Kind::File; });
    const auto larger = [](const PackEntry &a, const PackEntry &b) {
        return a.bytes != b.bytes ? a.bytes > b.bytes : a.path < b.path;
    };
    const auto end = found.begin() + std::min<qsizetype>(count, found.size());
    std::partial_sort(found.begin(), end, found.end(), larger);
    found.erase(end, found.end());
    return found;
}

QList<PackList::Obstacle> PackList::obstacles(const PackChoices &choices) const
{
    const auto left = [&](LeftOut::Reason reason) {
        return std::any_of(leftOut.begin(), leftOut.end(), [&](const LeftOut &item) {
            return item.reason == reason && !choices.isLeftOut(item.path);
        });
    };
    const bool foreignName = std::any_of(remarks.begin(), remarks.end(), [&](const PackRemark &remark) {
        return remark.kind == PackRemark::Kind::NotUtf8 && !choices.isLeftOut(remark.path);
    });
    QList<Obstacle> found;
    if (!missingSources.isEmpty())
        found.append(Obstacle::SourceGone);
    if (!badRules.isEmpty())
        found.append(Obstacle::BadRule);
    if (totals(choices).files == 0)
        found.append(Obstacle::Empty);
    else if (!hasDockerfile || choices.isLeftOut("Dockerfile"))
        found.append(Obstacle::NoDockerfile);
    if (left(LeftOut::Reason::Unreadable))
        found.append(Obstacle::Unreadable);
    if (left(LeftOut::Reason::TakenName))
        found.append(Obstacle::TakenName);
    if (foreignName)
        found.append(Obstacle::NotUtf8);
    return found;
}

} // namespace hathora
