// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QVariantMap>
#include <QWidget>

namespace hathora {

class AppActions;
class AppPane;
class SightWatch;
class SplitView;
class TablePane;
class Workbench;

/// The applications of the chosen organization, and how the one in the chosen row is set.
class ApplicationsDock : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationsDock(Workbench &workbench, QWidget *parent = nullptr);

    TablePane &table() { return *m_apps; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    void takeScope();
    void takeAnswer();
    void showChosen();
    void enter(const QString &key);
    void showRow(const QString &dock, const QString &key);

    Workbench &m_workbench;
    TablePane *m_apps;
    AppPane *m_pane;
    AppActions *m_actions;
    SplitView *m_split;
    SightWatch *m_sight;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
