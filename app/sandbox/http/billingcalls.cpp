// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/billingcalls.h"

#include "app/sandbox/http/tokensecret.h"
#include "app/sandbox/world/billing.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

/// Calls tell(Billing, Organization) for the organization that is asked about.
template <class Tell>
Answer onBilling(const Call &call, Tell tell)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        return Answer::of(json(tell(Billing(state, owner), state)));
    });
}

json encode(const Invoice &invoice)
{
    return {{"id", invoice.id},
            {"status", text(invoice.status)},
            {"amountDue", invoice.amountDue},
            {"dueDate", isoText(invoice.dueDate)},
            {"year", static_cast<int>(invoice.month.year())},
            {"month", static_cast<unsigned>(invoice.month.month())},
            {"pdfUrl", "https://invoices.sandbox.example/" + invoice.id + ".pdf"}};
}

/// 2.10 knew no discounts: there the price is what remains of it.
json encode(const InvoiceLine &line, Generation generation)
{
    return {{"productName", line.product},
            {"unit", line.unit},
            {"quantity", line.quantity},
            {"unitPrice", generation == Generation::Seed ? line.netPrice : line.unitPrice},
            {"discount", line.discount},
            {"amount", line.amount}};
}

json encode(const Payment &payment)
{
    switch (payment.kind) {
    case Payment::Kind::Card:
        return {{"card", {{"brand", payment.name}, {"last4", payment.lastFour}}}};
    case Payment::Kind::Bank:
        return {{"ach", {{"bankName", payment.name}, {"last4", payment.lastFour}}}};
    case Payment::Kind::Link:
        return {{"link", {{"email", payment.name}}}};
    case Payment::Kind::None:
        break;
    }
    return json::object();
}

bool isWebAddress(const std::string &text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

} // namespace

Answer getBalance(const Call &call)
{
    return onBilling(call, [](const Billing &billing, const State &) { return billing.balance(); });
}

Answer getInvoices(const Call &call)
{
    return onBilling(call, [](const Billing &billing, const State &) {
        json invoices = json::array();
        for (const Invoice &invoice : billing.invoices())
            invoices.push_back(encode(invoice));
        return invoices;
    });
}

Answer getPaymentMethod(const Call &call)
{
    return call.world.read([&](const State &state) {
        return Answer::of(encode(state.organization(call.arguments.text("orgId")).payment));
    });
}

Answer getUpcomingInvoiceItems(const Call &call)
{
    return onBilling(call, [&](const Billing &billing, const State &state) {
        json items = json::array();
        for (const InvoiceLine &line : billing.lines(monthOf(state.now)))
            items.push_back(encode(line, call.generation));
        return json{{"invoiceItems", std::move(items)}};
    });
}

Answer getUpcomingInvoiceTotal(const Call &call)
{
    return onBilling(call, [](const Billing &billing, const State &state) {
        return json{{"value", billing.total(monthOf(state.now))}};
    });
}

/// Good for once, so no two are alike.
Answer initStripeCustomerPortalUrl(const Call &call)
{
    if (!isWebAddress(call.body.at("returnUrl")))
        throw Refusal(Refusal::Reason::Unacceptable, "returnUrl: is not a web address");
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        return Answer::of(json("https://billing.sandbox.example/" + owner.stripeCustomerId + "/session/" +
                               newTokenSecret("")));
    });
}

} // namespace sandbox
