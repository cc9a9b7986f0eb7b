// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/billing.h"

/// Billing in words.
namespace hathora::billingtext {

/// What is paid with, or that nothing is on file.
QString payment(const PaymentMethod &method);

} // namespace hathora::billingtext
