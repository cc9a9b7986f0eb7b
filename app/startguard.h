// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

/// Remembers starts that came to nothing, so that what makes the program crash at the start is left out of
/// the next one. Those of programs that run are none, however many are started at once.
class StartGuard
{
public:
    /// Counts this start as failed until succeeded() is called.
    explicit StartGuard(const QString &file);

    bool isSafeMode() const { return m_failed >= 2; }
    void succeeded(); ///< the window stood for a while, or was closed by its user

private:
    QString m_file;
    int m_failed = 0; ///< in a row, before this one
};

} // namespace hathora
