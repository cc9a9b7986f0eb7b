// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace hathora {

class MessageStrip;
class TablePane;
struct BillingBook;

/// The invoices of months that are over; their PDFs are for the browser.
class InvoicesPane : public QWidget
{
    Q_OBJECT

public:
    explicit InvoicesPane(QWidget *parent = nullptr);

    void show(BillingBook *book); ///< null for none; must stay until the next call
    using QWidget::show;

    TablePane &table() { return *m_invoices; }

private:
    void enable();
    void openPdf();
    QString chosenPdf() const;

    BillingBook *m_book = nullptr;
    MessageStrip *m_notice;
    TablePane *m_invoices;
    QAction *m_open;
};

} // namespace hathora
