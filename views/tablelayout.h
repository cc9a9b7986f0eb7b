// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QVariantMap>

class QHeaderView;
class QTableView;

namespace hathora {

/// Which columns of a table are shown, in which order, how wide, and sorted by which.
///
/// It outlives the models that the table shows one after another, and can be kept as a map. What makes no
/// sense in such a map is left out. Columns are as wide as their content when rows are first seen; one of
/// them takes what is left over.
class TableLayout : public QObject
{
    Q_OBJECT

public:
    struct Sorting
    {
        QString column; ///< its key
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    /// \a stretched is the key of the column that takes what is left over.
    TableLayout(QTableView *view, QLatin1StringView stretched, Sorting sorting);

    /// The view shows a model with these columns from now on.
    void apply(const QList<ColumnInfo> &columns);
    const QList<ColumnInfo> &columns() const { return m_columns; }

    /// Columns by their keys that are not there at all, whatever is kept of them: neither shown nor offered.
    void setAbsent(const QStringList &keys);
    bool isAbsent(int column) const;

    bool isShown(int column) const;
    void setShown(int column, bool shown); ///< the last one stays
    QList<int> shownColumns() const;       ///< in the order in which they stand

    int sortColumn() const;
    Qt::SortOrder sortOrder() const { return m_sorting.order; }
    void sortBy(int column, Qt::SortOrder order);

    void reset(); ///< as it was at first

    QVariantMap state() const;
    void setState(const QVariantMap &state);

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void sorted(); ///< by another column or in another order

private:
    struct Kept
    {
        QString key;
        int width = 0; ///< 0: as the content wants
        bool shown = true;
    };

    int columnOf(const QString &key) const;
    void put();
    void arrangeSoon();
    void arrange();
    void fit();
    int wanted(int column) const;
    void stretch();
    int stretchedColumn() const;
    void resized(int column, int before, int now);
    void indicate(int column, Qt::SortOrder order);
    QList<Kept> present() const;

    QTableView *m_view;
    QHeaderView *m_header;
    const QLatin1StringView m_stretched;
    const Sorting m_firstSorting;
    Sorting m_sorting;
    QList<ColumnInfo> m_columns;
    QList<int> m_natural;       ///< widths without the stretching; 0 until fitted
    QSet<int> m_chosen;         ///< columns whose width is the user's
    QElapsedTimer m_sinceFirst; ///< row that was seen of these columns
    QStringList m_absent;
    QList<Kept> m_kept; ///< in the order in which they stand; while there are no columns
    QTimer m_soon;
    bool m_busy = false; ///< the header changes by us, not by the user
};

} // namespace hathora
