// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/costboard.h"

#include "models/columns/celljson.h"
#include "models/scopes.h"
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

void CostBoard::setScopes(OrgScope *org, AppScope *app)
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScopes, {}))
        disconnect(connection);
    m_org = org;
    m_app = app;
    const auto soon = [this] { m_soon.start(); };
    if (org) {
        m_ofScopes.append(connect(&org->apps, &Store::refreshed, this, soon));
        m_ofScopes.append(connect(&org->appCounts, &AppCounts::counted, this, soon));
    }
    if (app)
        m_ofScopes.append(connect(&app->summary, &FleetSummary::changed, this, soon));
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
        bool isWhole = true; ///< the deployment of each is known
    };
    QMap<QString, Sum> sums;
    for (const ProcessRow &row : m_app ? m_app->processes.model().records() : QList<ProcessRow>()) {
        if (!isLive(row.process.status))
            continue;
        Sum &sum = sums[row.process.region.text()];
        const Deployment *deployment = m_app->deployments.model().find(row.process.deployment);
        ++sum.processes;
        sum.isWhole = sum.isWhole && deployment;
        if (deployment) {
            sum.cores += deployment->cpu;
            sum.gpus += gpusOf(*deployment);
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
