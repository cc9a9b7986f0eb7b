// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/billing.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<double> Billing::balance(const std::optional<OrgId> &org) const
{
    return typed<double>(m_client, Request(operations::getBalance).query("orgId"_L1, org));
}

Call<QList<Invoice>> Billing::invoices(const std::optional<OrgId> &org) const
{
    return typed<QList<Invoice>>(m_client, Request(operations::getInvoices).query("orgId"_L1, org));
}

Call<PaymentMethod> Billing::paymentMethod(const std::optional<OrgId> &org) const
{
    return typed<PaymentMethod>(m_client, Request(operations::getPaymentMethod).query("orgId"_L1, org));
}

Call<QList<InvoiceItem>> Billing::upcomingItems(const std::optional<OrgId> &org) const
{
    return typed(m_client, Request(operations::getUpcomingInvoiceItems).query("orgId"_L1, org),
                 &InvoiceItemsPage::items);
}

Call<double> Billing::upcomingTotal(const std::optional<OrgId> &org) const
{
    return typed(m_client, Request(operations::getUpcomingInvoiceTotal).query("orgId"_L1, org),
                 &UpcomingInvoiceTotal::value);
}

Call<QString> Billing::openPortal(const PortalReturn &portal, const std::optional<OrgId> &org) const
{
    return typed<QString>(
        m_client,
        Request(operations::initStripeCustomerPortalUrl).query("orgId"_L1, org).body(bodyOf(portal)));
}

} // namespace hathora
