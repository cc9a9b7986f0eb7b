// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/regionmenu.h"

#include "views/plaintext.h"
#include "views/regionnames.h"

#include <QEvent>

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
        action->setEnabled(isEnabled());
        connect(action, &QAction::triggered, this,
                [this, chosenRegion = *region] { Q_EMIT chosen(chosenRegion); });
    }
}

void RegionMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange) {
        for (QAction *action : actions())
            action->setEnabled(isEnabled());
    }
    QMenu::changeEvent(event);
}

} // namespace hathora
