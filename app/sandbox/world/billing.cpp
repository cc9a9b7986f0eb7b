// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/billing.h"

#include "app/sandbox/world/organization.h"
#include "app/sandbox/world/processmetrics.h"
#include "app/sandbox/world/random.h"
#include "app/sandbox/world/state.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

namespace {

constexpr double vcpuHourPrice = 0.08;
constexpr double gigabytePrice = 0.12;
constexpr double bytesPerGigabyte = 1e9;
/// What is taken off for machines that are rented by the month.
constexpr double metalRebate = 0.25;
constexpr std::chrono::days timeToPay{14};

/// In the order of Hosting.
constexpr std::array<std::string_view, countOf<Hosting>> computeProducts{"Compute, bare metal",
                                                                         "Compute, cloud", "Compute, shared"};

double inHundredths(double value)
{
    return std::round(value * 100.0) / 100.0;
}

InvoiceLine lineOf(std::string_view product, std::string_view unit, double quantity, double unitPrice,
                   double rebate)
{
    InvoiceLine line{product, unit, inHundredths(quantity), unitPrice, unitPrice * (1.0 - rebate), 0.0, 0.0};
    const double gross = inHundredths(line.quantity * unitPrice);
    line.discount = inHundredths(gross * rebate);
    line.amount = inHundredths(gross - line.discount);
    return line;
}

} // namespace

Billing::Billing(const State &state, const Organization &owner)
    : m_state(state)
    , m_owner(owner)
{
}

Usage Billing::usage(Month month) const
{
    Usage usage = m_owner.meter.usage(month, m_state.now);
    usage.egressBytes += egressOfTheLiving(month);
    return usage;
}

std::vector<InvoiceLine> Billing::lines(Month month) const
{
    const Usage used = usage(month);
    std::vector<InvoiceLine> lines;
    for (std::size_t i = 0; i < countOf<Hosting>; ++i) {
        const bool isMetal = static_cast<Hosting>(i) == Hosting::Metal;
        lines.push_back(lineOf(computeProducts[i], "vCPU hour", used.vcpuHours[i], vcpuHourPrice,
                               isMetal ? metalRebate : 0.0));
    }
    lines.push_back(lineOf("Egress", "GB", used.egressBytes / bytesPerGigabyte, gigabytePrice, 0.0));
    std::erase_if(lines, [](const InvoiceLine &line) { return line.quantity == 0.0; });
    return lines;
}

double Billing::total(Month month) const
{
    double sum = 0.0;
    for (const InvoiceLine &line : lines(month))
        sum += line.amount;
    return inHundredths(sum);
}

std::vector<Invoice> Billing::invoices() const
{
    std::vector<Invoice> invoices;
    const Month first = monthOf(m_owner.createdAt);
    for (Month month = monthOf(m_state.now) - std::chrono::months(1); month >= first;
         month -= std::chrono::months(1)) {
        if (const Invoice made = invoice(month); made.amountDue > 0.0)
            invoices.push_back(made);
    }
    return invoices;
}

double Billing::balance() const
{
    double owed = total(monthOf(m_state.now));
    for (const Invoice &invoice : invoices())
        owed += invoice.status == InvoiceStatus::Paid ? 0.0 : invoice.amountDue;
    return inHundredths(owed);
}

double Billing::egressOfTheLiving(Month month) const
{
    const Moment from = std::max(m_owner.meter.openedAt(), beginOf(month));
    const Moment until = std::min(m_state.now, endOf(month));
    if (from >= until)
        return 0.0;
    double bytes = 0.0;
    for (const auto &app : m_state.applications) {
        if (app->orgId != m_owner.id)
            continue;
        for (const auto &process : app->processes.all()) {
            if (!process->ended())
                bytes += ProcessMetrics(*process, m_state.now).egressBetween(from, until);
        }
    }
    return bytes;
}

/// It is collected when it is due, from whoever has left a way to.
Invoice Billing::invoice(Month month) const
{
    Invoice invoice;
    Random letters(Random::saltOf(m_owner.id + isoText(beginOf(month))));
    invoice.id = "in_" + letters.letters(14);
    invoice.month = month;
    invoice.amountDue = total(month);
    invoice.dueDate = endOf(month) + timeToPay;
    if (m_state.now >= invoice.dueDate)
        invoice.status =
            m_owner.payment.kind == Payment::Kind::None ? InvoiceStatus::Overdue : InvoiceStatus::Paid;
    return invoice;
}

} // namespace sandbox
