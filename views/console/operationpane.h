// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QTabWidget;

namespace hathora {

class OperationList;

/// What can be chosen at the console: all operations by tag, the favourites, and what was sent before; each
/// a tab, and searched by one line above them.
class OperationPane : public QWidget
{
    Q_OBJECT

public:
    explicit OperationPane(QWidget *parent = nullptr);

    OperationList &operations() { return *m_operations; }
    OperationList &favourites() { return *m_favourites; }
    OperationList &history() { return *m_history; }

    void search(); ///< goes to the line

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    OperationList &current() const;

    QLineEdit *m_search;
    QTabWidget *m_tabs;
    OperationList *m_operations;
    OperationList *m_favourites;
    OperationList *m_history;
};

} // namespace hathora
