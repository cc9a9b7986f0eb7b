// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/money.h"

#include "models/format.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace hathora {

namespace {

constexpr double centsInDollar = 100;
/// Beyond it a double does not tell cents apart.
constexpr double mostExact = 1e13;

struct KnownPrice
{
    QLatin1StringView unit; ///< part of what the server calls it, in lower case
    double dollars;
};

constexpr std::array knownPrices{KnownPrice{QLatin1StringView("vcpu"), 0.08},
                                 KnownPrice{QLatin1StringView("gb"), 0.12}};

bool isNear(double price, double known)
{
    constexpr double factor = 4;
    return price >= known / factor && price <= known * factor;
}

AmountScale scaleOf(const InvoiceItem &item)
{
    const QString unit = item.unit.toLower();
    for (const KnownPrice &known : knownPrices) {
        if (!unit.contains(known.unit))
            continue;
        if (isNear(item.unitPrice, known.dollars))
            return AmountScale::Dollars;
        if (isNear(item.unitPrice, known.dollars * centsInDollar))
            return AmountScale::Cents;
    }
    return AmountScale::NotKnown;
}

/// The sign stands before the currency.
QString worded(double amount, AmountScale scale, int decimals, const QLocale &locale)
{
    if (!std::isfinite(amount))
        return format::unknown();
    const double value = scale == AmountScale::Cents ? amount / centsInDollar : amount;
    const double size = std::abs(value);
    const QString number =
        size >= mostExact ? locale.toString(size, 'e', 3) : locale.toString(size, 'f', decimals);
    const QString sign = value < 0 ? QString(locale.negativeSign()) : QString();
    if (scale == AmountScale::NotKnown)
        return sign + number;
    return sign + QCoreApplication::translate("Format", "$%1").arg(number);
}

} // namespace

AmountScale scaleOf(const QList<InvoiceItem> &items)
{
    AmountScale told = AmountScale::NotKnown;
    for (const InvoiceItem &item : items) {
        const AmountScale scale = scaleOf(item);
        if (scale == AmountScale::NotKnown)
            continue;
        if (told != AmountScale::NotKnown && told != scale)
            return AmountScale::NotKnown;
        told = scale;
    }
    return told;
}

QString money::text(double amount, AmountScale scale, const QLocale &locale)
{
    constexpr int decimals = 2;
    return worded(amount, scale, decimals, locale);
}

QString money::price(double amount, AmountScale scale, const QLocale &locale)
{
    constexpr int decimals = 4;
    return worded(amount, scale, decimals, locale);
}

bool addsUp(const InvoiceItem &item)
{
    constexpr double share = 0.005;
    constexpr double least = 0.02;
    const double expected = item.quantity * item.unitPrice - item.discount.value_or(0);
    const double difference = std::abs(item.amount - expected);
    return std::isfinite(expected) && difference <= std::max(least, share * std::abs(expected));
}

} // namespace hathora
