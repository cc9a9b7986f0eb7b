// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace hathora {

/// How old what a view shows is.
struct DataAge
{
    enum class Standing {
        InTime,
        Overdue
    }; ///< overdue: two periods without a newer answer, or a failed attempt

    QString view; ///< its translated title
    std::chrono::milliseconds age{};
    Standing standing = Standing::InTime;
};

} // namespace hathora
