// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/buildnames.h"

#include "models/deploy/buildstanding.h"

#include <QCoreApplication>

#include <algorithm>

namespace hathora {

QString buildName(const Build &build)
{
    const QString tag = build.buildTag.value_or(QString());
    return tag.isEmpty() ? build.id.text() : QStringLiteral("%1 · %2").arg(tag, build.id.text());
}

QList<PickField::Item> deployableBuilds(const BuildsStore &builds)
{
    QList<Build> all;
    for (const BuildRow &row : builds.model().records()) {
        if (mayBeDeployed(standingOf(builds, row.build.id)))
            all.append(row.build);
    }
    std::sort(all.begin(), all.end(),
              [](const Build &one, const Build &other) { return one.createdAt > other.createdAt; });
    QList<PickField::Item> items;
    for (const Build &build : std::as_const(all)) {
        const bool isReady = build.status.is(KnownBuildStatus::Succeeded);
        items.append({isReady ? buildName(build)
                              : QCoreApplication::translate("hathora::BuildNames", "%1 (not built yet)")
                                    .arg(buildName(build)),
                      build.id.text()});
    }
    return items;
}

} // namespace hathora
