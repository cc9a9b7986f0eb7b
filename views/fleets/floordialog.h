// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleets/fleetfloor.h"
#include "views/reviewdialog.h"

#include <limits>

namespace hathora {

class TextField;

/// How many nodes, or vCPUs on an older server, a fleet has in a region at least.
class FloorDialog : public ReviewDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString fleet;  ///< name
        QString region; ///< as people read it
        FleetFloor before;
        int step = 1;                       ///< what vCPUs go up in
        std::optional<double> coresPerNode; ///< vCPUs; absent while unknown
        int most = std::numeric_limits<int>::max();
    };

    FloorDialog(const Request &request, QWidget *parent);

    FleetFloor floor() const;

private:
    QList<BeforeAfter::Row> rows() const override;
    Verdict judge() override;
    std::optional<int> amount() const;
    QString coresOf(std::optional<int> nodes) const;

    const Request m_request;
    TextField *m_amount;
};

} // namespace hathora
