// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sandbox {

struct Deployment;

/// The numbers that V1 and V2 show for a deployment and its build. Of what V3 deployed they know none: they
/// show numbers all the same, always the same ones, and nothing is found under them.
struct OlderNumbers
{
    explicit OlderNumbers(const Deployment &shown);

    int deployment = 0;
    int build = 0;
};

} // namespace sandbox
