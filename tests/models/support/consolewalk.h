// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace hathora::testing {

/// What is known on the way through all operations: ids and tokens by a name of ours.
using Known = QMap<QString, QString>;

/// One operation to call, what to put where, and what its answer teaches.
struct ConsoleStep
{
    QString operation;
    /// Where the ids come from: `buildId=buildV1` puts what is known as buildV1 into the field or member
    /// buildId. A name that is not mentioned is looked up under itself.
    QMap<QString, QString> from = {};
    QMap<QString, QJsonValue> members =
        {};                              ///< of the body, instead of the example's; undefined leaves one out
    QMap<QString, QString> lessons = {}; ///< known name by the way to it, as in `orgs.0.orgId`
    enum class Then { Nothing, UploadParts, UploadForm } then = Then::Nothing;
    enum class Patience { Once, UntilItWorks } patience = Patience::Once;
};

/// All operations, in an order in which each finds what it needs.
QList<ConsoleStep> everyOperation();

} // namespace hathora::testing
