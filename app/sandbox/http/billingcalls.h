// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getBalance(const Call &call);
Answer getInvoices(const Call &call);
Answer getPaymentMethod(const Call &call);
Answer getUpcomingInvoiceItems(const Call &call);
Answer getUpcomingInvoiceTotal(const Call &call);
Answer initStripeCustomerPortalUrl(const Call &call);

} // namespace sandbox
