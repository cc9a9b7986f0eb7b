// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/costs.h"
#include "models/deploy/prices.h"
#include "models/recordmodel.h"

#include <QObject>
#include <QTimer>

namespace hathora {

class OrgProcessesStore;
struct OrgScope;

/// What runs now costs so much: each application of the organization, and all of them in each region. Each
/// live process counts as large as the latest deployment of its application makes it.
class CostBoard : public QObject
{
    Q_OBJECT

public:
    using Model = RecordModel<CostRow, CostKey>;

    explicit CostBoard(QObject *parent = nullptr);

    /// Null for none; both must stay until the next call.
    void setScope(OrgScope *org, OrgProcessesStore *processes);
    void setPrices(const Prices &prices);

    Model &byApp() { return m_byApp; }
    Model &byRegion() { return m_byRegion; }

    std::optional<double> hour() const { return m_hour; } ///< US dollars, all applications that are known
    int unknownApps() const { return m_unknownApps; }     ///< whose processes are not counted yet
    bool leavesGpusOut() const { return m_gpus > 0 && m_prices.gpuHour == 0; } ///< they have no price yet

Q_SIGNALS:
    void changed();

private:
    void recount();
    QList<CostRow> appRows();
    QList<CostRow> regionRows() const;

    Prices m_prices;
    OrgScope *m_org = nullptr;
    OrgProcessesStore *m_processes = nullptr;
    Model m_byApp;
    Model m_byRegion;
    std::optional<double> m_hour;
    int m_unknownApps = 0;
    double m_gpus = 0; ///< that are in use
    QTimer m_soon;     ///< many things change at once
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
