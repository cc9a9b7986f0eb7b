// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/builds.h"
#include "views/bulkdialog.h"

#include <QHash>

namespace hathora {

class BuildCommands;

/// Asks which of some builds to delete, warns of those that applications run, and says of each what became of
/// it. Blocks nothing; stays open until it is closed.
class DeleteBuildsDialog final : public BulkDialog
{
    Q_OBJECT

public:
    enum class Users { Known, NotKnown }; ///< whether the rows say who deploys the builds

    /// Builds that no application runs are ticked at first; one that was asked for by itself is in any case.
    DeleteBuildsDialog(const QList<BuildRow> &builds, Users users, BuildCommands &commands, QWidget *parent);

protected:
    Saying ask(const QStringList &ticked) const override;
    QString told(int failed) const override;
    void send(const QStringList &keys) override;

private:
    QString warning(const QStringList &users) const;

    Users m_users;
    QPointer<BuildCommands> m_commands; ///< goes with the organization, unless it is busy
    QHash<QString, QStringList> m_usersOf;
};

} // namespace hathora
