// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/chartmenu.h"

#include "models/format.h"
#include "views/metricwords.h"
#include "views/plaintext.h"

namespace hathora {

using About = ChartSpec::About;

ChartMenu::ChartMenu(const QString &title, Regions regions, QWidget *parent)
    : QMenu(title, parent)
    , m_regions(std::move(regions))
{
    connect(this, &QMenu::aboutToShow, this, &ChartMenu::fill);
    fill(); // an empty menu would not open
}

void ChartMenu::setChosen(const ChartSpec &spec)
{
    m_chosen = spec;
}

void ChartMenu::fill()
{
    clear();
    addMetrics(tr("&Processes looked at"), About::Processes);
    addMetrics(tr("All processes by &region"), About::Regions);
    addMetrics(tr("All processes by &deployment"), About::Deployments);
    addFleet();
}

void ChartMenu::addMetrics(const QString &title, ChartSpec::About about)
{
    QMenu *menu = addMenu(title);
    for (const EnumName<ProcessMetric> &metric : enumNames(ProcessMetric{}))
        add(*menu, metricWord(metric.name), {about, metric.value, {}});
}

void ChartMenu::addFleet()
{
    QMenu *menu = addMenu(tr("&Fleet capacity"));
    add(*menu, tr("All regions"), {About::Fleet, ProcessMetric::Cpu, {}});
    for (const QString &region : m_regions())
        add(*menu, format::region(region), {About::Fleet, ProcessMetric::Cpu, region});
}

/// Their texts come from the server: an ampersand in one is no shortcut.
void ChartMenu::add(QMenu &menu, const QString &text, const ChartSpec &spec)
{
    QAction *action = menu.addAction(plainLine(text).replace(u'&', QStringLiteral("&&")));
    action->setObjectName(QStringLiteral("chart.about.") +
                          spec.toMap().value(QStringLiteral("about")).toString() + u'.' +
                          (spec.about == About::Fleet ? spec.region : spec.metric.text()));
    action->setCheckable(m_chosen.has_value());
    action->setChecked(m_chosen == spec);
    connect(action, &QAction::triggered, this, [this, spec] { Q_EMIT chosen(spec); });
}

} // namespace hathora
