// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/deployments.h"

namespace hathora {

namespace {

QString portText(const ContainerPort &port)
{
    return QStringLiteral("%1 %2/%3").arg(port.name).arg(port.port).arg(port.transportType.text());
}

QVariant ports(const Deployment &deployment)
{
    QStringList texts{portText(deployment.defaultPort)};
    for (const ContainerPort &port : deployment.additionalPorts)
        texts.append(portText(port));
    return texts.join(QStringLiteral(", "));
}

QVariant envCount(const Deployment &deployment)
{
    return int(deployment.env.size());
}

QVariant gpu(const Deployment &deployment)
{
    return cellValue(deployment.gpu ? deployment.gpu : deployment.experimentalGpu);
}

} // namespace

QList<Column<Deployment>> deploymentColumns()
{
    return {
        {{"tag"_L1, QT_TRANSLATE_NOOP("Columns", "Tag")}, &Deployment::deploymentTag},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Deployment"), Format::Id}, &Deployment::id},
        {{"buildTag"_L1, QT_TRANSLATE_NOOP("Columns", "Build tag")}, &Deployment::buildTag},
        {{"build"_L1, QT_TRANSLATE_NOOP("Columns", "Build"), Format::Id}, &Deployment::build},
        {{"created"_L1, QT_TRANSLATE_NOOP("Columns", "Created"), Format::Age}, &Deployment::createdAt},
        {{"by"_L1, QT_TRANSLATE_NOOP("Columns", "By")}, &Deployment::createdBy},
        {{"cpu"_L1, QT_TRANSLATE_NOOP("Columns", "CPU"), Format::Cores}, &Deployment::cpu},
        {{"memory"_L1, QT_TRANSLATE_NOOP("Columns", "Memory"), Format::Megabytes}, &Deployment::memory},
        {{"rooms"_L1, QT_TRANSLATE_NOOP("Columns", "Rooms per process"), Format::Count},
         &Deployment::roomsPerProcess},
        {{"ports"_L1, QT_TRANSLATE_NOOP("Columns", "Ports")}, ports},
        {{"env"_L1, QT_TRANSLATE_NOOP("Columns", "Variables"), Format::Count}, envCount},
        {{"idle"_L1, QT_TRANSLATE_NOOP("Columns", "Idle timeout"), Format::YesNo},
         &Deployment::idleTimeoutEnabled},
        {{"gpu"_L1, QT_TRANSLATE_NOOP("Columns", "GPU"), Format::Cores, Shown::OnRequest}, gpu},
        {{"fleet"_L1, QT_TRANSLATE_NOOP("Columns", "Fleet"), Format::Id, Shown::OnRequest},
         &Deployment::fleet},
    };
}

} // namespace hathora
