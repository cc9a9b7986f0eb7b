// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/chartspec.h"

#include <QMenu>

#include <functional>

namespace hathora {

/// All that a chart can be about, to choose from. Filled each time it opens: which regions there are changes.
class ChartMenu : public QMenu
{
    Q_OBJECT

public:
    using Regions = std::function<QStringList()>;

    ChartMenu(const QString &title, Regions regions, QWidget *parent);

    void setChosen(const ChartSpec &spec); ///< is ticked

Q_SIGNALS:
    void chosen(const hathora::ChartSpec &spec);

private:
    void fill();
    void addMetrics(const QString &title, ChartSpec::About about);
    void addFleet();
    void add(QMenu &menu, const QString &text, const ChartSpec &spec);

    Regions m_regions;
    std::optional<ChartSpec> m_chosen;
};

} // namespace hathora
