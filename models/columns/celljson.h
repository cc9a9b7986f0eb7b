// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hathora {

/// What a table shows of a record that is not the server's own, as JSON: raw values by the columns' keys,
/// without those that are not known.
template <typename Record>
QString jsonOfCells(const QList<Column<Record>> &columns, const Record &record)
{
    QJsonObject object;
    for (const Column<Record> &column : columns) {
        if (const QVariant value = column.value(record); value.isValid())
            object.insert(column.key, QJsonValue::fromVariant(value));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace hathora
