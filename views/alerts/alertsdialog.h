// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrules.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QPushButton;
class QTableView;
class QTimeEdit;
class QVBoxLayout;

namespace hathora {

class AlertsModel;
class PlainLabel;
class Workbench;

/// All rules of alerts with how they stand, to be switched, made, changed and removed; and when the desktop
/// is told.
class AlertsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Whether there is anything on this desktop that would show an alert.
    enum class Tray { Present, Missing };

    /// The workbench must have rules; both outlive this.
    AlertsDialog(Workbench &workbench, Tray tray, QWidget *parent);

    void begin(const AlertRule &draft); ///< a new rule, to be looked over

private:
    void build(Tray tray);
    void buildTable();
    QLayout *buildButtons();
    void buildDesktop(QVBoxLayout &column, Tray tray);
    QCheckBox *addSwitch(QVBoxLayout &column, const QString &name, const QString &text);
    QPushButton *addButton(QLayout *row, const QString &name, const QString &text);
    QTimeEdit *addTime(QLayout *row, const QString &name, const QString &what);
    void add();
    void change();
    void remove();
    void takeDesktop();
    void showDesktop();
    void showChosen();
    void showAsks();
    std::optional<AlertRule> chosen() const;

    Workbench &m_workbench;
    QPointer<AlertRules> m_rules;
    AlertsModel *m_model;
    QTableView *m_table;
    PlainLabel *m_asks;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QCheckBox *m_tell = nullptr;
    QCheckBox *m_always = nullptr;
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
};

} // namespace hathora
