// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/regions.h"
#include "models/recordmodel.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace hathora {

class RegionPings;
struct AppScope;

/// All regions that are known of: those that can be pinged and those that something runs in.
class RegionBoard : public QObject
{
    Q_OBJECT

public:
    using Model = RecordModel<RegionRow, Region>;

    struct Use
    {
        double used = 0;        ///< vCPUs
        double provisioned = 0; ///< vCPUs
        bool isOld = false;     ///< told long ago
    };

    /// The pings must outlive this.
    explicit RegionBoard(RegionPings &pings, QObject *parent = nullptr);

    void setApp(AppScope *app); ///< null for none; must stay until the next call
    void setUses(const QHash<Region, Use> &uses);

    Model &model() { return m_model; }
    int rooms() const { return m_rooms; } ///< in all regions
    bool isWhole() const;                 ///< all processes of the application are known
    const RegionRow *fullest() const;     ///< the one with the most rooms; null where there are none

Q_SIGNALS:
    void changed();

private:
    void recount();
    RegionRow row(const Region &region) const;

    RegionPings &m_pings;
    AppScope *m_app = nullptr;
    QHash<Region, Use> m_uses;
    Model m_model;
    int m_rooms = 0;
    QTimer m_soon; ///< many things change at once
    QMetaObject::Connection m_ofApp;
};

} // namespace hathora
