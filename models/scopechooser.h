// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watch.h"
#include "models/workbench.h"

#include <QObject>

namespace hathora {

/// Chooses an organization and an application as soon as their lists are there: the preferred ones if they
/// exist, else the first by name. Once somebody has chosen, it leaves the choice alone until it is gone from
/// its list.
class ScopeChooser : public QObject
{
    Q_OBJECT

public:
    ScopeChooser(Workbench &workbench, std::optional<OrgId> org, std::optional<AppId> app,
                 QObject *parent = nullptr);

private:
    void scopeChanged();
    void chooseOrg();
    void chooseApp();

    Workbench &m_workbench;
    std::optional<OrgId> m_org; ///< preferred, until it was tried
    std::optional<AppId> m_app;
    Watch m_orgsWatch; ///< the pickers show these lists, whatever docks are open
    Watch m_appsWatch;
};

} // namespace hathora
