// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/deploymentdraft.h"

namespace hathora {

/// One field of two deployments.
struct FieldDifference
{
    enum class Kind { Same, Added, Removed, Changed };

    DeploymentField field = DeploymentField::Build;
    QString name;    ///< of a variable or an additional port
    QVariant before; ///< raw; invalid if there is none
    QVariant after;
    Kind kind = Kind::Same;

    bool isSecret() const { return field == DeploymentField::Variable; }
    bool operator==(const FieldDifference &) const = default;
};

/// All fields in their order, those that are the same too; variables by name, last. Without a before, all
/// that is filled in is added.
QList<FieldDifference> differenceOf(const std::optional<DeploymentDraft> &before,
                                    const DeploymentDraft &after);

bool isAnyChanged(const QList<FieldDifference> &difference);

} // namespace hathora
