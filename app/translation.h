// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace hathora {

/// The language of the program's own words and of Qt's, from its construction to its end.
class Translation
{
public:
    /// A code as in `de`; empty follows the system. What is not translated stays English.
    explicit Translation(const QString &language);
    ~Translation();

    static QStringList available(); ///< codes, English first

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace hathora
