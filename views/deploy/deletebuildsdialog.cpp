// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/deletebuildsdialog.h"

#include "models/commands/buildcommands.h"
#include "views/deploy/buildnames.h"

namespace hathora {

namespace {

QString stateOf(const Build &build)
{
    return build.expiredAt ? DeleteBuildsDialog::tr("expired") : build.status.text();
}

} // namespace

DeleteBuildsDialog::DeleteBuildsDialog(const QList<BuildRow> &builds, Users users, BuildCommands &commands,
                                       QWidget *parent)
    : BulkDialog({QStringLiteral("deleteBuilds"),
                  tr("Delete builds"),
                  tr("Builds to delete"),
                  {tr("Build"), tr("Status"), tr("Used by")}},
                 Change::Kind::DeleteBuild, commands, parent)
    , m_users(users)
    , m_commands(&commands)
{
    for (const BuildRow &row : builds) {
        const bool isTicked = row.usedBy.isEmpty() || builds.size() == 1;
        addRow(row.build.id.text(),
               {buildName(row.build), stateOf(row.build), row.usedBy.join(QStringLiteral(", "))},
               isTicked ? Tick::On : Tick::Off);
        m_usersOf.insert(row.build.id.text(), row.usedBy);
    }
    begin();
}

BulkDialog::Saying DeleteBuildsDialog::ask(const QStringList &ticked) const
{
    QStringList users;
    for (const QString &build : ticked)
        users.append(m_usersOf.value(build));
    users.removeDuplicates();
    const int count = int(ticked.size());
    return {tr("Delete %n build(s)?", nullptr, count), warning(users),
            tr("Delete %n build(s)", nullptr, count)};
}

QString DeleteBuildsDialog::warning(const QStringList &users) const
{
    if (!users.isEmpty())
        return tr("%n application(s) deploy what is to be deleted: %1. They could start no process any more. "
                  "This "
                  "cannot be undone.",
                  nullptr, int(users.size()))
            .arg(users.join(QStringLiteral(", ")));
    if (m_users == Users::NotKnown)
        return tr("Whether an application deploys them is not known. This cannot be undone.");
    return tr("No application's latest deployment uses them. This cannot be undone.");
}

QString DeleteBuildsDialog::told(int failed) const
{
    return failed == 0 ? tr("Deleted") : tr("%n build(s) may not be deleted", nullptr, failed);
}

void DeleteBuildsDialog::send(const QStringList &keys)
{
    QList<BuildId> ids;
    for (const QString &key : keys)
        ids.append(BuildId(key));
    if (m_commands)
        m_commands->remove(ids);
}

} // namespace hathora
