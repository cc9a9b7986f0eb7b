// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/costboard.h"

#include "models/columns/celljson.h"
#include "models/scopes.h"
#include "models/stores/orgprocessesstore.h"
#include "models/tones.h"

#include <QMap>

#include <utility>

namespace hathora {

namespace {

CostKey keyOf(const CostRow &row)
{
    return row.key;
}

double gpusOf(const Deployment &deployment)
{
    return deployment.gpu.value_or(deployment.experimentalGpu.value_or(0));
}

QString jsonOf(const CostRow &row)
{
    return jsonOfCells(costColumns("", Format::Text), row);
}

} // namespace

CostBoard::CostBoard(QObject *parent)
    : QObject(parent)
    , m_byApp(costColumns(QT_TRANSLATE_NOOP("Columns", "Application"), Format::Text), keyOf, jsonOf)
    , m_byRegion(costColumns(QT_TRANSLATE_NOOP("Columns", "Region"), Format::RegionName), keyOf, jsonOf)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CostBoard::recount);
}

void CostBoard::setScope(OrgScope *org, OrgProcessesStore *processes)
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    m_org = org;
    m_processes = processes;
    const auto soon = [this] { m_soon.start(); };
    if (org) {
        m_ofScope.append(connect(&org->apps, &Store::refreshed, this, soon));
        m_ofScope.append(connect(&org->appCounts, &AppCounts::counted, this, soon));
    }
    if (processes) {
        const QAbstractItemModel *rows = &processes->model();
        m_ofScope.append(connect(rows, &QAbstractItemModel::rowsInserted, this, soon));
        m_ofScope.append(connect(rows, &QAbstractItemModel::rowsRemoved, this, soon));
        m_ofScope.append(connect(rows, &QAbstractItemModel::dataChanged, this, soon));
    }
    recount();
}

void CostBoard::setPrices(const Prices &prices)
{
    m_prices = prices;
    m_soon.start();
}

void CostBoard::recount()
{
    m_soon.stop();
    m_byApp.merge(appRows());
    m_byRegion.merge(regionRows());
    Q_EMIT changed();
}

QList<CostRow> CostBoard::appRows()
{
    m_hour.reset();
    m_unknownApps = 0;
    m_gpus = 0;
    QList<CostRow> rows;
    for (const AppWithDeployment &app : m_org ? m_org->apps.model().records() : QList<AppWithDeployment>()) {
        CostRow row{CostKey(app.id.text()), app.name, m_org->appCounts.live(app.id), {}, {}};
        if (row.processes && (app.deployment || *row.processes == 0)) {
            const double cores = app.deployment ? app.deployment->cpu : 0;
            const double gpus = app.deployment ? gpusOf(*app.deployment) : 0;
            m_gpus += *row.processes * gpus;
            row.cores = *row.processes * cores;
            row.hour = m_prices.hour(*row.cores, *row.processes * gpus);
            m_hour = m_hour.value_or(0) + *row.hour;
        } else {
            ++m_unknownApps;
        }
        rows.append(row);
    }
    return rows;
}

QList<CostRow> CostBoard::regionRows() const
{
    struct Sum
    {
        int processes = 0;
        double cores = 0;
        double gpus = 0;
        bool isWhole = true; ///< the size of each is known
    };
    QMap<QString, Sum> sums;
    for (const OrgProcess &each : m_processes ? m_processes->model().records() : QList<OrgProcess>()) {
        const Process &process = each.row.process;
        if (!isLive(process.status))
            continue;
        Sum &sum = sums[process.region.text()];
        const AppWithDeployment *app = m_org->apps.model().find(each.app);
        ++sum.processes;
        sum.isWhole = sum.isWhole && app && app->deployment;
        if (app && app->deployment) {
            sum.cores += app->deployment->cpu;
            sum.gpus += gpusOf(*app->deployment);
        }
    }
    QList<CostRow> rows;
    for (auto each = sums.cbegin(); each != sums.cend(); ++each) {
        CostRow row{CostKey(each.key()), each.key(), each->processes, {}, {}};
        if (each->isWhole) {
            row.cores = each->cores;
            row.hour = m_prices.hour(each->cores, each->gpus);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace hathora
