// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"
#include "app/sandbox/world/story.h"

#include <memory>
#include <string>
#include <vector>

namespace sandbox {

/// The world before anybody looks: two studios with their fleets, builds, applications and deployments.
class Seeder
{
public:
    Seeder(Engine &engine, int population, Story story)
        : m_engine(engine)
        , m_population(population)
        , m_story(story)
    {
    }

    void seed();

private:
    struct Version
    {
        const char *tag;
        Span age;
        BuildStatus status;
        bool leaks;
    };

    struct Sizing
    {
        double cpu;
        double memoryMb;
        int roomsPerProcess;
        const char *transport;
        int port;
        bool hasAdminPort;
    };

    void addOrganization(const std::string &name, Span age, std::optional<double> vcpuLimit);
    void addFleet(const std::string &name, const NodeSize &size, bool isDefault);
    std::vector<std::shared_ptr<Build>> addBuilds(const std::vector<Version> &versions);
    /// As if V1 or V2 had made the builds for the application.
    static void count(Application &app, const std::vector<std::shared_ptr<Build>> &builds);
    Application &addApplication(const std::string &name, Span age, int population);
    void deploy(Application &app, const Sizing &sizing, const std::shared_ptr<Build> &build, Span age,
                const std::string &tag);

    Engine &m_engine;
    int m_population;
    Story m_story;
};

} // namespace sandbox
