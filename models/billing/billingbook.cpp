// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/billingbook.h"

#include "api/api.h"
#include "models/jsontext.h"

#include <utility>

namespace hathora {

UpcomingStore::UpcomingStore(Billing billing, OrgId org, RefreshTimes times, Pace &pace, QObject *parent)
    : RecordStore(
          invoiceLineColumns(), [](const InvoiceLine &line) { return line.key; },
          [](const InvoiceLine &line) { return jsonText(line.item, Secrets::Masked); }, times, pace, parent)
    , m_billing(billing)
    , m_org(std::move(org))
{
}

void UpcomingStore::ask()
{
    m_billing.upcomingItems(m_org).then(this, &UpcomingStore::answered);
}

/// Lines have no id, and two may be of the same product: they are known by product, unit and which of them.
void UpcomingStore::answered(const Result<QList<InvoiceItem>> &answer)
{
    if (!answer)
        return take(answer.error());
    m_scale = scaleOf(*answer);
    QHash<QString, int> seen;
    QList<InvoiceLine> lines;
    for (const InvoiceItem &item : *answer) {
        const QString name = item.productName + u'\n' + item.unit;
        lines.append({InvoiceLineKey(QStringLiteral("%1\n%2").arg(name).arg(++seen[name])), item, m_scale});
    }
    take(lines);
}

InvoicesStore::InvoicesStore(Billing billing, OrgId org, RefreshTimes times, Pace &pace, QObject *parent)
    : RecordStore(
          invoiceColumns(), [](const InvoiceRow &row) { return row.invoice.id; },
          [](const InvoiceRow &row) { return jsonText(row.invoice, Secrets::Masked); }, times, pace, parent)
    , m_billing(billing)
    , m_org(std::move(org))
{
}

void InvoicesStore::ask()
{
    m_billing.invoices(m_org).then(this, &InvoicesStore::answered);
}

void InvoicesStore::answered(const Result<QList<Invoice>> &answer)
{
    if (!answer)
        return take(answer.error());
    QList<InvoiceRow> rows;
    for (const Invoice &invoice : *answer)
        rows.append({invoice, m_scale});
    take(rows);
}

void InvoicesStore::setScale(AmountScale scale)
{
    if (std::exchange(m_scale, scale) == scale)
        return;
    QList<InvoiceRow> rows;
    for (const InvoiceRow &row : model().records())
        rows.append({row.invoice, scale});
    model().upsert(rows);
}

BillingBook::BillingBook(const Api &api, const OrgId &org, RefreshTimes times, Pace &pace)
    : upcoming(api.billing, org, times, pace)
    , invoices(api.billing, org, times, pace)
    , total([billing = api.billing, org] { return billing.upcomingTotal(org); }, times, pace)
    , balance([billing = api.billing, org] { return billing.balance(org); }, times, pace)
    , payment([billing = api.billing, org] { return billing.paymentMethod(org); }, times, pace)
{
    QObject::connect(&upcoming, &Store::refreshed, &invoices,
                     [this] { invoices.setScale(upcoming.scale()); });
    for (Store *store : stores()) { // a server of generation 2.10 may have refused how it was asked before
        QObject::connect(&api.client, &Client::generationChanged, store, [store](Generation generation) {
            if (generation == Generation::V2_10)
                store->refresh();
        });
    }
}

} // namespace hathora
