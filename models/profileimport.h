// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profile.h"
#include "models/serveraddress.h"

#include <QList>

namespace hathora {

/// What a file of profiles would add. Nothing that is there is replaced.
struct ProfileImport
{
    enum class Trouble {
        None,
        Unreadable,
        TooLarge,
        NotProfiles, ///< something else, or damaged
        OfLaterVersion,
    };

    struct Entry
    {
        Profile profile; ///< as it would be added: of an id and a name of its own
        QString name;    ///< as the file has it; empty: none
        bool isUsable = false;
        ServerAddress::Problem address = ServerAddress::Problem::None; ///< why it is not
        bool isCaFileMissing = false;

        bool isRenamed() const { return isUsable && profile.name != name; }
    };

    Trouble trouble = Trouble::None;
    QList<Entry> entries; ///< in the file's order

    QList<Profile> usable() const;
};

} // namespace hathora
