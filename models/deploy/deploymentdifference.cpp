// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/deploymentdifference.h"

#include <algorithm>

namespace hathora {

namespace {

using Kind = FieldDifference::Kind;

/// What is named, in the order in which it first came; a name that comes twice has two values.
struct Named
{
    QStringList names;
    QHash<QString, QStringList> values;

    void add(const QString &name, const QString &value)
    {
        QStringList &of = values[name];
        if (of.isEmpty())
            names.append(name);
        of.append(value);
    }
};

Kind kindOf(const QVariant &before, const QVariant &after)
{
    if (before == after)
        return Kind::Same;
    if (!before.isValid())
        return Kind::Added;
    return after.isValid() ? Kind::Changed : Kind::Removed;
}

Named variablesOf(const std::optional<DeploymentDraft> &draft)
{
    Named named;
    for (const EnvVar &each : draft ? draft->env : QList<EnvVar>())
        named.add(each.name, each.value);
    return named;
}

Named portsOf(const std::optional<DeploymentDraft> &draft)
{
    Named named;
    for (const ContainerPort &each : draft ? draft->extraPorts : QList<ContainerPort>())
        named.add(each.name, QStringLiteral("%1/%2").arg(each.port).arg(each.transportType.text()));
    return named;
}

/// A build by its tag first, where it has one: a narrow column cuts the end.
QString buildText(const DeploymentDraft &draft)
{
    return draft.buildTag.isEmpty() ? draft.build.text()
                                    : QStringLiteral("%1 (%2)").arg(draft.buildTag, draft.build.text());
}

QVariant gpuOf(const DeploymentDraft &draft)
{
    const double gpu = draft.gpu.value_or(draft.experimentalGpu.value_or(0));
    return gpu > 0 ? QVariant(gpu) : QVariant(); // none and nothing said are the same
}

QVariant valueOf(const DeploymentDraft &draft, DeploymentField field)
{
    switch (field) {
    case DeploymentField::Build:
        return draft.build.isEmpty() ? QVariant() : QVariant(buildText(draft));
    case DeploymentField::Tag:
        return draft.tag.isEmpty() ? QVariant() : QVariant(draft.tag);
    case DeploymentField::Cpu:
        return draft.cpu;
    case DeploymentField::Memory:
        return draft.memory;
    case DeploymentField::Gpu:
        return gpuOf(draft);
    case DeploymentField::Rooms:
        return draft.roomsPerProcess;
    case DeploymentField::IdleTimeout:
        return draft.idleTimeoutEnabled;
    case DeploymentField::Transport:
        return cellValue(draft.transport);
    case DeploymentField::Port:
        return draft.port;
    case DeploymentField::Fleet:
        return cellValue(draft.fleet);
    case DeploymentField::ExtraPort:
    case DeploymentField::Variable:
        break;
    }
    return {};
}

void addNamed(QList<FieldDifference> &rows, DeploymentField field, const Named &before, const Named &after)
{
    QStringList names = before.names;
    for (const QString &name : after.names) {
        if (!before.values.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        const QStringList from = before.values.value(name);
        const QStringList to = after.values.value(name);
        for (qsizetype i = 0; i < std::max(from.size(), to.size()); ++i) {
            const QVariant old = i < from.size() ? QVariant(from.at(i)) : QVariant();
            const QVariant now = i < to.size() ? QVariant(to.at(i)) : QVariant();
            rows.append({field, name, old, now, kindOf(old, now)});
        }
    }
}

} // namespace

QList<FieldDifference> differenceOf(const std::optional<DeploymentDraft> &before,
                                    const DeploymentDraft &after)
{
    QList<FieldDifference> rows;
    for (int i = 0; i <= int(DeploymentField::Variable); ++i) {
        const auto field = DeploymentField(i);
        if (field == DeploymentField::ExtraPort) {
            addNamed(rows, field, portsOf(before), portsOf(after));
        } else if (field == DeploymentField::Variable) {
            addNamed(rows, field, variablesOf(before), variablesOf(after));
        } else {
            const QVariant old = before ? valueOf(*before, field) : QVariant();
            const QVariant now = valueOf(after, field);
            if (old.isValid() || now.isValid())
                rows.append({field, {}, old, now, kindOf(old, now)});
        }
    }
    return rows;
}

bool isAnyChanged(const QList<FieldDifference> &difference)
{
    return std::any_of(difference.cbegin(), difference.cend(),
                       [](const FieldDifference &row) { return row.kind != Kind::Same; });
}

} // namespace hathora
