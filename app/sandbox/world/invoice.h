// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/month.h"
#include "app/sandbox/world/names.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

enum class InvoiceStatus : std::uint8_t { Pending, Paid, Overdue };

template <>
struct Names<InvoiceStatus>
{
    static constexpr std::array<std::string_view, 3> list{"pending", "paid", "overdue"};
};

/// A month that is over, and what is to be paid for it.
struct Invoice
{
    std::string id;
    Month month{};
    InvoiceStatus status = InvoiceStatus::Pending;
    double amountDue = 0.0;
    Moment dueDate{};
};

/// One product in a month: amount = unitPrice × quantity - discount.
struct InvoiceLine
{
    std::string_view product;
    std::string_view unit;
    double quantity = 0.0;
    double unitPrice = 0.0;
    /// What remains of it for this product.
    double netPrice = 0.0;
    double discount = 0.0;
    double amount = 0.0;
};

} // namespace sandbox
