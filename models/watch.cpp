// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watch.h"

#include "models/refresher.h"

#include <utility>

namespace hathora {

Watch::Watch(Refresher *refresher)
    : m_refresher(refresher)
{
    m_refresher->addWatcher();
}

Watch::Watch(Watch &&other) noexcept
    : m_refresher(std::exchange(other.m_refresher, nullptr))
{
}

Watch &Watch::operator=(Watch &&other) noexcept
{
    if (this != &other) {
        release();
        m_refresher = std::exchange(other.m_refresher, nullptr);
    }
    return *this;
}

Watch::~Watch()
{
    release();
}

void Watch::release()
{
    if (m_refresher)
        std::exchange(m_refresher, nullptr)->removeWatcher();
}

} // namespace hathora
