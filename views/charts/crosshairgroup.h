// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace hathora {

class MetricChart;

/// Charts that show one cross-hair: where the pointer is on one, the others show the same moment.
class CrosshairGroup : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A chart leaves the group when it is destroyed.
    void add(MetricChart *chart);

Q_SIGNALS:
    void moved(std::optional<qint64> moment);
};

} // namespace hathora
