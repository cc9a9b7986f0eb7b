// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billing/billingtext.h"

#include <QCoreApplication>

namespace hathora::billingtext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hathora::BillingText)
};

QString ending(const std::optional<QString> &lastFour)
{
    return lastFour && !lastFour->isEmpty() ? Text::tr("ending in %1").arg(*lastFour) : QString();
}

QString brand(const CardBrand &brand)
{
    return brand.is(KnownCardBrand::Other) ? Text::tr("card") : QString(brand.text()).replace(u'_', u' ');
}

} // namespace

QString payment(const PaymentMethod &method)
{
    QStringList parts;
    if (method.card)
        parts = {brand(method.card->brand), ending(method.card->lastFour)};
    else if (method.bank)
        parts = {method.bank->bankName.value_or(Text::tr("bank account")), ending(method.bank->lastFour)};
    else if (method.link)
        parts = {QStringLiteral("Link"), method.link->email.value_or(QString())};
    parts.removeAll(QString());
    return parts.isEmpty() ? Text::tr("No payment method is on file.")
                           : Text::tr("Paid with %1").arg(parts.join(u' '));
}

} // namespace hathora::billingtext
