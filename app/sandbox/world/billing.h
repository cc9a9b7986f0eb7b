// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/invoice.h"
#include "app/sandbox/world/month.h"
#include "app/sandbox/world/usage.h"

#include <string>
#include <vector>

namespace sandbox {

struct Organization;
struct State;

/// What an organization's processes cost, at the public list prices. Money is in US dollars, whole cents.
class Billing
{
public:
    /// Both must outlive it.
    Billing(const State &state, const Organization &owner);

    /// Up to now, where the month is not over.
    Usage usage(Month month) const;
    std::vector<InvoiceLine> lines(Month month) const;
    double total(Month month) const;
    /// One for each month that is over and in which something was used, newest first.
    std::vector<Invoice> invoices() const;
    /// What is owed: the invoices that are not paid, and what this month has come to.
    double balance() const;

private:
    double egressOfTheLiving(Month month) const;
    Invoice invoice(Month month) const;

    const State &m_state;
    const Organization &m_owner;
};

} // namespace sandbox
