// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/archivecheck.h"
#include "api/archive/packlist.h"
#include "api/builds.h"
#include "api/types/ids.h"

#include <optional>
#include <variant>

namespace hathora {

/// A folder or files, to be packed as they were listed.
struct PackToShip
{
    PackList list;
    PackChoices choices;

    bool operator==(const PackToShip &) const = default;
};

/// An archive that somebody made, to be sent as it is.
struct ArchiveToShip
{
    QByteArray path; ///< on this machine, as bytes
    ArchiveFacts facts;

    bool operator==(const ArchiveToShip &) const = default;
};

/// What a person wants uploaded and built: the intent of the pre-flight panel, once nothing stands in its
/// way.
struct ShipOrder
{
    std::variant<PackToShip, ArchiveToShip> what;
    QString name;              ///< of the folder or file, to be shown; plain text
    QString tag;               ///< buildTag; empty: none
    std::optional<BuildId> id; ///< the person's own; none: one is made

    bool operator==(const ShipOrder &) const = default;
};

/// An image in an outside registry that somebody wants a build of. Its credentials are in memory only.
struct RegistryOrder
{
    RegistryImage image;
    QString tag; ///< empty: none
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::ShipOrder)
