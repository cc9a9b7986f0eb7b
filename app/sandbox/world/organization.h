// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/meter.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sandbox {

/// What an organization pays with, reduced to what may be shown.
struct Payment
{
    enum class Kind : std::uint8_t { None, Card, Bank, Link };

    Kind kind = Kind::None;
    /// The card's brand, the bank's name, or the mail address of the link.
    std::string name;
    /// Of the card or the account.
    std::string lastFour;
};

struct Organization
{
    std::string id;
    std::string name;
    std::string stripeCustomerId;
    /// Empty when none is set.
    std::string defaultFleetId;
    bool singleTenant = false;
    double maxMemoryMb = 16384;
    /// No limit when absent.
    std::optional<double> vcpuLimit;
    /// vCPU-hours in a month of the calendar; no limit when absent.
    std::optional<double> vcpuHoursLimit;
    Moment createdAt{};
    Payment payment;
    Meter meter;
};

} // namespace sandbox
