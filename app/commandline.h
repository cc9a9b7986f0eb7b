// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/access.h"

#include <QCoreApplication>
#include <QStringList>

namespace hathora {

/// What the command line asks for. There is no way to give a token here: other users can read it.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(hathora::CommandLine)

public:
    enum class Wish { Run, ShowHelp, ShowVersion, Refuse };

    static CommandLine read(const QStringList &arguments);

    Wish wish = Wish::Run;
    QString text; ///< help, version, or why it was refused
    bool demo = false;
    Access access = Access::Full; ///< ReadOnly: for this run, whatever the profiles say
    QString link;                 ///< to be followed; by its scheme ours, and not looked at further
    QString profile;              ///< name; empty for the last one
    QString language;             ///< empty: as in the settings
    QString screenshots;          ///< folder to write pictures to, then quit; empty for none
};

} // namespace hathora
