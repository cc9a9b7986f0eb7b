// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ship/packtable.h"

#include "models/format.h"
#include "views/plaintext.h"
#include "views/ship/shiptext.h"

namespace hathora {

PackTable::PackTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PackTable::show(const PackList &list, const PackChoices &choices)
{
    beginResetModel();
    m_list = list;
    m_choices = choices;
    endResetModel();
}

int PackTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.leftOut.size() + m_list.entries.size());
}

int PackTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PackTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == int(Column::Size))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto column = Column(index.column());
    const qsizetype entry = index.row() - m_list.leftOut.size();
    return plainLine(entry < 0 ? textOfLeftOut(m_list.leftOut[index.row()], column)
                               : textOfEntry(m_list.entries[entry], column));
}

QString PackTable::textOfLeftOut(const LeftOut &item, Column column) const
{
    switch (column) {
    case Column::Path:
        return item.files == 1 ? shiptext::path(item.path)
                               : tr("%1 (%n files)", nullptr, item.files).arg(shiptext::path(item.path));
    case Column::Size:
        return item.bytes > 0 || item.reason == LeftOut::Reason::Rule ? format::bytes(double(item.bytes))
                                                                      : QString();
    case Column::Why:
        break;
    }
    return shiptext::whyOut(item, m_list);
}

QString PackTable::textOfEntry(const PackEntry &entry, Column column) const
{
    switch (column) {
    case Column::Path:
        return shiptext::path(entry.path);
    case Column::Size:
        return entry.kind == PackEntry::Kind::File ? format::bytes(double(entry.bytes)) : QString();
    case Column::Why:
        break;
    }
    if (m_choices.isLeftOut(entry.path))
        return tr("left out by your choice");
    switch (entry.kind) {
    case PackEntry::Kind::Folder:
        return tr("goes in: a folder");
    case PackEntry::Kind::Link:
        return tr("goes in: a link to %1").arg(shiptext::path(entry.linkTarget));
    case PackEntry::Kind::File:
        break;
    }
    return tr("goes in");
}

QVariant PackTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == int(Column::Size) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Path:
        return tr("Path");
    case Column::Size:
        return tr("Size");
    case Column::Why:
        break;
    }
    return tr("In or out");
}

} // namespace hathora
