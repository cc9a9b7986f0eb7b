// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/snapshottext.h"

#include <QCoreApplication>
#include <QHash>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::SnapshotText)

public:
    static QHash<QString, QString> ofTables()
    {
        return {{QStringLiteral("applications"), tr("applications")},
                {QStringLiteral("deployments"), tr("deployments")},
                {QStringLiteral("builds"), tr("builds")},
                {QStringLiteral("fleets"), tr("fleets")},
                {QStringLiteral("members"), tr("members")},
                {QStringLiteral("invites"), tr("invites")},
                {QStringLiteral("tokens"), tr("tokens")},
                {QStringLiteral("invoices"), tr("invoices")}};
    }
};

} // namespace

QString snapshotTableText(const QString &table)
{
    return Words::ofTables().value(table, table);
}

} // namespace hathora
