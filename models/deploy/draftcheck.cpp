// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/draftcheck.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

using Kind = DraftProblem::Kind;
using Weight = DraftProblem::Weight;
using namespace deploymentlimits;

struct Bounds
{
    double least;
    double most;
    Weight weight;
};

/// $ alone would let a line end pass.
QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
}

/// Collects what is found.
class Check
{
public:
    Check(const DeploymentDraft &draft, const DraftSurroundings &surroundings)
        : m_draft(draft)
        , m_surroundings(surroundings)
    {
    }

    QList<DraftProblem> run()
    {
        if (m_draft.build.isEmpty())
            add(DeploymentField::Build, Kind::Missing);
        checkCpu();
        checkMemory();
        for (const std::optional<double> &gpu : {m_draft.gpu, m_draft.experimentalGpu})
            checkGpu(gpu.value_or(0));
        checkNumber(DeploymentField::Rooms, m_draft.roomsPerProcess, {1, mostRooms, Weight::Blocking});
        checkTransport(DeploymentField::Transport, m_draft.transport, -1);
        checkNumber(DeploymentField::Port, m_draft.port, {1, mostPort, Weight::Blocking});
        checkExtraPorts();
        for (DeploymentField field : m_draft.unknownTo(m_surroundings.generation))
            add(field, Kind::UnknownToServer, 0, -1, Weight::Doubtful);
        return m_problems + checkVariables(m_draft.env);
    }

private:
    void add(DeploymentField field, Kind kind, double limit = 0, int row = -1,
             Weight weight = Weight::Blocking)
    {
        m_problems.append({field, kind, weight, limit, row});
    }

    /// Zero is what a field holds before anybody fills it in.
    void checkNumber(DeploymentField field, double value, const Bounds &bounds, int row = -1)
    {
        if (!std::isfinite(value) || value == 0)
            add(field, Kind::Missing, 0, row);
        else if (value < 0)
            add(field, Kind::TooSmall, bounds.least, row);
        else if (value < bounds.least)
            add(field, Kind::TooSmall, bounds.least, row, bounds.weight);
        else if (value > bounds.most)
            add(field, Kind::TooLarge, bounds.most, row, bounds.weight);
    }

    void checkCpu()
    {
        checkNumber(DeploymentField::Cpu, m_draft.cpu, {leastCores, mostCores, Weight::Doubtful});
        const double shifted = m_draft.cpu * std::pow(10.0, coreDecimals);
        if (std::isfinite(shifted) && std::abs(shifted - std::round(shifted)) > 1e-6)
            add(DeploymentField::Cpu, Kind::TooManyDecimals, coreDecimals, -1, Weight::Doubtful);
    }

    void checkMemory()
    {
        const bool isServers = m_surroundings.mostMegabytes.has_value();
        const double most = m_surroundings.mostMegabytes.value_or(mostMegabytes);
        const double value = m_draft.memory;
        if (std::isfinite(value) && value > most)
            add(DeploymentField::Memory, Kind::TooLarge, most, -1,
                isServers ? Weight::Blocking : Weight::Doubtful);
        else
            checkNumber(DeploymentField::Memory, value, {leastMegabytes, most, Weight::Doubtful});
    }

    void checkGpu(double value)
    {
        if (!std::isfinite(value) || value < 0)
            add(DeploymentField::Gpu, Kind::TooSmall, 0);
        else if (value != std::round(value))
            add(DeploymentField::Gpu, Kind::NotWhole);
    }

    void checkTransport(DeploymentField field, const TransportType &transport, int row)
    {
        if (transport.text().isEmpty())
            add(field, Kind::Missing, 0, row);
        else if (!transport.known())
            add(field, Kind::Unfamiliar, 0, row, Weight::Doubtful);
    }

    void checkExtraPorts()
    {
        constexpr auto field = DeploymentField::ExtraPort;
        static const QRegularExpression allowed = whole(portName);
        QSet<QString> names{QStringLiteral("default")}; // the main port's
        for (int row = 0; row < int(m_draft.extraPorts.size()); ++row) {
            const ContainerPort &port = m_draft.extraPorts.at(row);
            if (port.name.size() > longestPortName)
                add(field, Kind::TooLong, longestPortName, row);
            else if (!allowed.match(port.name).hasMatch())
                add(field, port.name.isEmpty() ? Kind::Missing : Kind::BadName, 0, row);
            else if (names.contains(port.name))
                add(field, Kind::Duplicate, 0, row);
            names.insert(port.name);
            checkNumber(field, port.port, {1, mostPort, Weight::Blocking}, row);
            checkTransport(field, port.transportType, row);
        }
        if (m_draft.extraPorts.size() > mostExtraPorts)
            add(field, Kind::TooMany, mostExtraPorts);
    }

    const DeploymentDraft &m_draft;
    const DraftSurroundings &m_surroundings;
    QList<DraftProblem> m_problems;
};

} // namespace

QList<DraftProblem> check(const DeploymentDraft &draft, const DraftSurroundings &surroundings)
{
    return Check(draft, surroundings).run();
}

QList<DraftProblem> checkVariables(const QList<EnvVar> &variables)
{
    static const QRegularExpression allowed = whole(variableName);
    QList<DraftProblem> problems;
    const auto add = [&problems](Kind kind, int row, double limit) {
        problems.append({DeploymentField::Variable, kind, Weight::Blocking, limit, row});
    };
    QHash<QString, int> times;
    for (const EnvVar &each : variables)
        ++times[each.name];
    for (int row = 0; row < int(variables.size()); ++row) {
        const EnvVar &variable = variables.at(row);
        if (variable.name.isEmpty())
            add(Kind::Missing, row, 0);
        else if (variable.name.size() > longestVariableName)
            add(Kind::TooLong, row, longestVariableName);
        else if (!allowed.match(variable.name).hasMatch())
            add(Kind::BadName, row, 0);
        else if (times.value(variable.name) > 1)
            add(Kind::Duplicate, row, 0);
        if (variable.value.size() > longestVariableValue)
            add(Kind::TooLong, row, longestVariableValue);
    }
    if (variables.size() > mostVariables)
        add(Kind::TooMany, -1, mostVariables);
    return problems;
}

bool isBlocked(const QList<DraftProblem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const DraftProblem &problem) { return problem.weight == Weight::Blocking; });
}

} // namespace hathora
