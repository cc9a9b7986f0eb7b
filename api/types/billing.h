// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"

#include <QDateTime>
#include <QList>

namespace hathora {

// Currency and scale of the amounts are not published.

enum class KnownInvoiceStatus { Pending, Paid, Overdue };

constexpr std::array<EnumName<KnownInvoiceStatus>, 3> enumNames(KnownInvoiceStatus)
{
    return {{{KnownInvoiceStatus::Pending, "pending"_L1},
             {KnownInvoiceStatus::Paid, "paid"_L1},
             {KnownInvoiceStatus::Overdue, "overdue"_L1}}};
}

using InvoiceStatus = OpenEnum<KnownInvoiceStatus>;

/// A past invoice.
struct Invoice
{
    InvoiceId id;
    InvoiceStatus status;
    double year = 0;  ///< that it covers; the contract declares a double
    double month = 0; ///< presumably 1 to 12
    double amountDue = 0;
    QDateTime dueDate;
    QString pdfUrl;

    bool operator==(const Invoice &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id"_L1, &Invoice::id},
            Field{"status"_L1, &Invoice::status},
            Field{"year"_L1, &Invoice::year},
            Field{"month"_L1, &Invoice::month},
            Field{"amountDue"_L1, &Invoice::amountDue},
            Field{"dueDate"_L1, &Invoice::dueDate},
            Field{"pdfUrl"_L1, &Invoice::pdfUrl},
        };
    }
};

/// One line of the invoice being built up.
struct InvoiceItem
{
    QString productName;
    QString unit; ///< what is counted
    double quantity = 0;
    double unitPrice = 0;
    double amount = 0;
    std::optional<double> discount; ///< since 2.20.29

    bool operator==(const InvoiceItem &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"productName"_L1, &InvoiceItem::productName},
            Field{"unit"_L1, &InvoiceItem::unit},
            Field{"quantity"_L1, &InvoiceItem::quantity},
            Field{"unitPrice"_L1, &InvoiceItem::unitPrice},
            Field{"amount"_L1, &InvoiceItem::amount},
            Field{"discount"_L1, &InvoiceItem::discount},
        };
    }
};

/// The answer of GetUpcomingInvoiceItems (contract: InvoiceItemPage).
struct InvoiceItemsPage
{
    QList<InvoiceItem> items;

    bool operator==(const InvoiceItemsPage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"invoiceItems"_L1, &InvoiceItemsPage::items},
        };
    }
};

/// The answer of GetUpcomingInvoiceTotal.
struct UpcomingInvoiceTotal
{
    double value = 0;

    bool operator==(const UpcomingInvoiceTotal &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"value"_L1, &UpcomingInvoiceTotal::value},
        };
    }
};

enum class KnownCardBrand {
    Amex,
    CartesBancaires,
    Diners,
    Discover,
    Jcb,
    Mastercard,
    Visa,
    UnionPay,
    Other,
};

constexpr std::array<EnumName<KnownCardBrand>, 9> enumNames(KnownCardBrand)
{
    return {{{KnownCardBrand::Amex, "amex"_L1},
             {KnownCardBrand::CartesBancaires, "cartes_bancaires"_L1},
             {KnownCardBrand::Diners, "diners"_L1},
             {KnownCardBrand::Discover, "discover"_L1},
             {KnownCardBrand::Jcb, "jcb"_L1},
             {KnownCardBrand::Mastercard, "mastercard"_L1},
             {KnownCardBrand::Visa, "visa"_L1},
             {KnownCardBrand::UnionPay, "unionpay"_L1},
             {KnownCardBrand::Other, "card"_L1}}};
}

using CardBrand = OpenEnum<KnownCardBrand>;

/// A card, reduced to what may be shown.
struct CardPayment
{
    CardBrand brand;
    QString lastFour;

    bool operator==(const CardPayment &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"brand"_L1, &CardPayment::brand},
            Field{"last4"_L1, &CardPayment::lastFour},
        };
    }
};

/// A bank account, reduced to what may be shown.
struct BankPayment
{
    std::optional<QString> bankName;
    std::optional<QString> lastFour;

    bool operator==(const BankPayment &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"bankName"_L1, &BankPayment::bankName},
            Field{"last4"_L1, &BankPayment::lastFour},
        };
    }
};

/// A Stripe Link account.
struct LinkPayment
{
    std::optional<QString> email;

    bool operator==(const LinkPayment &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"email"_L1, &LinkPayment::email},
        };
    }
};

/// What an organization pays with: at most one of them; none is nothing on file.
struct PaymentMethod
{
    std::optional<CardPayment> card;
    std::optional<BankPayment> bank;
    std::optional<LinkPayment> link;

    bool operator==(const PaymentMethod &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"card"_L1, &PaymentMethod::card},
            Field{"ach"_L1, &PaymentMethod::bank},
            Field{"link"_L1, &PaymentMethod::link},
        };
    }
};

/// The body of InitStripeCustomerPortalUrl (contract: CustomerPortalUrl).
struct PortalReturn
{
    QString returnUrl; ///< where the portal leads back to

    bool operator==(const PortalReturn &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"returnUrl"_L1, &PortalReturn::returnUrl},
        };
    }
};

} // namespace hathora
