// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/billing.h"

#include <cmath>

namespace hathora {

namespace {

using Worded = QString (*)(double, AmountScale, const QLocale &);

/// A number as people read it, wherever a cell is text. It is looked for as it reads and as it is exported.
QVariant words(double amount, AmountScale scale, Worded word, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case ExactRole:
        return word(amount, scale, {});
    case SearchRole:
        return word(amount, scale, {}) + u' ' + QVariant(money::value(amount, scale)).toString();
    default:
        return {};
    }
}

/// Whatever the server counts in, the value is the amount that is shown. Absent ones have none: the table has
/// a dash for that.
Column<InvoiceLine>
amountColumn(ColumnInfo info, std::function<std::optional<double>(const InvoiceItem &)> amount, Worded word)
{
    return {info,
            [amount](const InvoiceLine &line) -> QVariant {
                const std::optional<double> value = amount(line.item);
                return value ? QVariant(money::value(*value, line.scale)) : QVariant();
            },
            [amount, word](const InvoiceLine &line, int role) -> QVariant {
                const std::optional<double> value = amount(line.item);
                return value ? words(*value, line.scale, word, role) : QVariant();
            }};
}

QVariant quantity(const InvoiceLine &line, int role)
{
    return words(line.item.quantity, AmountScale::NotKnown, money::text, role);
}

/// Beside the amounts, which are exported without it; nothing where it is not known.
template <typename Row>
Column<Row> currencyColumn()
{
    return {{"currency"_L1, QT_TRANSLATE_NOOP("Columns", "Currency")}, [](const Row &row) {
                return row.scale == AmountScale::NotKnown ? QVariant() : QVariant(QStringLiteral("USD"));
            }};
}

QVariant check(const InvoiceLine &line)
{
    return addsUp(line.item, line.scale);
}

QVariant checkFace(const InvoiceLine &line, int role)
{
    const bool isRight = addsUp(line.item, line.scale);
    if (role == ToneRole)
        return isRight ? QVariant() : QVariant::fromValue(Tone::Warning);
    const bool isText = role == Qt::DisplayRole || role == ExactRole || role == SearchRole;
    return isText ? QVariant(format::value(isRight, Format::YesNo)) : QVariant();
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
    return words(row.invoice.amountDue, row.scale, money::text, role);
}

} // namespace

/// In the order in which a narrow table should show them.
QList<Column<InvoiceLine>> invoiceLineColumns()
{
    const auto discount = [](const InvoiceItem &item) { return item.discount; };
    const auto price = [](const InvoiceItem &item) { return std::optional(item.unitPrice); };
    const auto amount = [](const InvoiceItem &item) { return std::optional(item.amount); };
    return {
        {{"product"_L1, QT_TRANSLATE_NOOP("Columns", "Product")},
         [](const InvoiceLine &line) { return QVariant(line.item.productName); }},
        amountColumn({"amount"_L1, QT_TRANSLATE_NOOP("Columns", "Amount"), Format::Count}, amount,
                     money::text),
        {{"quantity"_L1, QT_TRANSLATE_NOOP("Columns", "Quantity"), Format::Count},
         [](const InvoiceLine &line) { return QVariant(line.item.quantity); },
         quantity},
        {{"unit"_L1, QT_TRANSLATE_NOOP("Columns", "Unit")},
         [](const InvoiceLine &line) { return QVariant(line.item.unit); }},
        amountColumn({"price"_L1, QT_TRANSLATE_NOOP("Columns", "Unit price"), Format::Count}, price,
                     money::price),
        amountColumn({"discount"_L1, QT_TRANSLATE_NOOP("Columns", "Discount"), Format::Count}, discount,
                     money::text),
        {{"check"_L1, QT_TRANSLATE_NOOP("Columns", "Adds up"), Format::Status}, check, checkFace},
        currencyColumn<InvoiceLine>(),
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
         [](const InvoiceRow &row) { return QVariant(money::value(row.invoice.amountDue, row.scale)); },
         amountDue},
        currencyColumn<InvoiceRow>(),
        {{"due"_L1, QT_TRANSLATE_NOOP("Columns", "Due")},
         [](const InvoiceRow &row) { return QVariant(row.invoice.dueDate); },
         due},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Invoice"), Format::Id},
         [](const InvoiceRow &row) { return cellValue(row.invoice.id); }},
    };
}

} // namespace hathora
