// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/paletteindex.h"
#include "models/roles.h"

#include <QAbstractListModel>

namespace hathora {

/// What the palette lists: of all entries those that fit what was typed, the best first, and before them what
/// the server found. Rows are replaced at every key, so it resets.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum PaletteRole {
        KindRole = JsonRole + 900, ///< int: hathora::PaletteEntry::Kind
        PlaceKindRole,             ///< int: hathora::Place::Kind; absent for what is no place
        DetailRole,                ///< text; may be empty
        ShortcutRole,              ///< text; empty for none
        StandingRole,              ///< int: hathora::PaletteEntry::Standing
    };

    static constexpr int mostRows = 100;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    void setTyped(const QString &typed); ///< what was found by the server is gone then
    void setFound(const PaletteEntry &entry);

    const PaletteEntry &entry(int row) const;
    int rowOf(const QString &key) const; ///< -1 if it is not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void search();

    PaletteIndex m_index;
    QString m_typed;
    QList<int> m_rows;                   ///< of the index
    std::optional<PaletteEntry> m_found; ///< by the server; before the rows
};

} // namespace hathora
