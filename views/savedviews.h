// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace hathora {

/// What users kept of their tables under names of their own: filter, columns and sorting, as
/// TablePane::viewState() tells them.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    using OfTable = QMap<QString, QVariantMap>; ///< by the view's name
    using ByTable = QMap<QString, OfTable>;     ///< by the table's name

    static constexpr int longestName = 60;

    using QObject::QObject;

    void setAll(const ByTable &views) { m_views = views; }
    const ByTable &all() const { return m_views; }

    OfTable of(const QString &table) const { return m_views.value(table); }
    void keep(const QString &table, const QString &name, const QVariantMap &state); ///< over one of that name
    void remove(const QString &table, const QString &name);

Q_SIGNALS:
    void changed();

private:
    ByTable m_views;
};

} // namespace hathora
