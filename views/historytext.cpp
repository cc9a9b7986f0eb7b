// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historytext.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::HistoryText)
};

} // namespace

QString historyText(const HistoryHealth &health)
{
    using Trouble = HistoryHealth::Trouble;
    switch (health.trouble) {
    case Trouble::None:
        return {};
    case Trouble::SetAside:
        return Words::tr("The file of the history was damaged. It was set aside as history.db.bad, and a new "
                         "one was begun.");
    case Trouble::Locked:
        return Words::tr(
            "Another program holds the file of the history. What is seen meanwhile is not kept.");
    case Trouble::Full:
        return Words::tr("There is no room left for the history. What is seen meanwhile is not kept.");
    case Trouble::ReadOnly:
    case Trouble::Unusable:
        return Words::tr("The file of the history cannot be written. What is seen is kept until the program "
                         "ends.");
    case Trouble::Newer:
        return Words::tr("A newer version of this program wrote the history. What is seen is kept until the "
                         "program ends.");
    case Trouble::NoDriver:
        return Words::tr(
            "Qt's driver for SQLite is missing, so nothing that is seen is kept. On Debian it is "
            "in libqt6sql6-sqlite.");
    }
    return {};
}

} // namespace hathora
