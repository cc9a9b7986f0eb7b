// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleets/fleetplan.h"
#include "views/reviewdialog.h"

#include <QSet>

namespace hathora {

class TextField;

/// A new fleet, or the name, node shape and threshold of one that is there.
class FleetDialog : public ReviewDialog
{
    Q_OBJECT

public:
    struct Request
    {
        std::optional<FleetPlan> before; ///< absent for a new one
        QList<NodeShape> shapes;         ///< to choose from; none where the server tells none
        QSet<QString> taken;             ///< names of other fleets
    };

    explicit FleetDialog(const Request &request, QWidget *parent);

    FleetPlan plan() const; ///< as it is filled in; complete when accepted

private:
    QList<BeforeAfter::Row> rows() const override;
    Verdict judge() override;
    void build();
    QString shapeName(const QString &shape) const;

    const Request m_request;
    TextField *m_name;
    FormField *m_shape;
    TextField *m_threshold;
};

} // namespace hathora
