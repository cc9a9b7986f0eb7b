// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/money.h"

#include "models/decimal.h"
#include "models/format.h"

#include <array>
#include <cmath>

namespace hathora {

namespace {

constexpr double centsInDollar = 100;

struct KnownPrice
{
    bool (*isUnit)(const QString &unit); ///< of what the server calls it, in lower case
    double dollars;
};

bool isVcpuHour(const QString &unit)
{
    return unit.contains(QLatin1StringView("vcpu")) && unit.contains(QLatin1StringView("hour"));
}

/// Not one of memory or storage, which are kept for a time.
bool isGigabyte(const QString &unit)
{
    return unit.contains(QLatin1StringView("gb")) && !unit.contains(QLatin1StringView("hour")) &&
           !unit.contains(QLatin1StringView("month"));
}

constexpr std::array knownPrices{KnownPrice{isVcpuHour, 0.08}, KnownPrice{isGigabyte, 0.12}};

bool isWithin(double value, double known, double factor)
{
    return value >= known / factor && value <= known * factor;
}

bool isNear(double price, double known)
{
    return isWithin(price, known, 2);
}

double expectedOf(const InvoiceItem &item)
{
    return item.quantity * item.unitPrice - item.discount.value_or(0);
}

AmountScale scaleOf(const InvoiceItem &item)
{
    const QString unit = item.unit.toLower();
    for (const KnownPrice &known : knownPrices) {
        if (!known.isUnit(unit))
            continue;
        if (isNear(item.unitPrice, known.dollars))
            return AmountScale::Dollars;
        if (isNear(item.unitPrice, known.dollars * centsInDollar))
            return AmountScale::Cents;
    }
    return AmountScale::NotKnown;
}

QString worded(double amount, AmountScale scale, int decimals, const QLocale &locale)
{
    return scale == AmountScale::NotKnown ? format::decimal(amount, decimals, locale)
                                          : format::dollars(money::value(amount, scale), decimals, locale);
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
    double amounts = 0;
    double expected = 0;
    for (const InvoiceItem &item : items) {
        amounts += item.amount;
        expected += expectedOf(item);
    }
    return scaleBeside(amounts, expected, told);
}

/// Cents taken for dollars are a hundred times as much; a minimum fee or a tax is not.
AmountScale scaleBeside(double amount, double other, AmountScale scale)
{
    constexpr double factor = 10;
    const bool isBeside = amount == other || isWithin(std::abs(amount), std::abs(other), factor);
    return isBeside ? scale : AmountScale::NotKnown;
}

double money::value(double amount, AmountScale scale)
{
    return scale == AmountScale::Cents ? amount / centsInDollar : amount;
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

bool addsUp(const InvoiceItem &item, AmountScale scale)
{
    constexpr double share = 0.005;
    const double least = scale == AmountScale::Cents ? 2 : 0.02;
    const double expected = expectedOf(item);
    const double difference = std::abs(item.amount - expected);
    return std::isfinite(expected) && difference <= std::max(least, share * std::abs(expected));
}

} // namespace hathora
