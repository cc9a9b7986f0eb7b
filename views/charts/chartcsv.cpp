// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcsv.h"

#include "models/csv.h"

#include <QDateTime>
#include <QLocale>
#include <QMap>
#include <QStringList>

#include <cmath>

namespace hathora {

namespace {

/// As in a column's header: no words of any language, for programs read them.
QString symbol(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Cores:
        return QStringLiteral("vCPU");
    case MetricUnit::Percent:
        return QStringLiteral("%");
    case MetricUnit::Bytes:
        return QStringLiteral("B");
    case MetricUnit::BytesPerSecond:
        return QStringLiteral("B/s");
    case MetricUnit::Count:
        break;
    }
    return {};
}

QString heading(const QString &name, MetricUnit unit)
{
    const QString of = symbol(unit);
    return csv::safe(of.isEmpty() ? name : QStringLiteral("%1 [%2]").arg(name, of));
}

} // namespace

QString chartCsv(const QList<ChartSeries> &series, MetricUnit unit)
{
    QMap<qint64, QStringList> rows; // by moment
    QStringList header{QStringLiteral("time")};
    for (qsizetype column = 0; column < series.size(); ++column) {
        header.append(heading(series[column].name, unit));
        for (const QPointF &point : series[column].points) {
            if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
                continue;
            QStringList &row = rows[qint64(point.x())];
            row.resize(series.size());
            row[column] = QString::number(point.y(), 'g', QLocale::FloatingPointShortest);
        }
    }
    QString text = csv::line(header);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(row.key(), Qt::UTC);
        text += csv::line(QStringList{time.toString(Qt::ISODateWithMs)} + row.value());
    }
    return text;
}

} // namespace hathora
