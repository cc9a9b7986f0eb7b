// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/zipfile.h"
#include "api/net/error.h"
#include "api/types/ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QUrl>

namespace hathora {

/// What an organization had on a server at one time, as the server told it.
///
/// Secrets of applications and links to invoices are never in it; values of environment variables are dots
/// unless they were asked for.
struct Snapshot
{
    /// Rows of one kind, as the contract writes them.
    struct Table
    {
        QString name; ///< also of its files
        QJsonArray rows;
    };

    /// A table that could not be had, as where the token lacks a scope or the server the operation.
    struct Hole
    {
        QString name;
        QString app; ///< whose deployments; empty for what belongs to the organization
        Error error;
    };

    OrgId org;
    QString orgName;
    QUrl server;
    QDateTime takenAt; ///< UTC; when it was begun
    QList<Table> tables;
    QList<Hole> holes;

    const Table *find(const QString &name) const;
};

/// A manifest, each table as JSON and as CSV, and the hand-over sheet.
QList<ZipEntry> filesOf(const Snapshot &snapshot);

} // namespace hathora
