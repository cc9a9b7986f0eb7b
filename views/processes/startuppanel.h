// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/startup.h"
#include "models/recordmodel.h"

#include <QWidget>

class QToolButton;

namespace hathora {

class StartupChart;
class TablePane;
class Workbench;

/// How long the processes of the chosen application took to start, by region and build: the slowest as a
/// picture, all as a table.
class StartupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StartupPanel(Workbench &workbench, QWidget *parent = nullptr);
    ~StartupPanel() override;

    TablePane &table() { return *m_pane; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeScope();
    void count();
    void openSlowest(const QString &key);

    Workbench &m_workbench;
    RecordModel<StartupFigures, StartupKey> m_model;
    StartupChart *m_chart;
    QToolButton *m_more = nullptr; ///< what can be done with the chart
    TablePane *m_pane;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
