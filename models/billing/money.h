// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/billing.h"

#include <QLocale>

namespace hathora {

/// What one of the API's amounts counts. Neither currency nor scale is published (contract README, Billing);
/// public price pages are in US dollars.
enum class AmountScale {
    NotKnown, ///< a bare number
    Dollars,
    Cents,
};

/// Told from the price of things whose public price is known: about 0.08 dollars a vCPU hour and 0.12 a
/// gigabyte out. Items that disagree tell nothing, nor do amounts that are not of the size that prices and
/// quantities make.
AmountScale scaleOf(const QList<InvoiceItem> &items);

/// The scale of an amount that should be about another one of that scale; not known if it is not.
AmountScale scaleBeside(double amount, double other, AmountScale scale);

namespace money {

double value(double amount, AmountScale scale); ///< US dollars where the scale is known, else as it came

/// With its currency where that is known; a huge amount in powers of ten rather than with digits that a
/// double does not have.
QString text(double amount, AmountScale scale, const QLocale &locale = {});
/// As text(), with the digits of a price far below a cent.
QString price(double amount, AmountScale scale, const QLocale &locale = {});

} // namespace money

/// Whether a line's amount is its quantity times its price, less its discount, as far as rounding goes.
bool addsUp(const InvoiceItem &item, AmountScale scale);

} // namespace hathora
