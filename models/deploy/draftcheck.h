// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/deploymentdraft.h"

namespace hathora {

/// One thing that is wrong with a draft, or may be.
struct DraftProblem
{
    enum class Kind {
        Missing,
        TooSmall,        ///< limit: the least
        TooLarge,        ///< limit: the most
        TooManyDecimals, ///< limit: how many may be
        NotWhole,
        TooMany, ///< limit: how many may be
        TooLong, ///< limit: how many characters may be
        BadName, ///< a name with characters that may not be in it
        Duplicate,
        Unfamiliar,      ///< a word that the contract does not know; the server may
        UnknownToServer, ///< filled in, but this server has no field for it: it is not sent
    };
    /// Bounds that only the official tool checks were too narrow before; the server has the last word on
    /// them.
    enum class Weight { Blocking, Doubtful };

    DeploymentField field = DeploymentField::Build;
    Kind kind = Kind::Missing;
    Weight weight = Weight::Blocking;
    double limit = 0;
    int row = -1; ///< of an additional port or a variable

    bool operator==(const DraftProblem &) const = default;
};

/// The bounds of the contract (x-limits), and where it has none the official tool's.
namespace deploymentlimits {

constexpr double leastCores = 0.25; ///< of the official tool, as the three after it
constexpr double mostCores = 8;
constexpr double leastMegabytes = 512;
constexpr double mostMegabytes = 16384;
constexpr int coreDecimals = 2;
constexpr int mostRooms = 10000;
constexpr int mostPort = 65535;
constexpr int mostExtraPorts = 2;
constexpr int mostVariables = 100;
constexpr int longestVariableName = 100;
constexpr int longestVariableValue = 5000;
constexpr int longestPortName = 100;
constexpr auto variableName = "^[a-zA-Z_][a-zA-Z0-9_]*$";
constexpr auto portName = "^[a-z][a-z0-9-]*$";

} // namespace deploymentlimits

/// What is known of the server and the organization that a draft is for.
struct DraftSurroundings
{
    Generation generation = Generation::Unknown;
    std::optional<double> mostMegabytes; ///< the organization's own bound, which is the server's
};

/// In the order of the fields. Empty if there is nothing to say.
QList<DraftProblem> check(const DeploymentDraft &draft, const DraftSurroundings &surroundings);

/// Of the variables alone; several may be of one row.
QList<DraftProblem> checkVariables(const QList<EnvVar> &variables);

bool isBlocked(const QList<DraftProblem> &problems);

} // namespace hathora
