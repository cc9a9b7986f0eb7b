// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/regionmenu.h"

#include "views/plaintext.h"
#include "views/regionnames.h"

namespace hathora {

RegionMenu::RegionMenu(const QString &title, QWidget *parent)
    : QMenu(title, parent)
{
    setAccessibleName(title);
    setSeen({});
}

void RegionMenu::setSeen(const QList<Region> &regions)
{
    const QMap<QString, Region> byName = regionsByName(regions);
    clear();
    for (auto region = byName.cbegin(); region != byName.cend(); ++region) {
        // An ampersand of the server's is no mnemonic.
        QAction *action = addAction(plainLine(region.key()).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(region->text());
        connect(action, &QAction::triggered, this,
                [this, chosenRegion = *region] { Q_EMIT chosen(chosenRegion); });
    }
}

} // namespace hathora
