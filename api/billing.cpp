// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/billing.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

namespace {

/// A server of generation 2.10 takes no orgId here (contract: since 2.11.5): its token tells.
Request asked(const Client &client, const Operation &operation, const std::optional<OrgId> &org)
{
    Request request(operation);
    if (client.generation() != Generation::V2_10)
        request.query("orgId"_L1, org);
    return request;
}

} // namespace

Call<double> Billing::balance(const std::optional<OrgId> &org) const
{
    return typed<double>(m_client, asked(m_client, operations::getBalance, org));
}

Call<QList<Invoice>> Billing::invoices(const std::optional<OrgId> &org) const
{
    return typed<QList<Invoice>>(m_client, asked(m_client, operations::getInvoices, org));
}

Call<PaymentMethod> Billing::paymentMethod(const std::optional<OrgId> &org) const
{
    return typed<PaymentMethod>(m_client, asked(m_client, operations::getPaymentMethod, org));
}

Call<QList<InvoiceItem>> Billing::upcomingItems(const std::optional<OrgId> &org) const
{
    return typed(m_client, asked(m_client, operations::getUpcomingInvoiceItems, org),
                 &InvoiceItemsPage::items);
}

Call<double> Billing::upcomingTotal(const std::optional<OrgId> &org) const
{
    return typed(m_client, asked(m_client, operations::getUpcomingInvoiceTotal, org),
                 &UpcomingInvoiceTotal::value);
}

Call<QString> Billing::openPortal(const PortalReturn &portal, const std::optional<OrgId> &org) const
{
    return typed<QString>(m_client,
                          asked(m_client, operations::initStripeCustomerPortalUrl, org).body(bodyOf(portal)));
}

} // namespace hathora
