// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billing/upcomingpane.h"

#include "models/billing/billingbook.h"
#include "views/billing/billingtext.h"
#include "views/chartactions.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("upcoming"),
            UpcomingPane::tr("Lines of the coming invoice"),
            "product"_L1,
            "product"_L1,
            "amount"_L1,
            Qt::DescendingOrder,
            QStringLiteral("unit:hour"),
            {UpcomingPane::tr("Choose an organization to see what it will be billed."),
             UpcomingPane::tr("Loading the coming invoice…"),
             UpcomingPane::tr("Nothing has been used this month."),
             {},
             UpcomingPane::tr("The coming invoice could not be loaded."),
             UpcomingPane::tr("No line matches the filter.")}};
}

} // namespace

UpcomingPane::UpcomingPane(QWidget *parent)
    : QWidget(parent)
    , m_lines(new TablePane(setup()))
    , m_bars(new ItemBars)
    , m_takings(new ChartActions({QStringLiteral("billing.bars"), QStringLiteral("coming-invoice"),
                                  [this] { return titledPicture(*m_bars, m_bars->accessibleName()); },
                                  [this] { return m_bars->csv(); }},
                                 this))
    , m_scale(new PlainLabel(PlainLabel::Look::Caption, this))
{
    m_bars->setObjectName(QStringLiteral("billing.bars"));
    m_bars->setAccessibleName(tr("Amounts of the coming invoice"));
    m_scale->setObjectName(QStringLiteral("billing.scale"));
    m_scale->setWordWrap(true);
    m_scale->setContentsMargins(spacing::around, spacing::within, spacing::around, spacing::between);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_lines);
    split->addWidget(buildPicture());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setSizes({5000, 4000}); // shares: how many bars there will be is not known yet
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_takings->notice());
    column->addWidget(split, 1);
    column->addWidget(m_scale);
    connect(m_lines, &TablePane::shownChanged, m_lines, &TablePane::summarize);
}

QWidget *UpcomingPane::buildPicture()
{
    auto *title = new PlainLabel(PlainLabel::Look::Title);
    title->setText(m_bars->accessibleName());
    title->setElideMode(Qt::ElideRight);
    m_takings->offerOn(m_bars);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(spacing::around, spacing::within, spacing::between, 0);
    top->addWidget(title, 1);
    top->addWidget(m_takings->button(tr("Take the bars along")));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_bars);
    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(area, 1);
    return picture;
}

void UpcomingPane::show(BillingBook *book)
{
    m_book = book;
    m_lines->setTable(book ? &book->upcoming.model() : nullptr, book ? &book->upcoming : nullptr);
    if (book)
        connect(&book->upcoming, &Store::refreshed, this, &UpcomingPane::tell);
    tell();
}

/// Whether lines add up is said once one gives reason to ask.
void UpcomingPane::tell()
{
    const QList<InvoiceLine> lines = m_book ? m_book->upcoming.model().records() : QList<InvoiceLine>();
    const bool areRight = std::all_of(lines.cbegin(), lines.cend(),
                                      [](const InvoiceLine &line) { return addsUp(line.item, line.scale); });
    m_lines->setAbsent(areRight ? QStringList{QStringLiteral("check")} : QStringList());
    m_bars->setBars(billingtext::bars(lines));
    const bool isKnown = m_book && m_book->upcoming.hasLoaded();
    switch (isKnown ? m_book->upcoming.scale() : AmountScale::Dollars) {
    case AmountScale::NotKnown:
        m_scale->setText(
            tr("The API tells neither currency nor scale, and no price here is one that is known "
               "to the public: the amounts are shown as bare numbers."));
        break;
    case AmountScale::Cents:
        m_scale->setText(
            tr("The API tells neither currency nor scale. That the amounts came as US cents follows from the "
               "unit prices, which are close to a hundred times the public ones."));
        break;
    case AmountScale::Dollars:
        m_scale->setText(
            tr("The API tells neither currency nor scale. That the amounts are US dollars follows "
               "from the unit prices, which are close to the public ones."));
        break;
    }
    m_scale->setVisible(isKnown);
}

} // namespace hathora
