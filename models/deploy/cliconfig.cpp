// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/cliconfig.h"

#include "models/deploy/cliconfigreader.h"
#include "models/deploy/yamltext.h"

#include <algorithm>

namespace hathora {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

bool isYes(const QString &text)
{
    return text == "1"_L1 || text.startsWith(u't', Qt::CaseInsensitive);
}

/// A variable that is there gets the value; others come last.
void replaceIn(QList<EnvVar> &env, const EnvVar &variable)
{
    const auto found =
        std::find_if(env.begin(), env.end(), [&](const EnvVar &each) { return each.name == variable.name; });
    if (found == env.end())
        env.append(variable);
    else
        found->value = variable.value;
}

/// A section of the file, made where it is none.
YAML::Node section(YAML::Node &root, const char *name)
{
    YAML::Node node = root[name];
    if (!node.IsMap()) {
        root[name] = YAML::Node(YAML::NodeType::Map);
        return root[name];
    }
    return node;
}

void setOrRemove(YAML::Node &section, const char *key, const QString &text)
{
    if (text.isEmpty())
        section.remove(key);
    else
        section[key] = YamlText::quoted(text);
}

YAML::Node portsNode(const QList<ContainerPort> &ports)
{
    YAML::Node list(YAML::NodeType::Sequence);
    for (const ContainerPort &port : ports) {
        list.push_back(YamlText::quoted(
            QStringLiteral("%1:%2/%3").arg(port.name).arg(port.port).arg(port.transportType.text())));
    }
    return list;
}

YAML::Node variablesNode(const QList<EnvVar> &env)
{
    YAML::Node list(YAML::NodeType::Sequence);
    for (const EnvVar &variable : env)
        list.push_back(YamlText::quoted(variable.name + u'=' + variable.value));
    return list;
}

void writeDeployment(YAML::Node &node, const DeploymentDraft &draft)
{
    node["idle-timeout-enabled"] =
        YamlText::plain(draft.idleTimeoutEnabled ? QStringLiteral("true") : QStringLiteral("false"));
    node["rooms-per-process"] = YamlText::plain(QString::number(draft.roomsPerProcess));
    node["transport-type"] = YamlText::plain(draft.transport.text());
    node["container-port"] = YamlText::plain(QString::number(draft.port));
    node["requested-memory-mb"] = YamlText::plain(number(draft.memory));
    node["requested-cpu"] = YamlText::plain(number(draft.cpu));
    const double gpu = draft.gpu.value_or(draft.experimentalGpu.value_or(0));
    if (gpu > 0)
        node["requested-gpu"] = YamlText::plain(number(gpu));
    else
        node.remove("requested-gpu");
    node["additional-container-ports"] = portsNode(draft.extraPorts);
    setOrRemove(node, "deployment-tag", draft.tag);
    setOrRemove(node, "fleet-id", draft.fleet.text());
}

} // namespace

CliConfig CliConfig::parse(const QByteArray &yaml)
{
    return CliConfigReader().read(yaml);
}

CliConfig CliConfig::fromEnvironment(const QMap<QString, QString> &variables)
{
    return CliConfigReader().read(variables);
}

AppId CliConfig::app() const
{
    return AppId(m_values.value(QStringLiteral("app.id")));
}

DeploymentDraft CliConfig::appliedTo(DeploymentDraft draft) const
{
    const auto with = [this](QLatin1StringView key, const auto &take) {
        const auto found = m_values.constFind(key);
        if (found != m_values.cend())
            take(*found);
    };
    with("build.id"_L1, [&](const QString &text) {
        if (draft.build.text() != text)
            draft.buildTag.clear();
        draft.build = BuildId(text);
    });
    with("deployment.deployment-tag"_L1, [&](const QString &text) { draft.tag = text; });
    with("deployment.requested-cpu"_L1, [&](const QString &text) { draft.cpu = text.toDouble(); });
    with("deployment.requested-memory-mb"_L1, [&](const QString &text) { draft.memory = text.toDouble(); });
    with("deployment.requested-gpu"_L1, [&](const QString &text) { draft.gpu = text.toDouble(); });
    with("deployment.rooms-per-process"_L1,
         [&](const QString &text) { draft.roomsPerProcess = text.toInt(); });
    with("deployment.idle-timeout-enabled"_L1,
         [&](const QString &text) { draft.idleTimeoutEnabled = isYes(text); });
    with("deployment.transport-type"_L1,
         [&](const QString &text) { draft.transport = TransportType(text.toLower()); });
    with("deployment.container-port"_L1, [&](const QString &text) { draft.port = text.toInt(); });
    with("deployment.fleet-id"_L1, [&](const QString &text) { draft.fleet = FleetId(text); });
    if (m_hasPorts)
        draft.extraPorts = m_ports;
    for (const EnvVar &variable : m_env)
        replaceIn(draft.env, variable);
    return draft;
}

QByteArray CliConfig::written(const DeploymentDraft &draft, const AppId &app, Secrets secrets) const
{
    YAML::Node root = YamlText::parse(m_source).root();
    if (!root.IsMap())
        root = YAML::Node(YAML::NodeType::Map);
    section(root, "app")["id"] = YamlText::quoted(app.text());
    YAML::Node build = section(root, "build");
    build["id"] = YamlText::quoted(draft.build.text());
    YAML::Node deployment = section(root, "deployment");
    writeDeployment(deployment, draft);
    if (secrets == Secrets::Written) {
        deployment["env"] = variablesNode(draft.env);
        return YamlText::write(root, {});
    }
    deployment.remove("env");
    QStringList left;
    for (const EnvVar &variable : draft.env)
        left.append(variable.name);
    QString comment;
    if (!left.isEmpty())
        comment = QStringLiteral("deployment.env is left out: %1").arg(left.join(QStringLiteral(", ")));
    if (build.remove("auth"))
        comment += QStringLiteral("\nbuild.auth is left out");
    return YamlText::write(root, comment.trimmed());
}

} // namespace hathora
