// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/holders.h"

#include "models/people/rightstext.h"

namespace hathora {

namespace {

QVariant kind(const Holder &holder)
{
    switch (holder.kind) {
    case Holder::Kind::Member:
        return QStringLiteral("member");
    case Holder::Kind::Invite:
        return QStringLiteral("invite");
    case Holder::Kind::Token:
        break;
    }
    return QStringLiteral("token");
}

QVariant rights(const Holder &holder)
{
    if (holder.role)
        return *holder.role;
    return holder.scopes ? QVariant(rightsText(UserRights(*holder.scopes))) : QVariant();
}

QVariant others(const Holder &holder)
{
    const QStringList names = holder.others();
    return names.isEmpty() ? QVariant() : QVariant(names.join(QStringLiteral(", ")));
}

/// In the words of the scopes, so that a filter by them finds what one would type.
QVariant reachText(Holder::Reach reach, const QString &most)
{
    switch (reach) {
    case Holder::Reach::Full:
        return most;
    case Holder::Reach::Read:
        return QStringLiteral("read");
    case Holder::Reach::ByRole:
        return QStringLiteral("by role");
    case Holder::Reach::None:
    case Holder::Reach::Untold:
        break;
    }
    return {};
}

Column<Holder> resource(ColumnInfo info, const QString &name,
                        const QString &most = QStringLiteral("read-write"))
{
    return {info, [name, most](const Holder &holder) { return reachText(holder.reach(name), most); },
            [name](const Holder &holder, int role) {
                return role == OrderRole ? QVariant(int(holder.reach(name))) : QVariant();
            }};
}

} // namespace

QList<Column<Holder>> holderColumns()
{
    return {
        {{"name"_L1, QT_TRANSLATE_NOOP("Columns", "Who")}, &Holder::name},
        {{"kind"_L1, QT_TRANSLATE_NOOP("Columns", "Kind")}, kind},
        resource({"applications"_L1, QT_TRANSLATE_NOOP("Columns", "Applications")},
                 QStringLiteral("applications")),
        resource({"builds"_L1, QT_TRANSLATE_NOOP("Columns", "Builds")}, QStringLiteral("builds")),
        resource({"deployments"_L1, QT_TRANSLATE_NOOP("Columns", "Deployments")},
                 QStringLiteral("deployments")),
        resource({"processes"_L1, QT_TRANSLATE_NOOP("Columns", "Processes")}, QStringLiteral("processes")),
        resource({"fleets"_L1, QT_TRANSLATE_NOOP("Columns", "Fleets")}, QStringLiteral("fleets")),
        resource({"orgs"_L1, QT_TRANSLATE_NOOP("Columns", "Organization")}, QStringLiteral("orgs")),
        resource({"tokens"_L1, QT_TRANSLATE_NOOP("Columns", "Tokens")}, QStringLiteral("tokens")),
        resource({"billing"_L1, QT_TRANSLATE_NOOP("Columns", "Billing")}, QStringLiteral("billing")),
        resource({"tickets"_L1, QT_TRANSLATE_NOOP("Columns", "Tickets")}, QStringLiteral("tickets")),
        resource({"loadBalancer"_L1, QT_TRANSLATE_NOOP("Columns", "Load balancer")},
                 QStringLiteral("load-balancer"), QStringLiteral("access")),
        {{"rights"_L1, QT_TRANSLATE_NOOP("Columns", "Role or scopes"), Format::Text, Shown::OnRequest},
         rights},
        {{"others"_L1, QT_TRANSLATE_NOOP("Columns", "Other scopes"), Format::Text, Shown::OnRequest}, others},
    };
}

} // namespace hathora
