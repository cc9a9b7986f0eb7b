// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/olderbodies.h"

namespace sandbox::test {

using nlohmann::json;

namespace {

json deployment(json size)
{
    size.update({{"containerPort", 8080},
                 {"transportType", "tcp"},
                 {"roomsPerProcess", 4},
                 {"env", {{{"name", "A"}, {"value", "b"}}}}});
    return size;
}

} // namespace

json deploymentV1(const std::string &plan)
{
    return deployment({{"planName", plan}});
}

json deploymentV2(double cpu, double memoryMb)
{
    return deployment(
        {{"requestedCPU", cpu}, {"requestedMemoryMB", memoryMb}, {"idleTimeoutEnabled", false}});
}

} // namespace sandbox::test
