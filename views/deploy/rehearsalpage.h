// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/rehearsal.h"

#include <QWidget>

class QLineEdit;
class QFormLayout;

namespace hathora {

class DifferenceView;
class PlainLabel;

/// What would follow from a deployment, before it is made: what changes, what stays, what is left and what it
/// costs.
class RehearsalPage : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalPage(QWidget *parent = nullptr);

    void show(const Rehearsal &rehearsal, const DeploymentDraft &draft);
    void setPrices(const Prices &prices);
    using QWidget::show;

Q_SIGNALS:
    void pricesEdited(const hathora::Prices &prices);

private:
    PlainLabel *addFact(const QString &name, const QString &title);
    void buildPrices();
    QLineEdit *makePrice(const QString &name, const QString &label);
    void pricesTyped();
    void showProblems(const Rehearsal &rehearsal, const DeploymentDraft &draft);

    QFormLayout *m_facts;
    PlainLabel *m_build;
    PlainLabel *m_staying;
    PlainLabel *m_quota;
    PlainLabel *m_cost;
    PlainLabel *m_priceNote = nullptr;
    QLineEdit *m_vcpuPrice = nullptr;
    QLineEdit *m_gpuPrice = nullptr;
    PlainLabel *m_problems;
    DifferenceView *m_difference;
};

} // namespace hathora
