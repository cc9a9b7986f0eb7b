// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/result.h"
#include "models/palette/idshape.h"
#include "models/palette/paletteentry.h"

#include <QObject>

#include <memory>

namespace hathora {

struct Api;

/// Where an id can be asked for, the likeliest first. Applications of other organizations than the first are
/// asked of the server when it comes to them.
struct LookupScope
{
    QList<OrgId> orgs;
    QList<AppId> apps; ///< of the first organization
};

/// Asks the server what an id is of: kind by kind that it could be, application by application, one request
/// at a time, until something is found.
class PlaceLookup : public QObject
{
    Q_OBJECT

public:
    /// Of an organization's applications only the first are asked.
    static constexpr int mostApps = 20;

    explicit PlaceLookup(const Api &api, QObject *parent = nullptr);
    ~PlaceLookup() override;

    /// Instead of what was asked before, which is abandoned. Ends in found(), missing() or failed(), later.
    void ask(const QString &id, const QList<IdShape::Guess> &guesses, const LookupScope &scope);
    void stop();
    bool isAsking() const { return m_asking != nullptr; }

Q_SIGNALS:
    void found(const hathora::PaletteEntry &entry);
    void missing();                           ///< nothing there that this token may see
    void failed(const hathora::Error &error); ///< the server could not be asked

private:
    using Guess = IdShape::Guess;

    struct Step
    {
        Guess guess;
        OrgId org;
        AppId app;
    };

    void addSteps(const OrgId &org, const QList<AppId> &apps);
    void askNext();
    void take(const Step &step);
    void askOrg(const OrgId &org);
    void askApp(const Step &step);
    void askBuild(const Step &step);
    void askDeployment(const Step &step);
    void askProcess(const Step &step);
    void askRoom(const Step &step);
    void askShortCode(const Step &step);
    template <typename Record>
    void conclude(const OrgId &org, const Result<Record> &answer);
    void end();
    void giveUpOrGoOn(const Error &error);

    const Api &m_api;
    QString m_id;
    QList<Guess> m_guesses;
    QList<Step> m_steps;               ///< still to be taken
    QList<OrgId> m_orgs;               ///< whose applications are still to be asked for
    std::unique_ptr<QObject> m_asking; ///< listens; its end abandons the request
};

} // namespace hathora
