// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billing/billingtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hathora::billingtext {

namespace {

constexpr qsizetype mostBars = 24; ///< with the one of all others

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

QList<ItemBars::Bar> bars(const QList<InvoiceLine> &lines)
{
    QList<InvoiceLine> sorted = lines;
    std::stable_sort(sorted.begin(), sorted.end(), [](const InvoiceLine &a, const InvoiceLine &b) {
        return std::abs(a.item.amount) > std::abs(b.item.amount);
    });
    const qsizetype single = sorted.size() > mostBars ? mostBars - 1 : sorted.size();
    QList<ItemBars::Bar> bars;
    double rest = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const InvoiceItem &item = sorted.at(i).item;
        if (i < single)
            bars.append({item.productName, money::text(item.amount, sorted.at(i).scale), item.amount});
        else
            rest += item.amount;
    }
    if (single < sorted.size())
        bars.append({Text::tr("%n other(s)", "lines of an invoice", int(sorted.size() - single)),
                     money::text(rest, sorted.constFirst().scale), rest});
    return bars;
}

} // namespace hathora::billingtext
