// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace hathora {

class TableLayout;

/// A menu of a table's columns: which are shown and by which the rows are sorted. Stays open while one ticks.
class ColumnChooser : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnChooser(TableLayout *layout, QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void fillSorting();
    bool tick();

    TableLayout *m_layout;
    QMenu *m_sorting;
};

} // namespace hathora
