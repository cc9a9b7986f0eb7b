// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logsubject.h"

#include <QMenu>

namespace hathora {

struct AppScope;
class RegionMenu;

/// What can be followed besides single processes: everything, what failed today, a region, a deployment.
class LogFollowMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LogFollowMenu(QWidget *parent = nullptr);

    /// The application whose regions and newest deployments are offered; null for none.
    void setScope(const AppScope *scope);

    /// What can be followed in any application.
    QList<QAction *> everyTime() const { return {m_everything, m_failed}; }

Q_SIGNALS:
    void wanted(const hathora::LogSubject &subject);

private:
    void offer();

    const AppScope *m_scope = nullptr;
    QAction *m_everything;
    QAction *m_failed;
    RegionMenu *m_regions;
    QMenu *m_deployments;
};

} // namespace hathora
