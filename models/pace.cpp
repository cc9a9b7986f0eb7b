// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pace.h"

#include <utility>

namespace hathora {

std::chrono::milliseconds Pace::stretched(std::chrono::milliseconds pause) const
{
    return m_attention == Attention::Front ? pause : 4 * pause;
}

void Pace::setAttention(Attention attention)
{
    if (std::exchange(m_attention, attention) != attention)
        Q_EMIT changed();
}

void Pace::setLive(Live live)
{
    if (std::exchange(m_live, live) != live)
        Q_EMIT changed();
}

void Pace::setSession(Session session)
{
    if (std::exchange(m_session, session) != session)
        Q_EMIT changed();
}

} // namespace hathora
