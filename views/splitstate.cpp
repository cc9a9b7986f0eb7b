// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/splitstate.h"

#include <QSplitter>

#include <numeric>

namespace hathora {

QVariant splitState(const QSplitter &splitter)
{
    QVariantList sizes;
    for (int size : splitter.sizes())
        sizes.append(size);
    return sizes;
}

void restoreSplit(QSplitter &splitter, const QVariant &state)
{
    const QVariantList kept = state.toList();
    QList<int> sizes;
    for (const QVariant &size : kept)
        sizes.append(qBound(0, size.toInt(), 10'000));
    if (sizes.size() == splitter.count() && std::accumulate(sizes.begin(), sizes.end(), 0) > 0)
        splitter.setSizes(sizes);
}

} // namespace hathora
