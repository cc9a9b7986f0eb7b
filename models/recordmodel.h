// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtable.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <type_traits>

namespace hathora {

/// Rows of one record type, each known by its key, brought up to date in place.
///
/// Never resets: what a view has selected, opened or scrolled to stays. Rows keep the order in which they
/// arrived; sorting is a proxy's business. A run of neighbouring rows is one signal.
template <typename Record, typename Key>
class RecordModel : public RecordTable
{
public:
    using KeyOf = Key (*)(const Record &);
    using JsonOf = QString (*)(const Record &); ///< secrets masked

    RecordModel(const QList<Column<Record>> &columns, KeyOf keyOf, JsonOf jsonOf, QObject *parent = nullptr);

    /// The whole truth: what is not in it leaves. Of records with the same key the last counts.
    void merge(const QList<Record> &fresh);

    /// A part of the truth: records are added or overwritten, none leaves.
    void upsert(const QList<Record> &fresh);

    void remove(const QList<Key> &keys);

    const QList<Record> &records() const { return m_rows; }
    const Record &at(int row) const { return m_rows.at(row); }
    const Record *find(const Key &key) const; ///< valid until the next change
    int rowOf(const Key &key) const;
    Key keyAt(int row) const { return m_keyOf(m_rows.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QString keyText(int row) const override;
    int rowOfKey(const QString &key) const override;

protected:
    QVariant cell(int row, int column) const override;
    QVariant extra(int row, int column, int role) const override;
    QString json(int row) const override { return m_jsonOf(m_rows.at(row)); }

private:
    void removeRowsAt(const QList<int> &ascending);
    void append(const QList<Record> &added);
    void announce(QList<int> rows);

    const QList<Column<Record>> m_cells;
    const KeyOf m_keyOf;
    const JsonOf m_jsonOf;
    QList<Record> m_rows;
    mutable QHash<Key, int> m_rowOf;
    mutable int m_indexed = 0; ///< rows before this one have their right number in m_rowOf
};

template <typename Record, typename Key>
RecordModel<Record, Key>::RecordModel(const QList<Column<Record>> &columns, KeyOf keyOf, JsonOf jsonOf,
                                      QObject *parent)
    : RecordTable(parent)
    , m_cells(columns)
    , m_keyOf(keyOf)
    , m_jsonOf(jsonOf)
{
    setColumns(QList<ColumnInfo>(m_cells.cbegin(), m_cells.cend()));
}

template <typename Record, typename Key>
void RecordModel<Record, Key>::merge(const QList<Record> &fresh)
{
    QSet<Key> present;
    present.reserve(fresh.size());
    for (const Record &record : fresh)
        present.insert(m_keyOf(record));

    QList<int> leaving;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!present.contains(m_keyOf(m_rows.at(row))))
            leaving.append(row);
    }
    removeRowsAt(leaving);
    upsert(fresh);
}

template <typename Record, typename Key>
void RecordModel<Record, Key>::upsert(const QList<Record> &fresh)
{
    QHash<Key, qsizetype> last; // among the new ones; of equal keys the last counts
    QList<Record> added;
    QList<int> changed;
    for (const Record &record : fresh) {
        const Key key = m_keyOf(record);
        const int row = rowOf(key);
        if (row >= 0) {
            if (m_rows.at(row) != record) {
                m_rows[row] = record;
                changed.append(row);
            }
            continue;
        }
        const auto earlier = last.constFind(key);
        if (earlier != last.cend()) {
            added[*earlier] = record;
        } else {
            last.insert(key, added.size());
            added.append(record);
        }
    }
    announce(std::move(changed));
    append(added);
}

template <typename Record, typename Key>
void RecordModel<Record, Key>::remove(const QList<Key> &keys)
{
    QList<int> leaving;
    for (const Key &key : keys) {
        const int row = rowOf(key);
        if (row >= 0)
            leaving.append(row);
    }
    std::sort(leaving.begin(), leaving.end());
    leaving.erase(std::unique(leaving.begin(), leaving.end()), leaving.end());
    removeRowsAt(leaving);
}

/// Rows are numbered when somebody asks: a removal of many runs would otherwise number them once a run.
template <typename Record, typename Key>
int RecordModel<Record, Key>::rowOf(const Key &key) const
{
    for (; m_indexed < int(m_rows.size()); ++m_indexed)
        m_rowOf.insert(m_keyOf(m_rows.at(m_indexed)), m_indexed);
    return m_rowOf.value(key, -1);
}

template <typename Record, typename Key>
const Record *RecordModel<Record, Key>::find(const Key &key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &m_rows.at(row);
}

template <typename Record, typename Key>
int RecordModel<Record, Key>::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

template <typename Record, typename Key>
QString RecordModel<Record, Key>::keyText(int row) const
{
    const Key key = keyAt(row);
    if constexpr (std::is_arithmetic_v<Key>)
        return QString::number(key);
    else
        return key.text();
}

template <typename Record, typename Key>
int RecordModel<Record, Key>::rowOfKey(const QString &key) const
{
    if constexpr (std::is_arithmetic_v<Key>)
        return rowOf(Key(key.toLongLong()));
    else
        return rowOf(Key(key));
}

template <typename Record, typename Key>
QVariant RecordModel<Record, Key>::cell(int row, int column) const
{
    return m_cells.at(column).value(m_rows.at(row));
}

template <typename Record, typename Key>
QVariant RecordModel<Record, Key>::extra(int row, int column, int role) const
{
    const Column<Record> &of = m_cells.at(column);
    return of.extra ? of.extra(m_rows.at(row), role) : QVariant();
}

/// From the end, so that the rows still to go keep their numbers.
template <typename Record, typename Key>
void RecordModel<Record, Key>::removeRowsAt(const QList<int> &ascending)
{
    if (ascending.isEmpty())
        return;
    for (qsizetype end = ascending.size(); end > 0;) {
        qsizetype begin = end - 1;
        while (begin > 0 && ascending.at(begin - 1) == ascending.at(begin) - 1)
            --begin;
        const int first = ascending.at(begin);
        const int last = ascending.at(end - 1);
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowOf.remove(m_keyOf(m_rows.at(row)));
        m_rows.remove(first, last - first + 1);
        m_indexed = std::min(m_indexed, first);
        endRemoveRows();
        end = begin;
    }
}

template <typename Record, typename Key>
void RecordModel<Record, Key>::append(const QList<Record> &added)
{
    if (added.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_rows.append(added);
    endInsertRows();
}

template <typename Record, typename Key>
void RecordModel<Record, Key>::announce(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const auto &[first, last] : runsOf(rows))
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace hathora
