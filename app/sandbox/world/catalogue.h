// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>

namespace sandbox {

class ProcessLife;
struct Caller;

/// What a studio changes by hand: its applications and their deployments. What is made bears the caller's
/// name.
class Catalogue
{
public:
    /// What is to be different; what is absent stays.
    struct AppChange
    {
        std::optional<std::string> name;
        std::optional<nlohmann::json> authConfiguration;
        std::optional<nlohmann::json> serviceConfig;
    };

    Catalogue(Engine &engine, ProcessLife &processes)
        : m_engine(engine)
        , m_processes(processes)
    {
    }

    Application &createApp(const Organization &owner, const AppChange &config, const Caller &caller);
    void changeApp(Application &app, const AppChange &change);
    /// Refused while it has live processes, as they would have nowhere to belong.
    void deleteApp(Application &app, const Caller &caller);
    /// A build, with an id of the caller's own, or one of ours where that is empty.
    std::shared_ptr<Build> createBuild(const Organization &owner, const std::string &id,
                                       const std::string &tag, const Caller &caller);
    /// A build as V1 and V2 make it: counted in its application.
    std::shared_ptr<Build> createCountedBuild(Application &app, const std::string &id, const std::string &tag,
                                              const Caller &caller);
    /// What was deployed of it lives on.
    void deleteBuild(Build &build);
    /// Refuses a build that the latest deployment of an application is made of.
    void requireUndeployed(const Build &build) const;
    /// The deployment comes with everything but what the world gives: id, author, moment, tag of its build.
    std::shared_ptr<const Deployment> deploy(Application &app, Deployment deployment,
                                             const std::string &buildId, const Caller &caller);
    /// The same as V1 and V2 do it: counted in the application, and of a build that is counted there too.
    std::shared_ptr<const Deployment> deployCounted(Application &app, Deployment deployment, int buildNumber,
                                                    const Caller &caller);

private:
    void requireFreeName(const std::string &orgId, const std::string &name, const Application *self) const;

    Engine &m_engine;
    ProcessLife &m_processes;
};

} // namespace sandbox
