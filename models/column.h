// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/roles.h"

#include <QLatin1StringView>
#include <QVariant>

#include <concepts>
#include <functional>
#include <optional>

namespace hathora {

using Qt::StringLiterals::operator""_L1;

/// What a column shows, so that a view can choose a delegate for it.
enum class ColumnKind { Text, Id, Age, Number, Status, Usage, Sparkline };

enum class Shown { ByDefault, OnRequest };

/// Everything about a column that does not depend on the record.
struct ColumnInfo
{
    QLatin1StringView key; ///< stable: for saved state and for filters, as in `region:Seattle`
    const char *title;     ///< to be translated in the context "Columns"
    Format format = Format::Text;
    Shown shown = Shown::ByDefault;

    ColumnKind kind() const;
    Qt::Alignment alignment() const;
    QString translatedTitle() const;
};

/// A member as a cell's raw value; ids and open enums as their text, what is absent as invalid.
template <typename T>
QVariant cellValue(const T &member)
{
    if constexpr (requires { member.text(); })
        return member.text().isEmpty() ? QVariant() : QVariant(member.text());
    else
        return QVariant::fromValue(member);
}

template <typename T>
QVariant cellValue(const std::optional<T> &member)
{
    return member ? cellValue(*member) : QVariant();
}

/// One column over a record type: its description and how a record's cell is read.
///
/// The value is raw: a number, a QDateTime, a text; invalid when unknown. How it is worded follows from
/// the format. The optional extra answers the roles that only some columns have (tone, series, fraction).
template <typename Record>
struct Column : ColumnInfo
{
    using Value = std::function<QVariant(const Record &)>;
    using Extra = std::function<QVariant(const Record &, int role)>;

    Column(ColumnInfo info, Value read, Extra more = {})
        : ColumnInfo(info)
        , value(std::move(read))
        , extra(std::move(more))
    {
    }

    /// A member of the record, or of what it builds on.
    template <typename Owner, typename Member>
    requires std::derived_from<Record, Owner> Column(ColumnInfo info, Member Owner::*member)
        : Column(info, [member](const Record &record) { return cellValue(record.*member); })
    {
    }

    Value value;
    Extra extra;
};

} // namespace hathora
