// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace hathora {

class CostBoard;
class OrgProcessesStore;
class PlainLabel;
class SightWatch;
class TablePane;
class Workbench;

/// What runs now costs so much by the prices typed here, by application and by region. The processes are
/// asked for only while this can be seen.
class CostPane : public QWidget
{
    Q_OBJECT

public:
    CostPane(Workbench &workbench, CostBoard &board, QWidget *parent = nullptr);
    ~CostPane() override;

    void takeOrg(); ///< the chosen one; before it is shown, and whenever there is another

private:
    void tell();

    Workbench &m_workbench;
    CostBoard &m_board;
    PlainLabel *m_basis;
    TablePane *m_apps;
    TablePane *m_regions;
    SightWatch *m_sight;
    std::unique_ptr<OrgProcessesStore> m_processes; ///< null while no organization is chosen
};

} // namespace hathora
