// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/billingdock.h"

#include "models/billing/billingbook.h"
#include "models/billing/costboard.h"
#include "models/workbench.h"
#include "views/billing/billinghead.h"
#include "views/billing/costpane.h"
#include "views/billing/invoicespane.h"
#include "views/billing/upcomingpane.h"
#include "views/billing/usagegauges.h"
#include "views/sightwatch.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr auto tabKey = "tab";
// Pixels of the tabs before all of it scrolls.
constexpr int lowest = 300;
constexpr int lowestOfCost = 390; ///< which has two tables

/// Takes what is left over: by itself it would be as tall as the tallest of its pages likes.
class Tabs final : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;
    bool hasHeightForWidth() const override { return false; }
};

StoreFace::Words usageWords()
{
    return {BillingDock::tr("Choose an organization to see its limits."),
            BillingDock::tr("Loading limits…"),
            BillingDock::tr("This server does not tell what is used of which limit."),
            {},
            BillingDock::tr("The limits could not be loaded.")};
}

} // namespace

BillingDock::BillingDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_board(new CostBoard(this))
    , m_head(new BillingHead(workbench, *m_board, this))
    , m_tabs(new Tabs(this))
    , m_upcoming(new UpcomingPane)
    , m_invoices(new InvoicesPane)
    , m_gauges(new UsageGauges)
    , m_cost(new CostPane(workbench, *m_board))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("billingDock"));
    build();
    m_board->setPrices(workbench.deploySettings().prices());
    connect(&workbench.deploySettings(), &DeploySettings::pricesChanged, m_board, &CostBoard::setPrices);
    connect(m_head, &BillingHead::upcomingWanted, this, [this] { m_tabs->setCurrentWidget(m_upcoming); });
    connect(m_head, &BillingHead::invoicesWanted, this, [this] { m_tabs->setCurrentWidget(m_invoices); });
    connect(m_head, &BillingHead::costWanted, this, [this] { m_tabs->setCurrentWidget(m_cost); });
    connect(&workbench, &Workbench::orgScopeChanged, this, &BillingDock::takeOrg);
    takeOrg();
}

/// The parts let go of the stores before these end, and of the board.
BillingDock::~BillingDock()
{
    delete m_cost;
    m_head->show(nullptr);
    m_upcoming->show(nullptr);
    m_invoices->show(nullptr);
}

void BillingDock::build()
{
    auto *limits = new StateOverlay(m_gauges);
    m_usageFace = new StoreFace(limits, usageWords());
    m_tabs->setObjectName(QStringLiteral("billing.tabs"));
    m_tabs->setAccessibleName(tr("Billing"));
    m_tabs->setDocumentMode(true);
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    const auto fit = [this] {
        m_tabs->setMinimumHeight(m_tabs->currentWidget() == m_cost ? lowestOfCost : lowest);
    };
    connect(m_tabs, &QTabWidget::currentChanged, this, fit);
    m_tabs->addTab(m_upcoming, tr("Coming invoice"));
    m_tabs->addTab(m_invoices, tr("Invoices"));
    m_tabs->addTab(limits, tr("Limits"));
    m_tabs->addTab(m_cost, tr("Cost now"));
    auto *page = new QWidget;
    auto *parts = new QVBoxLayout(page);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(m_head);
    parts->addWidget(m_tabs, 1);
    // In a low window the whole of it is scrolled: each tab would be too little to work with.
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("billing.page"));
    area->setAccessibleName(tr("Billing"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    setFocusProxy(m_tabs);
}

QVariantMap BillingDock::viewState() const
{
    return {{QLatin1String(tabKey), m_tabs->currentIndex()}};
}

void BillingDock::setViewState(const QVariantMap &state)
{
    m_tabs->setCurrentIndex(qBound(0, state.value(QLatin1String(tabKey)).toInt(), m_tabs->count() - 1));
}

void BillingDock::takeOrg()
{
    const std::unique_ptr<BillingBook> old = std::move(m_book); // ends when the parts have let go of it
    if (m_workbench.org())
        m_book = m_workbench.billing();
    m_head->show(m_book.get());
    m_upcoming->show(m_book.get());
    m_invoices->show(m_book.get());
    m_cost->takeOrg();
    takeUsage();
}

void BillingDock::takeUsage()
{
    OrgScope *org = m_workbench.org();
    QList<Store *> stores = m_book ? m_book->stores() : QList<Store *>();
    if (org) // fleets tell of which generation the server is, and that what billing is asked with
        stores.append({&org->usage, &org->apps, &org->appCounts, &org->fleets});
    m_sight->keepFresh(stores);
    disconnect(m_ofUsage);
    if (org)
        m_ofUsage = connect(&org->usage, &Store::refreshed, this, &BillingDock::showUsage);
    m_usageFace->setStore(org ? &org->usage : nullptr, org ? StoreFace::Measure([org] {
                              return org->usage.limits() ? StoreFace::Amount::Something
                                                         : StoreFace::Amount::Nothing;
                          })
                                                           : StoreFace::Measure());
    showUsage();
}

void BillingDock::showUsage()
{
    const OrgScope *org = m_workbench.org();
    if (org && org->usage.limits())
        m_gauges->showLimits(*org->usage.limits());
    m_usageFace->updateSoon();
}

} // namespace hathora
