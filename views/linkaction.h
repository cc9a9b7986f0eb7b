// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/place.h"

#include <QObject>

class QAction;

namespace hathora {

class TablePane;
class Workbench;

/// Copies links to the chosen rows of a table, for others who have the program. Child of the table.
class LinkAction : public QObject
{
    Q_OBJECT

public:
    /// \a kind is what the rows are.
    LinkAction(Workbench &workbench, TablePane &pane, Place::Kind kind);

private:
    void copy() const;

    Workbench &m_workbench;
    TablePane &m_pane;
    Place::Kind m_kind;
    QAction *m_action;
};

} // namespace hathora
