// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billing/billinghead.h"

#include "models/billing/billingbook.h"
#include "models/billing/costboard.h"
#include "models/workbench.h"
#include "views/billing/billingtext.h"
#include "views/browser.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/errortext.h"
#include "views/figurecard.h"
#include "views/gridflow.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace hathora {

namespace {

constexpr int narrowestCard = 150;
constexpr int hoursOfADay = 24;

QString figure(const std::optional<double> &amount, AmountScale scale)
{
    return amount ? money::text(*amount, scale) : QString();
}

/// Why something is not there: a blank would say that there is nothing.
QString troubleOf(const Store &store)
{
    return store.hasLoaded() || !store.lastError() ? QString() : judgementText(*store.lastError());
}

} // namespace

BillingHead::BillingHead(Workbench &workbench, CostBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_board(board)
    , m_changes(new ChangeStrip(QStringLiteral("billing.changes"), this))
    , m_notice(new MessageStrip(this))
    , m_changeActions(new ChangeActions(workbench, this))
    , m_flow(new GridFlow(narrowestCard))
    , m_total(add(QStringLiteral("total"), tr("coming invoice"), &BillingHead::upcomingWanted))
    , m_balance(add(QStringLiteral("balance"), tr("balance"), &BillingHead::invoicesWanted))
    , m_hour(add(QStringLiteral("hour"), tr("runs for, an hour"), &BillingHead::costWanted))
    , m_day(add(QStringLiteral("day"), tr("runs for, a day"), &BillingHead::costWanted))
    , m_payment(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_portal(localAction(this, QStringLiteral("billing.portal"), tr("Open customer &portal")))
{
    m_notice->setObjectName(QStringLiteral("billing.notice"));
    m_notice->setDismissible(true);
    m_payment->setObjectName(QStringLiteral("billing.payment"));
    m_payment->setElideMode(Qt::ElideRight);
    m_portal->setIcon(icon(Icon::Export));
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("billing.portalButton"));
    button->setDefaultAction(m_portal);
    button->setAccessibleName(tr("Open customer portal"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(spacing::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    m_changeActions->add(m_portal, Change::Kind::OpenPortal, [this] { return m_workbench.org() != nullptr; });
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::between);
    row->addWidget(m_payment, 1);
    row->addWidget(button);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(spacing::around, spacing::around, spacing::around, spacing::between);
    page->setSpacing(spacing::between);
    page->addLayout(m_flow);
    page->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_changes);
    column->addWidget(m_notice);
    column->addLayout(page);
    connect(m_portal, &QAction::triggered, this, [this] {
        if (OrgScope *org = m_workbench.org())
            org->billingCommands.openPortal();
    });
    connect(&board, &CostBoard::changed, this, &BillingHead::tell);
    connect(&workbench, &Workbench::orgScopeChanged, this, &BillingHead::followCommands);
    followCommands();
    tell();
}

FigureCard *BillingHead::add(const QString &name, const QString &caption, void (BillingHead::*wanted)())
{
    auto *card = new FigureCard(caption, this);
    card->setObjectName(QStringLiteral("billing.") + name);
    m_flow->addWidget(card);
    connect(card, &FigureCard::clicked, this, wanted);
    return card;
}

void BillingHead::followCommands()
{
    disconnect(m_ofScope);
    OrgScope *org = m_workbench.org();
    m_changes->follow(org ? &org->billingCommands : nullptr);
    if (org)
        m_ofScope = connect(&org->billingCommands, &BillingCommands::portalTold, this, &BillingHead::open);
    m_changeActions->update();
}

/// Who has the address is let in: it goes to the browser and is kept nowhere.
void BillingHead::open(const QString &address)
{
    switch (openInBrowser(address)) {
    case Browsing::Opened:
        return m_notice->hide();
    case Browsing::Unsafe:
        return m_notice->showMessage(
            MessageStrip::Kind::Warning,
            tr("The address of the portal is not one that can be trusted (https), so it was not opened."));
    case Browsing::NoOpener:
        return m_notice->showMessage(MessageStrip::Kind::Warning,
                                     tr("This desktop has no browser to open the portal in."));
    }
}

void BillingHead::show(BillingBook *book)
{
    m_book = book;
    if (book) {
        for (Store *store :
             std::initializer_list<Store *>{&book->upcoming, &book->total, &book->balance, &book->payment}) {
            connect(store, &Store::refreshed, this, &BillingHead::tell);
            connect(store, &Store::stateChanged, this, &BillingHead::tell);
        }
    }
    tell();
}

void BillingHead::tell()
{
    const AmountScale scale = m_book ? m_book->upcoming.scale() : AmountScale::NotKnown;
    const std::optional<double> hour = m_board.hour();
    showTotal();
    m_balance->setFigure(figure(m_book ? m_book->balance.value() : std::nullopt, scale));
    m_balance->setDetail(m_book ? troubleOf(m_book->balance) : QString());
    m_balance->setVisible(!m_book || m_book->balance.isServed());
    m_hour->setFigure(figure(hour, AmountScale::Dollars));
    m_day->setFigure(figure(hour ? std::optional(*hour * hoursOfADay) : std::nullopt, AmountScale::Dollars));
    m_hour->setDetail(costBasis());
    m_day->setDetail(costBasis());
    if (m_book && m_book->payment.value())
        m_payment->setText(billingtext::payment(*m_book->payment.value()));
    else
        m_payment->setText(m_book ? troubleOf(m_book->payment) : QString());
}

/// The lines tell the scale; a total that is not about their sum has another one.
void BillingHead::showTotal()
{
    const std::optional<double> total = m_book ? m_book->total.value() : std::nullopt;
    AmountScale scale = m_book ? m_book->upcoming.scale() : AmountScale::NotKnown;
    if (total) {
        double sum = 0;
        for (const InvoiceLine &line : m_book->upcoming.model().records())
            sum += line.item.amount;
        scale = scaleBeside(*total, sum, scale);
    }
    m_total->setFigure(figure(total, scale));
    m_total->setDetail(m_book ? troubleOf(m_book->total) : QString());
}

/// Without it the figure would be taken for a bill.
QString BillingHead::costBasis() const
{
    const Prices prices = m_workbench.deploySettings().prices();
    const QString price = money::text(prices.vcpuHour, AmountScale::Dollars);
    const QString basis = prices.isAssumed() ? tr("assumed %1 a vCPU hour", "a price").arg(price)
                                             : tr("%1 a vCPU hour", "a price").arg(price);
    return m_board.unknownApps() > 0 ? tr("at least, %1", "on what a figure stands").arg(basis) : basis;
}

} // namespace hathora
