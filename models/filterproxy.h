// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterexpression.h"

#include <QSortFilterProxyModel>

namespace hathora {

/// Filters a table by a FilterExpression and sorts it by OrderRole, equal rows by their KeyRole.
///
/// Rows whose value is unknown come last in either order. Keys of the expression are the KeyRole of the
/// source's header.
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *source) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFilterText(const QString &text);
    QString filterText() const { return m_text; }
    const FilterExpression &expression() const { return m_expression; }

    QStringList keys() const; ///< that a filter may use

    /// Held rows keep their places, whatever changes in them; only new ones come and old ones go.
    enum class Motion { Free, Held };
    void setMotion(Motion motion);
    Motion motion() const { return dynamicSortFilter() ? Motion::Free : Motion::Held; }

    /// The row of a key in this proxy; -1 if it is filtered out or unknown.
    int rowOfKey(const QString &key) const;
    QString keyAt(int row) const;

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct SortKey
    {
        enum class Kind : char { Unread, Unknown, Number, Text };
        Kind kind = Kind::Unread;
        double number = 0;
        QString text;
        QString key; ///< of the row, for rows that are equal
    };

    void makeRoom(const QModelIndex &parent, int first, int last);
    void closeUp(const QModelIndex &parent, int first, int last);
    void forget(int first, int last);
    void setExpression();
    const QString &searchText(int row) const;
    const SortKey &sortKey(int row) const;

    QString m_text;
    FilterExpression m_expression;
    mutable QList<QString> m_searchTexts; ///< one a source row, null while not computed
    mutable QList<SortKey> m_sortKeys;    ///< likewise, of the column that is sorted by
    QHash<QString, int> m_columns;        ///< by their keys
    QList<int> m_wordColumns;             ///< in which words are looked for
    QList<QMetaObject::Connection> m_connections;
};

} // namespace hathora
