// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inspectormodel.h"

#include <QCoreApplication>

namespace hathora {

namespace {

constexpr quintptr groupId = 0; // a field's id is its group's row plus one

const QString mask = QStringLiteral("••••••");

QString text(const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::QDateTime:
        return format::exactTime(value.toDateTime());
    case QMetaType::Bool:
        return format::value(value, Format::YesNo);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(value.toLongLong()); // ports and the like: no separators
    case QMetaType::Double:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QMetaType::QStringList:
        return value.toStringList().join(QStringLiteral(", "));
    default:
        return format::value(value, Format::Text);
    }
}

} // namespace

void InspectorModel::show(const QString &key, QList<InspectedGroup> groups)
{
    if (key != m_key)
        m_revealed.clear();
    if (key == m_key && hasShapeOf(groups)) {
        update(groups);
        return;
    }
    beginResetModel(); // another thing altogether: there is nothing to keep
    m_key = key;
    m_groups = std::move(groups);
    endResetModel();
}

void InspectorModel::clear()
{
    show({}, QList<InspectedGroup>());
}

bool InspectorModel::hasShapeOf(const QList<InspectedGroup> &groups) const
{
    const auto isSameField = [](const InspectedField &a, const InspectedField &b) { return a.key == b.key; };
    const auto isSameGroup = [&](const InspectedGroup &a, const InspectedGroup &b) {
        return a.path == b.path && std::equal(a.fields.cbegin(), a.fields.cend(), b.fields.cbegin(),
                                              b.fields.cend(), isSameField);
    };
    return std::equal(m_groups.cbegin(), m_groups.cend(), groups.cbegin(), groups.cend(), isSameGroup);
}

void InspectorModel::update(const QList<InspectedGroup> &groups)
{
    for (int group = 0; group < int(groups.size()); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < int(groups.at(group).fields.size()); ++row) {
            const InspectedField &fresh = groups.at(group).fields.at(row);
            InspectedField &field = m_groups[group].fields[row];
            if (field == fresh)
                continue;
            field = fresh;
            const QModelIndex cell = index(row, 1, parent);
            Q_EMIT dataChanged(cell, cell);
        }
    }
}

void InspectorModel::setRevealed(const QModelIndex &field, bool revealed)
{
    const InspectedField *of = fieldAt(field);
    if (!of || of->exposure != Exposure::Secret)
        return;
    if (revealed)
        m_revealed.insert(fieldId(field));
    else
        m_revealed.remove(fieldId(field));
    const QModelIndex cell = field.siblingAtColumn(1);
    Q_EMIT dataChanged(cell, cell);
}

QString InspectorModel::clearText(const QModelIndex &field) const
{
    const InspectedField *of = fieldAt(field);
    return of && of->value.isValid() ? text(of->value) : QString();
}

QModelIndex InspectorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex InspectorModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId() - 1), 0, groupId);
}

int InspectorModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == groupId && parent.column() == 0;
    return isGroup ? int(m_groups.at(parent.row()).fields.size()) : 0;
}

int InspectorModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant InspectorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InspectedField *field = fieldAt(index);
    if (!field) {
        const bool isTitle = index.column() == 0 && (role == Qt::DisplayRole || role == KeyRole);
        return isTitle ? QVariant(m_groups.at(index.row()).path) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case SearchRole:
    case ExactRole:
        if (index.column() == 0)
            return field->key;
        return isMasked(index) ? mask : text(field->value);
    case KeyRole:
        return fieldId(index);
    case SecretRole:
        return field->exposure == Exposure::Secret;
    case RevealedRole:
        return m_revealed.contains(fieldId(index));
    default:
        return {};
    }
}

QVariant InspectorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? QCoreApplication::translate("Columns", "Field")
                        : QCoreApplication::translate("Columns", "Value");
}

const InspectedField *InspectorModel::fieldAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    return &m_groups.at(qsizetype(index.internalId() - 1)).fields.at(index.row());
}

QString InspectorModel::fieldId(const QModelIndex &index) const
{
    const InspectedGroup &group = m_groups.at(qsizetype(index.internalId() - 1));
    return group.path + u'.' + group.fields.at(index.row()).key;
}

bool InspectorModel::isMasked(const QModelIndex &index) const
{
    const InspectedField *field = fieldAt(index);
    return field->exposure == Exposure::Secret && field->value.isValid() &&
           !m_revealed.contains(fieldId(index));
}

} // namespace hathora
