// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QComboBox;

namespace hathora {

class RecordTable;
class SightWatch;
class Workbench;

/// The tool bar's pickers of organization and application, in step with what is chosen elsewhere.
class ScopePicker : public QWidget
{
    Q_OBJECT

public:
    explicit ScopePicker(QWidget *parent = nullptr);

    void setWorkbench(Workbench *workbench); ///< null while nobody is signed in

private:
    void scopeChanged();
    void showChoice();
    void orgPicked(int row);
    void appPicked(int row);

    QPointer<Workbench> m_workbench;
    QComboBox *m_orgs;
    QComboBox *m_apps;
    SightWatch *m_sight; ///< without it nothing is chosen while no other view lists the two
};

} // namespace hathora
