// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/packscan.h"

#include "api/archive/treewalk.h"

namespace hathora {

PackList listPack(const PackSource &source, const std::atomic_bool &cancelled)
{
    return TreeWalk(source, cancelled).list();
}

PackScan::PackScan(QObject *parent)
    : QObject(parent)
{
}

PackScan::~PackScan() = default;

void PackScan::start(const PackSource &source)
{
    m_work.start(
        this, [source](const std::atomic_bool &stop) { return listPack(source, stop); },
        [this](const PackList &list) { Q_EMIT listed(list); });
}

} // namespace hathora
