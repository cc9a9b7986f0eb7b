// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/orgprocesses.h"
#include "models/completeness.h"
#include "models/store.h"
#include "models/storetimes.h"

#include <QMap>

#include <memory>
#include <vector>

namespace hathora {

struct Api;
struct AppWithDeployment;
class AppsStore;
class ProcessStore;

/// The processes of every application of an organization, each put together by a store of its own.
///
/// One turn asks all of them once (GetLatestProcesses, an application each); the more applications there are,
/// the rarer the turns, so that many cost the server no more than one does. A turn fails with the error of
/// an application that could not be asked; what the others answered is among the rows. Must go before the
/// applications do.
class OrgProcessesStore final : public Store
{
    Q_OBJECT

public:
    using Model = RecordModel<OrgProcess, ProcessId>;

    OrgProcessesStore(const Api &api, AppsStore &apps, const StoreTimes &times, Pace &pace,
                      QObject *parent = nullptr);
    ~OrgProcessesStore() override;

    Model &model() { return m_model; }
    const Model &model() const { return m_model; }
    const OrgProcess *find(const ProcessId &process) const { return m_model.find(process); }

    Completeness completeness() const;            ///< its total is absent while that of any application is
    QMap<KnownProcessStatus, int> counts() const; ///< of the rows

    /// Asks after one process at once, as after a change of ours.
    void lookAt(const ProcessId &process);

protected:
    void ask() override;

private:
    struct Part
    {
        AppId app;
        QString name;
        std::unique_ptr<ProcessStore> store;
        Watch watch;
        bool isOpen = false; ///< still to answer in this turn
    };

    void takeApps();
    void add(const AppWithDeployment &app);
    void leave(Part &part);
    void rename(Part &part, const QString &name);
    void ask(Part &part);
    void letGo();
    void answered(const AppId &app);
    void endTurn();
    void copy(const AppId &app, int first, int last);
    void drop(const AppId &app, int first, int last);
    Part *find(const AppId &app);

    const Api &m_api;
    AppsStore &m_apps;
    const StoreTimes m_times;
    Pace &m_pace;
    Model m_model;
    std::vector<Part> m_parts;
    Watch m_appsWatch;
};

} // namespace hathora
