// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/rehearsal.h"

#include <QWidget>

class QFormLayout;

namespace hathora {

class DifferenceView;
class PlainLabel;
class PriceFields;

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
    void showProblems(const Rehearsal &rehearsal, const DeploymentDraft &draft);

    QFormLayout *m_facts;
    PlainLabel *m_build;
    PlainLabel *m_staying;
    PlainLabel *m_quota;
    PlainLabel *m_cost;
    PriceFields *m_prices;
    PlainLabel *m_problems;
    DifferenceView *m_difference;
};

} // namespace hathora
