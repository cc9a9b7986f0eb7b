// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/rehearsalpage.h"

#include "views/deploy/deploytext.h"
#include "views/deploy/differenceview.h"
#include "views/deploy/pricefields.h"
#include "views/deploy/rehearsaltext.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr qsizetype mostTold = 6;

} // namespace

RehearsalPage::RehearsalPage(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QFormLayout)
    , m_build(addFact(QStringLiteral("build"), tr("Build")))
    , m_staying(addFact(QStringLiteral("staying"), tr("What stays")))
    , m_quota(addFact(QStringLiteral("quota"), tr("Limits")))
    , m_cost(addFact(QStringLiteral("cost"), tr("Cost")))
    , m_prices(new PriceFields(QStringLiteral("rehearsal"), this))
    , m_problems(new PlainLabel(PlainLabel::Look::Problem, this))
    , m_difference(new DifferenceView(QStringLiteral("rehearsal.difference"), this))
{
    setObjectName(QStringLiteral("rehearsal"));
    m_facts->setHorizontalSpacing(spacing::around);
    m_facts->setVerticalSpacing(spacing::between);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_facts->addRow(QString(), m_prices);
    connect(m_prices, &PriceFields::edited, this, &RehearsalPage::pricesEdited);
    m_problems->setObjectName(QStringLiteral("rehearsal.problems"));
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_difference->setSameText(tr("Nothing differs from what is live now."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::around);
    column->addWidget(m_problems);
    column->addWidget(m_difference, 1);
    column->addLayout(m_facts);
    setFocusProxy(m_difference);
}

PlainLabel *RehearsalPage::addFact(const QString &name, const QString &title)
{
    auto *fact = new PlainLabel(this);
    fact->setObjectName(QStringLiteral("rehearsal.") + name);
    fact->setWordWrap(true);
    auto *label = new PlainLabel(PlainLabel::Look::Caption, this);
    label->setText(title);
    m_facts->addRow(label, fact);
    return fact;
}

void RehearsalPage::setPrices(const Prices &prices)
{
    m_prices->setPrices(prices);
}

void RehearsalPage::show(const Rehearsal &rehearsal, const DeploymentDraft &draft)
{
    m_difference->setSameText(rehearsal.live ? tr("Nothing differs from what is live now.")
                                             : tr("Nothing is live yet."));
    m_difference->show(rehearsal.difference);
    m_build->setText(standingText(rehearsal.build));
    m_staying->setText(stayingText(rehearsal));
    m_quota->setText(quotaText(rehearsal, draft));
    m_cost->setText(costText(rehearsal));
    showProblems(rehearsal, draft);
}

void RehearsalPage::showProblems(const Rehearsal &rehearsal, const DeploymentDraft &draft)
{
    QStringList lines;
    for (const DraftProblem &problem :
         rehearsal.problems.first(std::min(rehearsal.problems.size(), mostTold)))
        lines.append(problemLine(problem, draft));
    if (rehearsal.problems.size() > mostTold)
        lines.append(tr("and %n more", nullptr, int(rehearsal.problems.size() - mostTold)));
    m_problems->setText(lines.join(u'\n'));
    m_problems->setHidden(lines.isEmpty());
}

} // namespace hathora
