// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/billing.h"

namespace hathora {

/// Balance, invoices and payment of an organization (contract: BillingV1).
class Billing
{
public:
    explicit Billing(Client &client)
        : m_client(client)
    {
    }

    Call<double> balance(const std::optional<OrgId> &org) const; ///< GetBalance, deprecated since 2.12.1
    Call<QList<Invoice>> invoices(const std::optional<OrgId> &org) const;     ///< GetInvoices
    Call<PaymentMethod> paymentMethod(const std::optional<OrgId> &org) const; ///< GetPaymentMethod
    Call<QList<InvoiceItem>>
    upcomingItems(const std::optional<OrgId> &org) const;              ///< GetUpcomingInvoiceItems
    Call<double> upcomingTotal(const std::optional<OrgId> &org) const; ///< GetUpcomingInvoiceTotal

    /// InitStripeCustomerPortalUrl: an address for the system's browser that works once; never kept.
    Call<QString> openPortal(const PortalReturn &portal, const std::optional<OrgId> &org) const;

private:
    Client &m_client;
};

} // namespace hathora
