// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logbuffer.h"
#include "models/uploads/buildlogfile.h"

#include <optional>

namespace hathora {

/// The log of one build, in memory and, where it has a file, on disk.
class BuildLog
{
public:
    void keepAt(const QString &path); ///< begins with what is there; empty: nowhere

    LogBuffer &buffer() { return m_buffer; }
    void add(const QStringList &lines);

private:
    LogBuffer m_buffer;
    QString m_path;
    std::optional<BuildLogFile> m_file;
};

} // namespace hathora
