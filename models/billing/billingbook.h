// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/billing.h"
#include "models/columns/billing.h"
#include "models/store.h"
#include "models/stores/valuestore.h"

namespace hathora {

/// The lines of the invoice that is being built up, and what their amounts count.
class UpcomingStore final : public RecordStore<InvoiceLine, InvoiceLineKey>
{
    Q_OBJECT

public:
    UpcomingStore(Billing billing, OrgId org, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

    AmountScale scale() const { return m_scale; } ///< as those lines tell it

protected:
    void ask() override;

private:
    void answered(const Result<QList<InvoiceItem>> &answer);

    Billing m_billing;
    OrgId m_org;
    AmountScale m_scale = AmountScale::NotKnown;
};

/// The invoices of months that are over.
class InvoicesStore final : public RecordStore<InvoiceRow, InvoiceId>
{
    Q_OBJECT

public:
    InvoicesStore(Billing billing, OrgId org, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

    void setScale(AmountScale scale); ///< what the amounts count, as another answer told

protected:
    void ask() override;

private:
    void answered(const Result<QList<Invoice>> &answer);

    Billing m_billing;
    OrgId m_org;
    AmountScale m_scale = AmountScale::NotKnown;
};

struct Api;

/// What an organization owes and pays with. Replaced, never pointed at another one.
struct BillingBook
{
    BillingBook(const Api &api, const OrgId &org, RefreshTimes times, Pace &pace);

    QList<Store *> stores() { return {&upcoming, &total, &balance, &payment, &invoices}; }

    UpcomingStore upcoming;
    InvoicesStore invoices;
    ValueStore<double> total; ///< of the coming invoice
    ValueStore<double> balance;
    ValueStore<PaymentMethod> payment;
};

} // namespace hathora
