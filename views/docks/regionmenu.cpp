// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/regionmenu.h"

#include "models/format.h"
#include "views/plaintext.h"

#include <QMap>

namespace hathora {

RegionMenu::RegionMenu(const QString &title, QWidget *parent)
    : QMenu(title, parent)
{
    setAccessibleName(title);
    setSeen({});
}

void RegionMenu::setSeen(const QList<Region> &regions)
{
    QMap<QString, Region> byName;
    for (const EnumName<KnownRegion> &each : enumNames(KnownRegion{}))
        byName.insert(format::region(QString(each.name)), Region(each.value));
    for (const Region &region : regions)
        byName.insert(format::region(region.text()), region);
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
