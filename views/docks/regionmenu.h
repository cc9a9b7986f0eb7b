// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/region.h"

#include <QMenu>

namespace hathora {

/// A menu of regions by name: those that the program knows, and others that were seen on this server. Nothing
/// in it can be chosen while it is disabled, by whichever way.
class RegionMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RegionMenu(const QString &title, QWidget *parent = nullptr);

    void setSeen(const QList<Region> &regions);

Q_SIGNALS:
    void chosen(const hathora::Region &region);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace hathora
