// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTableView>

namespace hathora {

/// A table of rows: whole rows are chosen, typing looks for one of them, and the keyboard opens the menu.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// The column in which typed text is looked for; -1 for none.
    void setSearchColumn(int column) { m_searchColumn = column; }

    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void menuWanted(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int m_searchColumn = -1;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace hathora
