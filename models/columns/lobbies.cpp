// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/lobbies.h"

namespace hathora {

QList<Column<Lobby>> lobbyColumns()
{
    return {
        {{"code"_L1, QT_TRANSLATE_NOOP("Columns", "Short code"), Format::Id}, &Lobby::shortCode},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Room"), Format::Id}, &Lobby::room},
        {{"region"_L1, QT_TRANSLATE_NOOP("Columns", "Region"), Format::RegionName}, &Lobby::region},
        {{"visibility"_L1, QT_TRANSLATE_NOOP("Columns", "Visibility"), Format::Text, Shown::OnRequest},
         &Lobby::visibility},
        {{"created"_L1, QT_TRANSLATE_NOOP("Columns", "Created"), Format::Age}, &Lobby::createdAt},
        {{"by"_L1, QT_TRANSLATE_NOOP("Columns", "Created by"), Format::Id}, &Lobby::createdBy},
        {{"config"_L1, QT_TRANSLATE_NOOP("Columns", "Configuration")}, &Lobby::config},
    };
}

} // namespace hathora
