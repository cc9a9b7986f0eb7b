// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/buildlog.h"

#include <utility>

namespace hathora {

void BuildLog::keepAt(const QString &path)
{
    if (path.isEmpty() || std::exchange(m_path, path) == path)
        return;
    m_file.emplace(path);
    m_buffer.append(m_file->lines());
}

void BuildLog::add(const QStringList &lines)
{
    m_buffer.append(lines);
    if (m_file)
        m_file->add(lines);
}

} // namespace hathora
