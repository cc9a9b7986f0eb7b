// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using nlohmann::json;

/// What FleetsV1 tells of a region that the cloud has no more nodes for.
class TestFleetErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WorldOptions options = stillWorld();
        options.story = Story::Capacity;
        m_running = std::make_unique<Running>(options);
        m_main = get("/fleets/v2/fleets").at("fleets").at(0).at("fleetId");
    }

    void aRegionWithoutNodesIsInError()
    {
        const json errors = get("/fleets/v1/fleets/" + m_main).at("errorState");
        const json &full = errors.at(m_running->world.clues().region);
        QVERIFY(full.at("inError"));
        QVERIFY(full.at("lastErrorMessage").get<std::string>().starts_with("No capacity for shape cpu-"));
        QVERIFY(full.at("lastErrorTimestamp").is_string());
        QVERIFY(full.at("lastErrorLogId").is_string());
        const json well{{"inError", false},
                        {"lastErrorMessage", nullptr},
                        {"lastErrorTimestamp", nullptr},
                        {"lastErrorLogId", nullptr}};
        QVERIFY(errors.at("Tokyo") == well);
        QVERIFY(!get("/fleets/v2/fleets/" + m_main).contains("errorState")); // contract: FleetV2
    }

    void anErrorEndsWithTheWait()
    {
        m_running->world.change([](const Hands &hands) {
            for (Fleet &fleet : hands.state.fleets) {
                for (FleetRegion &place : fleet.regions)
                    place.mostCloudNodes.reset();
            }
            return 0;
        });
        const json after =
            get("/fleets/v1/fleets/" + m_main).at("errorState").at(m_running->world.clues().region);
        QVERIFY(!after.at("inError").get<bool>());
        QVERIFY(after.at("lastErrorMessage").is_string()); // how it last failed stays known
    }

private:
    json get(const std::string &target) { return m_running->get(target).json(); }

    std::unique_ptr<Running> m_running;
    std::string m_main;
};

QTEST_GUILESS_MAIN(TestFleetErrors)
#include "tst_fleeterrors.moc"
