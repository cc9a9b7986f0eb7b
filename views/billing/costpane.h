// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hathora {

class CostBoard;
class PlainLabel;
class TablePane;
class Workbench;

/// What runs now costs so much by the prices typed here, by application and by region.
class CostPane : public QWidget
{
    Q_OBJECT

public:
    CostPane(Workbench &workbench, CostBoard &board, QWidget *parent = nullptr);

    void takeScope();

private:
    void tell();

    Workbench &m_workbench;
    CostBoard &m_board;
    PlainLabel *m_basis;
    PlainLabel *m_regionTitle;
    TablePane *m_apps;
    TablePane *m_regions;
};

} // namespace hathora
