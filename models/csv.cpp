// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv.h"

#include "models/roles.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace hathora::csv {

namespace {

/// The characters with which spreadsheets begin a formula, also after blanks they ignore (OWASP, CWE-1236).
bool startsLikeFormula(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20") + QChar(u'\0');
    return !text.isEmpty() && dangerous.contains(text.front());
}

QString quoted(const QString &text)
{
    const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') ||
                             text.contains(u'\r') || text.contains(QChar(u'\0'));
    return needsQuotes ? u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

bool isNumber(const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString word(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

/// What is unknown is an empty cell, which a spreadsheet reads as no value.
QString cell(const QModelIndex &index)
{
    const QVariant raw = index.data(RawRole);
    if (isNumber(raw))
        return number(raw.toDouble());
    if (raw.userType() == QMetaType::QDateTime)
        return raw.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    if (raw.userType() == QMetaType::Bool)
        return word(raw.toBool());
    return raw.isValid() ? safe(raw.toString()) : QString();
}

} // namespace

QString safe(const QString &text)
{
    return startsLikeFormula(text) ? u'\'' + text : text;
}

QString cell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return word(value.toBool());
    case QJsonValue::Double:
        return number(value.toDouble());
    case QJsonValue::String:
        return safe(value.toString());
    case QJsonValue::Array:
        return safe(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Object:
        return safe(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    default:
        return {};
    }
}

QString line(const QStringList &cells)
{
    QStringList written;
    for (const QString &text : cells)
        written.append(quoted(text));
    return written.join(u',') + QStringLiteral("\r\n");
}

QString header(const QAbstractItemModel &model, const QList<int> &columns)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(safe(model.headerData(column, Qt::Horizontal).toString()));
    return line(cells);
}

QString row(const QAbstractItemModel &model, int row, const QList<int> &columns)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(cell(model.index(row, column)));
    return line(cells);
}

QString table(const QAbstractItemModel &model, const QList<int> &columns)
{
    QString text = header(model, columns);
    for (int each = 0; each < model.rowCount(); ++each)
        text += row(model, each, columns);
    return text;
}

} // namespace hathora::csv
