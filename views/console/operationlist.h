// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QTreeView;

namespace hathora {

class StateOverlay;

/// One list or tree of operations to choose from, as far as it matches what is searched.
///
/// Pressing a row or Enter chooses it; walking over rows by the keys does not.
class OperationList : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the object name, \a title says what is listed, \a whenEmpty what to do while nothing is.
    OperationList(const QString &name, const QString &title, const QString &whenEmpty,
                  QWidget *parent = nullptr);
    ~OperationList() override;

    void setModel(QAbstractItemModel *model); ///< not owned; null for none
    void setSearched(const QString &words);   ///< rows that hold all of them stay
    void show(const QString &key);            ///< makes the row of that key the current one

    void goDown();     ///< from the search to the first row that can be chosen
    void chooseBest(); ///< of what matches

    void setRemovable(); ///< rows may be taken out, by Del or the menu

Q_SIGNALS:
    void chosen(const QString &key);
    void clearSearchRequested();
    void removeRequested(const QString &key);

private:
    void choose(const QModelIndex &row);
    void tell();
    QModelIndex bestChoice() const;

    QSortFilterProxyModel m_rows;
    QString m_whenEmpty;
    QString m_searched;
    QTreeView *m_tree;
    StateOverlay *m_overlay;
    QAction *m_remove;
};

} // namespace hathora
