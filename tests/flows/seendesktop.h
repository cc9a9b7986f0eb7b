// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"

#include <QList>
#include <QString>

namespace hathora::testing {

/// A desktop that remembers what it was to show.
class SeenDesktop : public Desktop
{
public:
    bool isThere() const override { return true; }
    void setState(TrayState now, const QString &) override { state = now; }
    void setMenu(QMenu *now) override { menu = now; }
    void notify(const QString &title, const QString &text) override { notices.append({title, text}); }

    TrayState state = TrayState::Ok;
    QMenu *menu = nullptr;
    QList<std::pair<QString, QString>> notices;
};

} // namespace hathora::testing
