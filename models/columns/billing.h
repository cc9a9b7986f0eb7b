// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/money.h"
#include "models/column.h"

namespace hathora {

using InvoiceLineKey = Id<struct InvoiceLineKeyTag>;

/// A line of the coming invoice, as a table shows it.
struct InvoiceLine
{
    InvoiceLineKey key;
    InvoiceItem item;
    AmountScale scale = AmountScale::NotKnown;

    bool operator==(const InvoiceLine &) const = default;
};

/// An invoice, as a table shows it.
struct InvoiceRow
{
    Invoice invoice;
    AmountScale scale = AmountScale::NotKnown;

    bool operator==(const InvoiceRow &) const = default;
};

/// Keys: product, amount, quantity, unit, price, discount, check, currency.
QList<Column<InvoiceLine>> invoiceLineColumns();

/// Keys: month, status, amount, currency, due, id.
QList<Column<InvoiceRow>> invoiceColumns();

} // namespace hathora
