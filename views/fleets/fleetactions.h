// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class FleetPane;
class TablePane;
class Workbench;
struct Fleet;

/// Making a fleet, changing the chosen one, and setting its floor in the chosen region. Child of the view,
/// which places the strip.
class FleetActions : public QObject
{
    Q_OBJECT

public:
    FleetActions(Workbench &workbench, TablePane &fleets, FleetPane &pane, QWidget *view);

    ChangeStrip *strip() const { return m_changes; }
    void setFloor(); ///< asks how much

private:
    QAction *add(TablePane &pane, const QString &name, const QString &text, void (FleetActions::*run)());
    void takeScope();
    void enable();
    void create();
    void change();
    QString floorObstacle();
    QString createObstacle() const;
    QString changeObstacle() const;
    static QString olderServer();
    const Fleet *fleet() const;

    Workbench &m_workbench;
    TablePane &m_fleets;
    FleetPane &m_pane;
    QWidget *m_view;
    ChangeStrip *m_changes;
    ChangeActions *m_changeActions;
    QAction *m_create;
    QAction *m_change;
    QAction *m_floor;
    QPointer<QDialog> m_sheet; ///< the one opened last
    QTimer m_rested;           ///< runs out when the chosen region's floor may be set again
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
