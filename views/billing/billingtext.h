// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/billing.h"
#include "views/billing/itembars.h"

/// Billing in words.
namespace hathora::billingtext {

/// What is paid with, or that nothing is on file.
QString payment(const PaymentMethod &method);

/// The greatest amounts first, whichever way they go; what is beyond a readable number is one bar.
QList<ItemBars::Bar> bars(const QList<InvoiceLine> &lines);

} // namespace hathora::billingtext
