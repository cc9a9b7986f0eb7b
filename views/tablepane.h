// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterproxy.h"
#include "views/icons.h"
#include "views/storeface.h"

#include <QVariantMap>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace hathora {

class MessageStrip;
class PlainLabel;
class RecordTable;
class ScrollAnchor;
class StateOverlay;
class Store;
class TableActions;
class TableDelegates;
class TableFilter;
class TableLayout;
class TableSortPause;
class TableView;

/// A table of one kind of record with everything that every table has: filter, sorting, columns, the five
/// faces, copying and exporting.
///
/// What is special to a dock, the dock adds: widgets to the bar, actions to the menu of a row.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    struct Setup
    {
        QString name;                ///< prefix of object names: "<name>.table", "<name>.filter" …
        QString title;               ///< what the rows are, for those who cannot see them
        QLatin1StringView searched;  ///< the column in which typed text is looked for
        QLatin1StringView stretched; ///< the column that takes what room is left over
        QLatin1StringView sorted;    ///< the column sorted by at first
        Qt::SortOrder order = Qt::AscendingOrder;
        QString example; ///< of a filter
        StoreFace::Words words;
    };

    explicit TablePane(const Setup &setup, QWidget *parent = nullptr);

    /// Shows these rows and how well the store knows them; rows that no store keeps count as always fresh.
    /// Without rows nothing is chosen. Both must stay until the next call.
    void setTable(RecordTable *table, Store *store = nullptr);

    /// Columns by their keys that are as if the table had none of them: where the server does not tell.
    void setAbsent(const QStringList &keys);

    const QString &name() const { return m_name; } ///< stable
    FilterProxy &rows() { return *m_rows; }
    const FilterProxy &rows() const { return *m_rows; }
    TableView &view() { return *m_view; }
    StoreFace &face() { return *m_face; }

    int total() const;                ///< rows there are, with those that the filter hides
    int count() const;                ///< what a title says there is: total(), unless it was told otherwise
    void setCount(int count);         ///< where not every row counts, as those of what is over do not
    QStringList selectedKeys() const; ///< from top to bottom
    QString currentKey() const;       ///< of the one chosen row; empty if none or several are
    void select(QString key);         ///< and scrolls to it; if it is not shown, as soon as it is
    QStringList keysInSight() const;  ///< of the rows that can be seen, from top to bottom

    void setFilter(const QString &text);
    QString filter() const;

    QHBoxLayout *bar() const { return m_bar; } ///< beside the filter; before the summary
    void setSummary(const QString &text);
    void summarize();                   ///< as how many rows there are, and how many of them the filter shows
    void addRowAction(QAction *action); ///< first in the menu of a row, and by its shortcut

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

Q_SIGNALS:
    void selectionChanged();
    void activated(const QString &key); ///< Enter or double click
    void shownChanged();                ///< the filter, or which rows are there, hidden or not
    void countChanged();                ///< also while the rows stay
    void sightChanged();                ///< perhaps other rows are in sight

private:
    QHBoxLayout *buildTop();
    QToolButton *menuButton(const QString &name, const QString &text, Icon icon, QMenu *menu);
    void tellKeys();
    void connectRows();
    void connectFilter();
    void applyFilter(const QString &text);
    void takeFocus();
    void openRowMenu(const QPoint &where);
    void tellExported(const QString &path, int rows);
    void tellNotExported(const QString &path, const QString &why);
    StoreFace::Amount amount() const;

    const QString m_name;
    const QLatin1StringView m_searched;
    const QString m_example;
    FilterProxy *m_rows;
    TableFilter *m_filter;
    QHBoxLayout *m_bar;
    PlainLabel *m_summary;
    MessageStrip *m_notice;
    TableView *m_view;
    ScrollAnchor *m_anchor;
    TableSortPause *m_pause;
    TableDelegates *m_delegates;
    TableLayout *m_layout;
    TableActions *m_actions;
    StateOverlay *m_overlay;
    StoreFace *m_face;
    QList<QAction *> m_rowActions;
    QStringList m_absent;
    std::optional<int> m_count;
    QString m_awaited; ///< to be selected when it comes
    QTimer m_shown;    ///< a merge is many changes
    QTimer m_sight;    ///< scrolling is many small steps
};

} // namespace hathora
