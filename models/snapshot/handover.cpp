// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshot/handover.h"

#include "models/csv.h"
#include "models/snapshot/snapshot.h"

#include <QJsonObject>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

struct Setting
{
    QLatin1StringView hathora; ///< the contract's name
    QLatin1StringView gameFabric;
};

constexpr Setting ofDeployment[] = {
    {"deploymentId"_L1, "ArmadaSet revision"_L1},
    {"deploymentTag"_L1, "ArmadaSet revision"_L1},
    {"buildId"_L1, "Image"_L1},
    {"buildTag"_L1, "Branch, image tag"_L1},
    {"fleetId"_L1, "Environment, regions"_L1},
    {"requestedCPU"_L1, "Container resources, CPU (cores)"_L1},
    {"requestedMemoryMB"_L1, "Container resources, memory (MB)"_L1},
    {"requestedGPU"_L1, "Container resources, GPU"_L1},
    {"roomsPerProcess"_L1, "Allocations of one replica"_L1},
    {"idleTimeoutEnabled"_L1, "Autoscaling, shutdown of empty replicas"_L1},
};

/// Processes that are held in a region.
constexpr Setting ofAllocation[] = {
    {"minProcesses"_L1, "Region of the ArmadaSet, minimum replicas"_L1},
    {"targetProcesses"_L1, "Region of the ArmadaSet, buffer size (the nearest)"_L1},
    {"maxProcesses"_L1, "Region of the ArmadaSet, maximum replicas"_L1},
    {"autoscalingEnabled"_L1, "Region of the ArmadaSet, dynamic buffer"_L1},
};

constexpr QLatin1StringView noEqual = "No equal"_L1;

QString portText(const QJsonObject &port)
{
    return u"%1: %2/%3"_s.arg(port.value("name"_L1).toString(), csv::cell(port.value("port"_L1)),
                              port.value("transportType"_L1).toString());
}

class Sheet
{
public:
    explicit Sheet(QString app)
        : m_app(csv::safe(app))
    {
    }

    void add(QLatin1StringView hathora, const QString &value, QLatin1StringView gameFabric)
    {
        m_text += csv::line({m_app, hathora, value, gameFabric});
    }
    void addDeployment(const QJsonObject &deployment)
    {
        for (const Setting &setting : ofDeployment) {
            const QJsonValue value = deployment.value(setting.hathora);
            if (!value.isUndefined() && !value.isNull())
                add(setting.hathora, csv::cell(value), setting.gameFabric);
        }
        addPort("defaultContainerPort"_L1, deployment.value("defaultContainerPort"_L1));
        for (const QJsonValue &port : deployment.value("additionalContainerPorts"_L1).toArray())
            addPort("additionalContainerPorts"_L1, port);
        for (const QJsonValue &variable : deployment.value("env"_L1).toArray())
            add("env"_L1, csv::safe(variable.toObject().value("name"_L1).toString()),
                "Environment variable"_L1);
    }
    /// Since 2.19.1; null where none was ever set.
    void addService(const QJsonObject &service)
    {
        for (const QJsonValue &each : service.value("staticProcessAllocation"_L1).toArray()) {
            const QJsonObject allocation = each.toObject();
            const QString region = allocation.value("region"_L1).toString();
            for (const Setting &setting : ofAllocation) {
                if (allocation.contains(setting.hathora))
                    add(setting.hathora,
                        csv::safe(u"%1: %2"_s.arg(region, csv::cell(allocation.value(setting.hathora)))),
                        setting.gameFabric);
            }
        }
        for (const QLatin1StringView part : {"loadBalancer"_L1, "processAutoscalerConfig"_L1}) {
            if (service.value(part).isObject())
                add(part, csv::cell(service.value(part)), noEqual);
        }
    }
    /// A way that is there is on, by its name alone; what belongs to it is not told here.
    void addSignIn(const QJsonObject &ways)
    {
        if (!ways.isEmpty())
            add("authConfiguration"_L1, csv::safe(ways.keys().join(", "_L1)), noEqual);
    }
    const QString &csvText() const { return m_text; }

private:
    void addPort(QLatin1StringView hathora, const QJsonValue &port)
    {
        if (port.isObject())
            add(hathora, csv::safe(portText(port.toObject())), "Port"_L1);
    }

    QString m_app;
    QString m_text;
};

} // namespace

QByteArray handoverSheet(const Snapshot &snapshot)
{
    QString sheet = csv::line({u"application"_s, u"hathora"_s, u"value"_s, u"gamefabric"_s});
    const Snapshot::Table *apps = snapshot.find(u"applications"_s);
    for (const QJsonValue &app : apps ? apps->rows : QJsonArray()) {
        const QJsonObject object = app.toObject();
        Sheet of(object.value("appName"_L1).toString());
        of.add("organization"_L1, csv::safe(snapshot.orgName), "Team (roles and users)"_L1);
        of.add("appName"_L1, csv::safe(object.value("appName"_L1).toString()), "ArmadaSet"_L1);
        of.addDeployment(object.value("deployment"_L1).toObject());
        of.addService(object.value("serviceConfig"_L1).toObject());
        of.addSignIn(object.value("authConfiguration"_L1).toObject());
        sheet += of.csvText();
    }
    return sheet.toUtf8();
}

} // namespace hathora
