// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QTabWidget;

namespace hathora {

class BillingHead;
class CostBoard;
class CostPane;
class InvoicesPane;
class SightWatch;
class StoreFace;
class UpcomingPane;
class UsageGauges;
class Workbench;
struct BillingBook;

/// What the chosen organization owes, pays with, may use, and what runs for how much now.
class BillingDock : public QWidget
{
    Q_OBJECT

public:
    explicit BillingDock(Workbench &workbench, QWidget *parent = nullptr);
    ~BillingDock() override;

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    void takeOrg();
    void takeUsage();
    void showUsage();

    Workbench &m_workbench;
    CostBoard *m_board;
    std::unique_ptr<BillingBook> m_book; ///< null while no organization is chosen
    BillingHead *m_head;
    QTabWidget *m_tabs;
    UpcomingPane *m_upcoming;
    InvoicesPane *m_invoices;
    UsageGauges *m_gauges;
    CostPane *m_cost;
    StoreFace *m_usageFace = nullptr;
    SightWatch *m_sight;
    QMetaObject::Connection m_ofUsage;
};

} // namespace hathora
