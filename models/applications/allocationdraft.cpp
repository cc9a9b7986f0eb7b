// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/applications/allocationdraft.h"

#include <QLocale>

namespace hathora {

namespace {

/// A whole number of processes; nothing if it is none, negative or more than the wire holds.
std::optional<int> number(const QString &text)
{
    bool isNumber = false;
    const int value = QLocale().toInt(text.trimmed(), &isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

QString typed(const std::optional<int> &number)
{
    return number ? QLocale().toString(*number) : QString();
}

} // namespace

AllocationDraft AllocationDraft::of(const StaticProcessAllocationWrite &allocation)
{
    return {allocation.region, typed(allocation.minProcesses), typed(allocation.targetProcesses),
            typed(allocation.maxProcesses), allocation.autoscalingEnabled.value_or(false)};
}

AllocationDraft::Flaw AllocationDraft::flaw() const
{
    const auto low = number(least);
    const auto wanted = number(target);
    const auto high = number(most);
    if (!low)
        return Flaw::Least;
    if (!isAutoscaled && !wanted)
        return Flaw::Target;
    if (!most.trimmed().isEmpty() && !high)
        return Flaw::Most;
    if (isAutoscaled)
        return !high || low < high ? Flaw::None : Flaw::Order;
    return low < wanted && (!high || wanted <= high) ? Flaw::None : Flaw::Order;
}

StaticProcessAllocationWrite AllocationDraft::written() const
{
    StaticProcessAllocationWrite result;
    result.region = region;
    result.minProcesses = number(least).value_or(0);
    if (!isAutoscaled)
        result.targetProcesses = number(target);
    result.maxProcesses = number(most);
    result.autoscalingEnabled = isAutoscaled;
    return result;
}

} // namespace hathora
