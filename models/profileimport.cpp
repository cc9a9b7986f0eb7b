// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profileimport.h"

namespace hathora {

QList<Profile> ProfileImport::usable() const
{
    QList<Profile> profiles;
    for (const Entry &entry : entries) {
        if (entry.isUsable)
            profiles.append(entry.profile);
    }
    return profiles;
}

} // namespace hathora
