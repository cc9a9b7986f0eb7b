// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace hathora {

/// Tables as CSV (RFC 4180) that a spreadsheet cannot mistake for formulas.
///
/// Numbers and times are written raw, without a locale; a text that starts like a formula gets a `'` in
/// front.
namespace csv {

/// One row of cells, with its line end.
QString line(const QStringList &cells);

/// A text that is safe to open, not yet quoted.
QString safe(const QString &text);

/// A value as a cell: numbers raw, lists and objects as compact JSON, null and what is absent empty.
QString cell(const QJsonValue &value);

/// The titles of columns, and one row of a model; both with their line end.
QString header(const QAbstractItemModel &model, const QList<int> &columns);
QString row(const QAbstractItemModel &model, int row, const QList<int> &columns);

/// The header and all rows of a model, with the columns in the order given.
QString table(const QAbstractItemModel &model, const QList<int> &columns);

} // namespace csv

} // namespace hathora
