// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tableexport.h"

#include "models/csv.h"
#include "models/filterproxy.h"
#include "models/roles.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace hathora {

using namespace std::chrono_literals;

namespace {

/// A raw value as JSON has it; what is unknown is null.
QJsonValue jsonValue(const QVariant &value)
{
    if (value.userType() == QMetaType::QDateTime)
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    if (value.userType() == QMetaType::QStringList)
        return value.toStringList().join(QStringLiteral(", "));
    return QJsonValue::fromVariant(value);
}

QString wording(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::PermissionsError:
        return TableExport::tr("It may not be written there.");
    case QFileDevice::OpenError:
    case QFileDevice::RenameError:
        return TableExport::tr("There can be no such file.");
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        return TableExport::tr("The disk may be full.");
    default:
        return TableExport::tr("The file could not be written.");
    }
}

} // namespace

TableExport::TableExport(const FilterProxy *rows, const QList<int> &columns, Format format, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_source(rows->sourceModel())
    , m_columns(columns)
    , m_format(format)
{
    for (int row = 0; row < rows->rowCount(); ++row)
        m_keys.append(rows->keyAt(row));
    m_turn.setInterval(0ms);
    connect(&m_turn, &QTimer::timeout, this, &TableExport::writeSome);
}

void TableExport::writeTo(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(wording(m_file.error()));
    write(m_format == Format::Csv && m_rows ? csv::header(*m_rows, m_columns) : QStringLiteral("["));
    m_turn.start();
}

void TableExport::writeSome()
{
    if (!m_rows || m_rows->sourceModel() != m_source)
        return fail(tr("The table shows something else now."));
    QElapsedTimer spent;
    spent.start();
    while (m_next < m_keys.size() && spent.elapsed() < 4) {
        const int row = m_rows->rowOfKey(m_keys.at(m_next++));
        if (row < 0)
            continue;
        write(line(row));
        ++m_written;
    }
    if (m_next == m_keys.size())
        end();
}

void TableExport::write(const QString &text)
{
    m_file.write(text.toUtf8());
}

QString TableExport::line(int row) const
{
    if (m_format == Format::Csv)
        return csv::row(*m_rows, row, m_columns);
    return (m_written > 0 ? QStringLiteral(",\n") : QStringLiteral("\n")) + json(row);
}

QString TableExport::json(int row) const
{
    QJsonObject object;
    for (int column : m_columns) {
        const QString key = m_rows->headerData(column, Qt::Horizontal, KeyRole).toString();
        object.insert(key, jsonValue(m_rows->index(row, column).data(RawRole)));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Errors of single writes are kept by the file until now.
void TableExport::end()
{
    m_turn.stop();
    if (m_format == Format::Json)
        write(QStringLiteral("\n]\n"));
    if (!m_file.commit())
        return fail(wording(m_file.error()));
    Q_EMIT finished(m_file.fileName(), m_written);
    deleteLater();
}

void TableExport::fail(const QString &why)
{
    m_turn.stop();
    Q_EMIT failed(m_file.fileName(), why);
    deleteLater();
}

} // namespace hathora
