// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/savedviews.h"

namespace hathora {

void SavedViews::keep(const QString &table, const QString &name, const QVariantMap &state)
{
    const QString kept = name.simplified().left(longestName);
    if (kept.isEmpty())
        return;
    m_views[table].insert(kept, state);
    Q_EMIT changed();
}

void SavedViews::remove(const QString &table, const QString &name)
{
    const auto views = m_views.find(table);
    if (views == m_views.end() || !views->remove(name))
        return;
    if (views->isEmpty())
        m_views.erase(views);
    Q_EMIT changed();
}

} // namespace hathora
