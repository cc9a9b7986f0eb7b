// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hathora {

class ChartActions;
class ItemBars;
class PlainLabel;
class TablePane;
struct BillingBook;

/// The invoice that is being built up: its lines as a table and as bars, and in what it is counted.
class UpcomingPane : public QWidget
{
    Q_OBJECT

public:
    explicit UpcomingPane(QWidget *parent = nullptr);

    void show(BillingBook *book); ///< null for none; must stay until the next call
    using QWidget::show;

    TablePane &table() { return *m_lines; }

private:
    QWidget *buildPicture();
    void tell();

    BillingBook *m_book = nullptr;
    TablePane *m_lines;
    ItemBars *m_bars;
    ChartActions *m_takings; ///< of the bars
    PlainLabel *m_scale;
};

} // namespace hathora
