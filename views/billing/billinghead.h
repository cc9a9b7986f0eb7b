// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class CostBoard;
class FigureCard;
class GridFlow;
class MessageStrip;
class PlainLabel;
class Workbench;
struct BillingBook;

/// What is owed and what it costs now, what it is paid with, and the way to the customer portal.
class BillingHead : public QWidget
{
    Q_OBJECT

public:
    BillingHead(Workbench &workbench, CostBoard &board, QWidget *parent = nullptr);

    void show(BillingBook *book); ///< null for none; must stay until the next call
    using QWidget::show;

Q_SIGNALS:
    void upcomingWanted();
    void invoicesWanted();
    void costWanted();

private:
    FigureCard *add(const QString &name, const QString &caption, void (BillingHead::*wanted)());
    void followCommands();
    void open(const QString &address);
    void tell();
    void showTotal();
    QString costBasis() const;

    Workbench &m_workbench;
    CostBoard &m_board;
    BillingBook *m_book = nullptr;
    ChangeStrip *m_changes;
    MessageStrip *m_notice;
    ChangeActions *m_changeActions;
    GridFlow *m_flow;
    FigureCard *m_total;
    FigureCard *m_balance;
    FigureCard *m_hour;
    FigureCard *m_day;
    PlainLabel *m_payment;
    QAction *m_portal;
    QMetaObject::Connection m_ofScope;
};

} // namespace hathora
