// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrule.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QPushButton;
class QSpinBox;

namespace hathora {

class PlainLabel;
class Workbench;

/// One rule of alerts, as it is made or changed. Changes nothing itself.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    enum class What { New, Changed };

    RuleDialog(Workbench &workbench, const AlertRule &rule, What what, QWidget *parent);

    AlertRule rule() const;

Q_SIGNALS:
    void chosen(const hathora::AlertRule &rule); ///< accepted

private:
    void build(What what);
    void fillMeasures();
    void fillScopes();
    void fillParts();
    void showUnit();
    void showRule();
    AlertMeasure measure() const;
    AlertScope::What scope() const;
    QComboBox *addChoice(QFormLayout &form, const QString &name, const QString &label);

    Workbench &m_workbench;
    AlertRule m_rule; ///< as it was; what cannot be chosen here stays
    QComboBox *m_measure = nullptr;
    QComboBox *m_over = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_part = nullptr;
    QComboBox *m_comparison = nullptr;
    QDoubleSpinBox *m_value;
    QSpinBox *m_minutes;
    PlainLabel *m_sentence;
    QPushButton *m_accept = nullptr;
};

} // namespace hathora
