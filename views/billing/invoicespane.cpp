// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billing/invoicespane.h"

#include "models/billing/billingbook.h"
#include "views/browser.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/messagestrip.h"
#include "views/tablepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("invoices"),
            InvoicesPane::tr("Invoices"),
            "month"_L1,
            "id"_L1,
            "month"_L1,
            Qt::DescendingOrder,
            QStringLiteral("status:overdue"),
            {InvoicesPane::tr("Choose an organization to see its invoices."),
             InvoicesPane::tr("Loading invoices…"),
             InvoicesPane::tr("There is no invoice yet."),
             {},
             InvoicesPane::tr("The invoices could not be loaded."),
             InvoicesPane::tr("No invoice matches the filter.")}};
}

} // namespace

InvoicesPane::InvoicesPane(QWidget *parent)
    : QWidget(parent)
    , m_notice(new MessageStrip(this))
    , m_invoices(new TablePane(setup(), this))
    , m_open(localAction(m_invoices, QStringLiteral("invoices.openPdf"), tr("&Open PDF in the browser")))
{
    m_notice->setObjectName(QStringLiteral("invoices.notice"));
    m_notice->setDismissible(true);
    m_open->setIcon(icon(Icon::Export));
    m_invoices->addRowAction(m_open);
    m_invoices->bar()->addWidget(barButton(m_open));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_invoices, 1);
    connect(m_open, &QAction::triggered, this, &InvoicesPane::openPdf);
    connect(m_invoices, &TablePane::activated, this, &InvoicesPane::openPdf);
    connect(m_invoices, &TablePane::selectionChanged, this, &InvoicesPane::enable);
    connect(m_invoices, &TablePane::shownChanged, m_invoices, &TablePane::summarize);
    enable();
}

void InvoicesPane::show(BillingBook *book)
{
    m_book = book;
    m_invoices->setTable(book ? &book->invoices.model() : nullptr, book ? &book->invoices : nullptr);
    enable();
}

QString InvoicesPane::chosenPdf() const
{
    const InvoiceRow *row =
        m_book ? m_book->invoices.model().find(InvoiceId(m_invoices->currentKey())) : nullptr;
    return row ? row->invoice.pdfUrl : QString();
}

void InvoicesPane::enable()
{
    m_open->setEnabled(!chosenPdf().isEmpty());
}

void InvoicesPane::openPdf()
{
    if (chosenPdf().isEmpty())
        return;
    switch (openInBrowser(chosenPdf())) {
    case Browsing::Opened:
        return m_notice->hide();
    case Browsing::Unsafe:
        return m_notice->showMessage(
            MessageStrip::Kind::Warning,
            tr("The address of this PDF is not one that can be trusted (https), so it was not opened."));
    case Browsing::NoOpener:
        return m_notice->showMessage(MessageStrip::Kind::Warning,
                                     tr("This desktop has no browser to open the PDF in."));
    }
}

} // namespace hathora
