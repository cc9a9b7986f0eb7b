// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/billing.h"

#include <cmath>

namespace hathora {

namespace {

using Worded = QString (*)(double, AmountScale, const QLocale &);

bool asksForText(int role)
{
    return role == Qt::DisplayRole || role == ExactRole || role == Qt::ToolTipRole;
}

Column<InvoiceLine>::Value of(double InvoiceItem::*member)
{
    return [member](const InvoiceLine &line) { return QVariant(line.item.*member); };
}

/// Nothing for a cell without a value: the table has a dash for that.
Column<InvoiceLine>::Extra worded(std::function<std::optional<double>(const InvoiceItem &)> amount,
                                  Worded word)
{
    return [amount = std::move(amount), word](const InvoiceLine &line, int role) -> QVariant {
        const std::optional<double> value = amount(line.item);
        return value && asksForText(role) ? QVariant(word(*value, line.scale, {})) : QVariant();
    };
}

QVariant quantity(const InvoiceLine &line, int role)
{
    return asksForText(role) ? QVariant(money::text(line.item.quantity, AmountScale::NotKnown)) : QVariant();
}

/// Said only of a line that gives reason to ask.
QVariant check(const InvoiceLine &line)
{
    return addsUp(line.item, line.scale) ? QVariant()
                                         : QVariant(QStringLiteral("quantity × price − discount ≠ amount"));
}

QVariant checkTone(const InvoiceLine &line, int role)
{
    return role == ToneRole && !addsUp(line.item, line.scale) ? QVariant::fromValue(Tone::Warning)
                                                              : QVariant();
}

bool isMonth(const Invoice &invoice)
{
    return invoice.month >= 1 && invoice.month <= 12 && invoice.year >= 1 && invoice.year <= 9999;
}

/// "2025-02", which sorts as it reads; as it came where it is no month.
QVariant month(const InvoiceRow &row)
{
    const Invoice &invoice = row.invoice;
    if (!isMonth(invoice))
        return QStringLiteral("%1 / %2").arg(invoice.year, 0, 'g').arg(invoice.month, 0, 'g');
    return QStringLiteral("%1-%2")
        .arg(std::lround(invoice.year), 4, 10, QChar(u'0'))
        .arg(std::lround(invoice.month), 2, 10, QChar(u'0'));
}

QVariant statusTone(const InvoiceRow &row, int role)
{
    if (role != ToneRole)
        return {};
    if (row.invoice.status.is(KnownInvoiceStatus::Paid))
        return QVariant::fromValue(Tone::Running);
    if (row.invoice.status.is(KnownInvoiceStatus::Overdue))
        return QVariant::fromValue(Tone::Failed);
    return QVariant::fromValue(row.invoice.status.is(KnownInvoiceStatus::Pending) ? Tone::Starting
                                                                                  : Tone::Neutral);
}

QVariant due(const InvoiceRow &row, int role)
{
    return role == Qt::DisplayRole ? QVariant(format::dateTime(row.invoice.dueDate)) : QVariant();
}

QVariant amountDue(const InvoiceRow &row, int role)
{
    return asksForText(role) ? QVariant(money::text(row.invoice.amountDue, row.scale)) : QVariant();
}

} // namespace

QList<Column<InvoiceLine>> invoiceLineColumns()
{
    const auto discount = [](const InvoiceItem &item) { return item.discount; };
    const auto price = [](const InvoiceItem &item) { return std::optional(item.unitPrice); };
    const auto amount = [](const InvoiceItem &item) { return std::optional(item.amount); };
    return {
        {{"product"_L1, QT_TRANSLATE_NOOP("Columns", "Product")},
         [](const InvoiceLine &line) { return QVariant(line.item.productName); }},
        {{"quantity"_L1, QT_TRANSLATE_NOOP("Columns", "Quantity"), Format::Count},
         of(&InvoiceItem::quantity),
         quantity},
        {{"unit"_L1, QT_TRANSLATE_NOOP("Columns", "Unit")},
         [](const InvoiceLine &line) { return QVariant(line.item.unit); }},
        {{"price"_L1, QT_TRANSLATE_NOOP("Columns", "Unit price"), Format::Count},
         of(&InvoiceItem::unitPrice),
         worded(price, money::price)},
        {{"discount"_L1, QT_TRANSLATE_NOOP("Columns", "Discount"), Format::Count},
         [](const InvoiceLine &line) { return cellValue(line.item.discount); },
         worded(discount, money::text)},
        {{"amount"_L1, QT_TRANSLATE_NOOP("Columns", "Amount"), Format::Count},
         of(&InvoiceItem::amount),
         worded(amount, money::text)},
        {{"check"_L1, QT_TRANSLATE_NOOP("Columns", "Remark"), Format::Status}, check, checkTone},
    };
}

QList<Column<InvoiceRow>> invoiceColumns()
{
    return {
        {{"month"_L1, QT_TRANSLATE_NOOP("Columns", "Month")}, month},
        {{"status"_L1, QT_TRANSLATE_NOOP("Columns", "Status"), Format::Status},
         [](const InvoiceRow &row) { return cellValue(row.invoice.status); },
         statusTone},
        {{"amount"_L1, QT_TRANSLATE_NOOP("Columns", "Amount due"), Format::Count},
         [](const InvoiceRow &row) { return QVariant(row.invoice.amountDue); },
         amountDue},
        {{"due"_L1, QT_TRANSLATE_NOOP("Columns", "Due")},
         [](const InvoiceRow &row) { return QVariant(row.invoice.dueDate); },
         due},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Invoice"), Format::Id},
         [](const InvoiceRow &row) { return cellValue(row.invoice.id); }},
    };
}

} // namespace hathora
