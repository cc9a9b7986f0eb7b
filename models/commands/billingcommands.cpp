// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/billingcommands.h"

namespace hathora {

namespace {

/// Where the portal leads back to: the vendor's own console, for a program of this computer has no address.
const PortalReturn &comeBack()
{
    static const PortalReturn back{QStringLiteral("https://console.hathora.dev/")};
    return back;
}

} // namespace

BillingCommands::BillingCommands(Billing billing, OrgId org, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_billing(billing)
    , m_org(std::move(org))
{
}

void BillingCommands::openPortal()
{
    const int number = begin(Change::Kind::OpenPortal, m_org.text());
    m_billing.openPortal(comeBack(), m_org)
        .then(this,
              [number](BillingCommands *self, const Result<QString> &answer) { self->told(number, answer); });
}

void BillingCommands::told(int number, const Result<QString> &answer)
{
    if (!answer)
        return enter(number, Change::State::Failed, answer.error());
    enter(number, Change::State::Done);
    Q_EMIT portalTold(*answer);
}

} // namespace hathora
