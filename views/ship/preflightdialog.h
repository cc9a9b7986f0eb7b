// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ship/preflight.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hathora {

class BusyMark;
class MessageStrip;
class PackOffers;
class PackTable;
class PlainLabel;
class TableView;

/// What is about to be shipped, before a byte is sent: what goes in, what does not and by which rule, what
/// stands in the way and what can be done about it.
///
/// Show it with open(). Deletes itself when closed.
class PreflightDialog : public QDialog
{
    Q_OBJECT

public:
    /// The drop is of any kind but Unusable.
    explicit PreflightDialog(const Drop &drop, QWidget *parent);

Q_SIGNALS:
    void shipRequested(const hathora::ShipOrder &order);

private:
    void makeTop(QVBoxLayout *column);
    void makeFields(QVBoxLayout *column);
    void makeButtons(QVBoxLayout *column);
    void showLooking();
    void showLooked();
    void showChoices();
    void showObstacle();
    QString totals() const;
    void ship();

    Preflight *m_preflight;
    PlainLabel *m_title;
    PlainLabel *m_totals;
    BusyMark *m_busy;
    MessageStrip *m_obstacle;
    PlainLabel *m_largest;
    PackOffers *m_offers;
    PackTable *m_table;
    TableView *m_tableView;
    QLineEdit *m_tag = nullptr;
    QLineEdit *m_id = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_ship = nullptr;
};

} // namespace hathora
