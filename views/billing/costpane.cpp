// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billing/costpane.h"

#include "models/billing/costboard.h"
#include "models/stores/orgprocessesstore.h"
#include "models/workbench.h"
#include "views/deploy/pricefields.h"
#include "views/plainlabel.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace hathora {

namespace {

TablePane::Setup setup(const QString &name, const QString &title, const QString &example,
                       const QString &empty)
{
    return {name,
            title,
            "name"_L1,
            "name"_L1,
            "hour"_L1,
            Qt::DescendingOrder,
            example,
            {CostPane::tr("Choose an organization to see what runs."),
             CostPane::tr("Counting…"),
             empty,
             {},
             {},
             CostPane::tr("Nothing matches the filter.")}};
}

} // namespace

CostPane::CostPane(Workbench &workbench, CostBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_board(board)
    , m_basis(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_apps(
          new TablePane(setup(QStringLiteral("costApps"), tr("Cost by application"),
                              QStringLiteral("name:arena"), tr("This organization has no application yet."))))
    , m_regions(new TablePane(setup(QStringLiteral("costRegions"), tr("Cost by region"),
                                    QStringLiteral("name:Tokyo"), tr("Nothing runs."))))
    , m_sight(new SightWatch(this))
{
    auto *prices = new PriceFields(QStringLiteral("billing"), this);
    DeploySettings &settings = workbench.deploySettings();
    prices->setPrices(settings.prices());
    connect(&settings, &DeploySettings::pricesChanged, prices, &PriceFields::setPrices);
    connect(prices, &PriceFields::edited, &settings, &DeploySettings::setPrices);
    m_basis->setObjectName(QStringLiteral("billing.basis"));
    m_basis->setWordWrap(true);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_apps);
    split->addWidget(m_regions);
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
}

/// The tables let go of the rows, and the board of the processes, before these end.
CostPane::~CostPane()
{
    m_apps->setTable(nullptr);
    m_regions->setTable(nullptr);
    m_board.setScope(nullptr, nullptr);
}

void CostPane::takeOrg()
{
    m_apps->setTable(nullptr);
    m_regions->setTable(nullptr);
    m_sight->keepFresh({});
    OrgScope *org = m_workbench.org();
    const std::unique_ptr<OrgProcessesStore> old = std::move(m_processes); // ends when the board let go of it
    m_processes = m_workbench.orgProcesses();
    m_board.setScope(org, m_processes.get());
    if (m_processes) {
        m_apps->setTable(&m_board.byApp(), &org->apps);
        m_regions->setTable(&m_board.byRegion(), m_processes.get());
        m_sight->keepFresh({m_processes.get()});
    }
    tell();
}

/// On what the figures stand: read beside them, or they are taken for a bill.
void CostPane::tell()
{
    QStringList basis{
        tr("Live processes now, each as large as its application's latest deployment makes it. What is "
           "provisioned and not in use is not counted.")};
    if (m_board.leavesGpusOut())
        basis.append(tr("GPUs cost nothing here until they have a price."));
    if (m_board.unknownApps() > 0)
        basis.append(tr("%n application(s) are not counted yet.", nullptr, m_board.unknownApps()));
    if (m_processes && !m_processes->completeness().isWhole())
        basis.append(tr("Not all processes are known yet: by region it is more."));
    m_basis->setText(basis.join(u' '));
}

} // namespace hathora
