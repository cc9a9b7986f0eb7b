// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshot/snapshottaker.h"

#include "api/api.h"
#include "models/generation.h"

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

/// Who has the link to an invoice can read it.
constexpr QLatin1StringView invoiceLink = "pdfUrl"_L1;

} // namespace

SnapshotTaker::SnapshotTaker(const Api &api, const Organization &org, Secrets values, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_values(values)
{
    m_snapshot.org = org.id;
    m_snapshot.orgName = org.name.value_or(QString());
    m_snapshot.server = api.client.server();
}

void SnapshotTaker::start()
{
    m_snapshot.takenAt = QDateTime::currentDateTimeUtc();
    const OrgId org = m_snapshot.org;
    ask<AppWithDeployment>(u"applications"_s, [=, this] { return m_api.apps.list(org); });
    ask<Build>(u"builds"_s, [=, this] { return m_api.builds.list(org); });
    m_steps.append([this] { askForFleets(); });
    ask<Member>(u"members"_s, [=, this] { return m_api.orgs.members(org); });
    ask<Invite>(u"invites"_s, [=, this] { return m_api.orgs.invites(org); });
    ask<OrgToken>(u"tokens"_s, [=, this] { return m_api.orgTokens.list(org); });
    ask<Invoice>(u"invoices"_s, [=, this] { return m_api.billing.invoices(org); });
    const Step first = m_steps.constFirst();
    first();
}

template <typename Record>
void SnapshotTaker::ask(const QString &name, std::function<Call<QList<Record>>()> call)
{
    m_steps.append([this, name, call] {
        call().then(this, [name](SnapshotTaker *self, const Result<QList<Record>> &answer) {
            self->took(name, answer);
            self->next();
        });
    });
}

/// Without a window nobody has found out yet of which generation the server is.
void SnapshotTaker::askForFleets()
{
    m_api.fleets.list(m_snapshot.org).then(this, [](SnapshotTaker *self, const Result<QList<Fleet>> &answer) {
        if (hasToAskAgain(self->m_api.client, answer))
            return self->askForFleets();
        self->took(u"fleets"_s, answer);
        self->next();
    });
}

template <typename Record>
void SnapshotTaker::took(const QString &name, const Result<QList<Record>> &answer)
{
    if (!answer)
        return m_snapshot.holes.append({name, {}, answer.error()});
    QJsonArray rows;
    for (const Record &record : *answer) {
        QJsonObject row = toJsonObject(record, Secrets::Masked);
        row.remove(invoiceLink);
        rows.append(row);
        if constexpr (std::is_same_v<Record, AppWithDeployment>)
            m_steps.append([this, app = record.id] { askForDeployments(app, {}); });
    }
    add(name, rows);
}

void SnapshotTaker::askForDeployments(const AppId &app, const QString &page)
{
    DeploymentFilter filter;
    if (!page.isEmpty())
        filter.pageToken = page;
    m_api.deployments.list(app, filter)
        .then(this, [app](SnapshotTaker *self, const Result<DeploymentsPage> &answer) {
            self->tookDeployments(app, answer);
        });
}

void SnapshotTaker::tookDeployments(const AppId &app, const Result<DeploymentsPage> &answer)
{
    if (!answer) {
        m_snapshot.holes.append({u"deployments"_s, app.text(), answer.error()});
        return next();
    }
    QJsonArray rows;
    for (const Deployment &deployment : answer->deployments)
        rows.append(toJsonObject(deployment, m_values));
    add(u"deployments"_s, rows);
    if (answer->nextPageToken && !answer->nextPageToken->isEmpty() && !rows.isEmpty())
        askForDeployments(app, *answer->nextPageToken);
    else
        next();
}

void SnapshotTaker::add(const QString &name, const QJsonArray &rows)
{
    for (Snapshot::Table &table : m_snapshot.tables) {
        if (table.name == name) {
            for (const QJsonValue &row : rows)
                table.rows.append(row);
            return;
        }
    }
    m_snapshot.tables.append({name, rows});
}

void SnapshotTaker::next()
{
    ++m_done;
    Q_EMIT progressed(m_done, int(m_steps.size()));
    if (m_done == m_steps.size())
        return Q_EMIT finished(m_snapshot);
    const Step step = m_steps.at(m_done);
    step();
}

} // namespace hathora
