// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/billing.h"
#include "models/commands/commands.h"

namespace hathora {

/// What is asked of one organization's billing.
class BillingCommands final : public Commands
{
    Q_OBJECT

public:
    BillingCommands(Billing billing, OrgId org, CheckTimes times, QObject *parent = nullptr);

    /// An address that was lost on its way can be asked for again: nothing is left behind.
    void openPortal();

Q_SIGNALS:
    /// Works once, for whoever has it: for the browser, and nowhere else.
    void portalTold(const QString &address);

private:
    void told(int number, const Result<QString> &answer);

    Billing m_billing;
    OrgId m_org;
};

} // namespace hathora
