// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billing/costpane.h"

#include "models/billing/costboard.h"
#include "models/workbench.h"
#include "views/deploy/pricefields.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace hathora {

namespace {

TablePane::Setup setup(const QString &name, const QString &title, const QString &unchosen,
                       const QString &empty)
{
    return {
        name,
        title,
        "name"_L1,
        "name"_L1,
        "hour"_L1,
        Qt::DescendingOrder,
        QStringLiteral("processes>0"),
        {unchosen, CostPane::tr("Counting…"), empty, {}, {}, CostPane::tr("Nothing matches the filter.")}};
}

QWidget *titled(PlainLabel *title, QWidget *content)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    title->setContentsMargins(spacing::around, spacing::between, spacing::around, 0);
    column->addWidget(title);
    column->addWidget(content, 1);
    return whole;
}

} // namespace

CostPane::CostPane(Workbench &workbench, CostBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_board(board)
    , m_basis(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_regionTitle(new PlainLabel(PlainLabel::Look::Title))
    , m_apps(new TablePane(setup(QStringLiteral("costApps"), tr("Cost by application"),
                                 tr("Choose an organization to see what runs."),
                                 tr("This organization has no application yet."))))
    , m_regions(
          new TablePane(setup(QStringLiteral("costRegions"), tr("Cost by region"),
                              tr("Choose an application to see where it runs."), tr("Nothing of it runs."))))
{
    auto *prices = new PriceFields(QStringLiteral("billing"), this);
    DeploySettings &settings = workbench.deploySettings();
    prices->setPrices(settings.prices());
    connect(&settings, &DeploySettings::pricesChanged, prices, &PriceFields::setPrices);
    connect(prices, &PriceFields::edited, &settings, &DeploySettings::setPrices);
    m_basis->setObjectName(QStringLiteral("billing.basis"));
    m_basis->setWordWrap(true);
    m_regionTitle->setElideMode(Qt::ElideMiddle);
    auto *appTitle = new PlainLabel(PlainLabel::Look::Title);
    appTitle->setText(tr("By application"));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(titled(appTitle, m_apps));
    split->addWidget(titled(m_regionTitle, m_regions));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::around, spacing::around, spacing::around, spacing::between);
    head->setSpacing(spacing::between);
    head->addWidget(prices);
    head->addWidget(m_basis);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(split, 1);
    for (TablePane *pane : {m_apps, m_regions})
        connect(pane, &TablePane::shownChanged, pane, &TablePane::summarize);
    connect(&board, &CostBoard::changed, this, &CostPane::tell);
    takeScope();
}

void CostPane::takeScope()
{
    OrgScope *org = m_workbench.org();
    AppScope *app = m_workbench.app();
    m_apps->setTable(org ? &m_board.byApp() : nullptr, org ? &org->apps : nullptr);
    m_regions->setTable(app ? &m_board.byRegion() : nullptr, app ? &app->processes : nullptr);
    tell();
}

/// On what the figures stand: read beside them, or they are taken for a bill.
void CostPane::tell()
{
    const OrgScope *org = m_workbench.org();
    const AppScope *app = m_workbench.app();
    const AppWithDeployment *known = org && app ? org->apps.model().find(app->app) : nullptr;
    m_regionTitle->setText(known ? tr("%1 by region").arg(known->name) : tr("By region"));
    QStringList basis{
        tr("Live processes now, each as large as its application's latest deployment makes it; by region, as "
           "large as its own deployment does. What is provisioned and not in use is not counted.")};
    if (m_board.leavesGpusOut())
        basis.append(tr("GPUs cost nothing here until they have a price."));
    if (m_board.unknownApps() > 0)
        basis.append(tr("%n application(s) are not counted yet.", nullptr, m_board.unknownApps()));
    if (app && !app->summary.completeness().isWhole())
        basis.append(tr("Not all of the application's processes are known yet: by region it is more."));
    m_basis->setText(basis.join(u' '));
}

} // namespace hathora
