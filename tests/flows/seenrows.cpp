// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/seenrows.h"

#include "models/roles.h"
#include "tests/flows/person.h"

#include <QAbstractItemView>
#include <QTest>

namespace hathora::testing {

SeenRows::SeenRows(const Person &person, const char *view)
    : m_person(person)
    , m_name(view)
{
}

QAbstractItemView *SeenRows::view() const
{
    auto *view = qobject_cast<QAbstractItemView *>(m_person.seen(m_name));
    return view && view->model() ? view : nullptr;
}

int SeenRows::count() const
{
    return view() ? view()->model()->rowCount() : 0;
}

QModelIndex SeenRows::find(const QString &row) const
{
    const QAbstractItemModel *model = view() ? view()->model() : nullptr;
    for (int column = 0; model && column < model->columnCount(); ++column) {
        const QModelIndexList found = model->match(model->index(0, column), Qt::DisplayRole, row, 1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        if (!found.isEmpty())
            return found.constFirst().siblingAtColumn(0);
    }
    return {};
}

int SeenRows::columnOf(const char *key) const
{
    const QAbstractItemModel *model = view()->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, KeyRole).toString() == QLatin1StringView(key))
            return column;
    }
    return -1;
}

QString SeenRows::cell(const QString &row, const char *column) const
{
    const QModelIndex found = find(row);
    return found.isValid() ? found.siblingAtColumn(columnOf(column)).data().toString() : QString();
}

QStringList SeenRows::column(const char *key) const
{
    QStringList texts;
    for (int row = 0; row < count(); ++row)
        texts.append(view()->model()->index(row, columnOf(key)).data().toString());
    return texts;
}

bool SeenRows::click(const QString &row) const
{
    const QModelIndex found = find(row);
    if (!found.isValid())
        return false;
    view()->scrollTo(found);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(found).center());
    return view()->currentIndex().row() == find(row).row(); // which may have moved meanwhile
}

bool SeenRows::enter(const QString &row) const
{
    if (!click(row))
        return false;
    QTest::keyClick(view(), Qt::Key_Return);
    return true;
}

} // namespace hathora::testing
