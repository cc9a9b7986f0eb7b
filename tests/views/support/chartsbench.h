// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/support/dockbench.h"
#include "tests/views/support/savedfile.h"
#include "views/charts/chartplot.h"
#include "views/charts/metricchart.h"
#include "views/docks/chartcard.h"
#include "views/docks/metricsdock.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QTest>

namespace hathora::testing {

using namespace Qt::StringLiterals;

using About = ChartSpec::About;
using Face = StateOverlay::Face;

inline constexpr QSize roomy(1100, 1000); ///< all of the usual charts are in sight

/// The metrics dock on a sandbox of its own.
struct Charts : DockBench
{
    explicit Charts(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , dock(workbench)
    {
    }

    void open(const QList<ChartSpec> &specs = {{About::Processes, ProcessMetric::Cpu, {}}})
    {
        choose();
        chosen = process(sandbox::ProcessStatus::Running);
        workbench.selection().setProcess(chosen);
        setCharts(specs);
        show(dock, roomy);
    }
    void setCharts(const QList<ChartSpec> &specs)
    {
        QVariantList list;
        for (const ChartSpec &spec : specs)
            list.append(spec.toMap());
        dock.setViewState({{u"charts"_s, list}});
    }
    /// Another one that runs.
    ProcessId other()
    {
        return session.world().read([this](const sandbox::State &state) {
            for (const auto &each : state.application(session.app().text().toStdString()).processes.all()) {
                if (each->status == sandbox::ProcessStatus::Running &&
                    each->id != chosen.text().toStdString())
                    return ProcessId(QString::fromStdString(each->id));
            }
            return ProcessId();
        });
    }
    QString said(int index = 0) { return chart(index).findChild<ChartPlot *>()->accessibleDescription(); }
    ChartCard &card(int index = 0) { return *dock.cards().at(index); }
    MetricChart &chart(int index = 0) { return card(index).chart(); }
    Face face(int index = 0) { return card(index).findChild<StateOverlay *>()->face(); }
    bool isDrawn(int index = 0)
    {
        const QList<ChartSeries> &series = chart(index).series();
        return face(index) == Face::Content && !series.isEmpty() && !series.first().points.isEmpty();
    }
    QAction &action(const QString &name) { return *dock.findChild<QAction *>(u"metrics."_s + name); }
    QAction &action(ChartCard &card, const QString &name)
    {
        return *card.findChild<QAction *>(card.objectName() + u'.' + name);
    }
    QStringList names(int index = 0)
    {
        QStringList names;
        for (const ChartSeries &series : chart(index).series())
            names.append(series.name);
        return names;
    }
    QStringList titles()
    {
        QStringList titles;
        for (ChartCard *card : dock.cards())
            titles.append(card->chart().title());
        return titles;
    }
    qint64 shownLength(int index = 0)
    {
        const PlotScale &scale = chart(index).plot().scale();
        return scale.to - scale.from;
    }
    QByteArray saved(const QString &what, const QString &path)
    {
        return savedFile(card(), action(card(), what), path);
    }

    MetricsDock dock;
    ProcessId chosen;
};

} // namespace hathora::testing
