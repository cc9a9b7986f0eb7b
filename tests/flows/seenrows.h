// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

class QAbstractItemView;

namespace hathora::testing {

class Person;

/// The rows of a table or tree, as somebody reads and chooses them. A row is named by what one of its cells
/// says. Without the view on screen there are none.
class SeenRows
{
public:
    SeenRows(const Person &person, const char *view);

    int count() const;
    bool has(const QString &row) const { return find(row).isValid(); }
    QString cell(const QString &row, const char *column) const; ///< by the column's key; empty without it
    QStringList column(const char *key) const;                  ///< from top to bottom

    bool click(const QString &row) const; ///< false where there is no such row
    bool enter(const QString &row) const; ///< a click, and Return

private:
    QAbstractItemView *view() const;
    QModelIndex find(const QString &row) const;
    int columnOf(const char *key) const;

    const Person &m_person;
    const char *m_name;
};

} // namespace hathora::testing
