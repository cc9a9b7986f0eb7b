// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inspection.h"

namespace hathora {

QString Inspection::join(const QString &path, QLatin1StringView key)
{
    return path.isEmpty() ? QString(key) : QString(path + u'.' + key);
}

void Inspection::add(qsizetype group, QLatin1StringView key, const QVariant &value, Exposure exposure)
{
    m_groups[group].fields.append({QString(key), value, exposure});
}

} // namespace hathora
