// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/encode.h"
#include "api/types/access.h"
#include "api/types/deployment.h"
#include "api/types/org.h"
#include "models/snapshot/snapshot.h"

#include <QObject>

#include <functional>

namespace hathora {

struct Api;

/// Asks a server for all that an organization has there, one question after another; ends with finished().
/// What cannot be had is a hole in it and keeps nothing else from being there. Destroying it stops it.
class SnapshotTaker : public QObject
{
    Q_OBJECT

public:
    /// \a values is about those of environment variables and nothing else.
    SnapshotTaker(const Api &api, const Organization &org, Secrets values, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void progressed(int done, int all); ///< questions; there are more once the applications are known
    void finished(const hathora::Snapshot &snapshot);

private:
    using Step = std::function<void()>; ///< asks once, and ends in next()

    template <typename Record>
    void ask(const QString &name, std::function<Call<QList<Record>>()> call);
    template <typename Record>
    void took(const QString &name, const Result<QList<Record>> &answer);
    void askForFleets();
    void askForDeployments(const AppId &app, const QString &page);
    void tookDeployments(const AppId &app, const Result<DeploymentsPage> &answer);
    void add(const QString &name, const QJsonArray &rows);
    void next();

    const Api &m_api;
    const Secrets m_values;
    Snapshot m_snapshot;
    QList<Step> m_steps;
    int m_done = 0;
};

} // namespace hathora
