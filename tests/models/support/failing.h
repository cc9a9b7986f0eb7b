// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/world.h"

namespace hathora::testing {

/// Some process of the application that runs fails now, so; its id, empty if none ran.
inline ProcessId failOne(sandbox::World &world, const AppId &app, const char *reason)
{
    return world.change([&](sandbox::Hands hands) {
        sandbox::Application &of = hands.state.application(app.text().toStdString());
        for (const auto &process : of.processes.all()) {
            if (process->status != sandbox::ProcessStatus::Running)
                continue;
            process->exitReason = reason;
            process->stoppingAt = process->terminatedAt = hands.state.now;
            of.processes.setStatus(*process, sandbox::ProcessStatus::Failed);
            return ProcessId(QString::fromStdString(process->id));
        }
        return ProcessId();
    });
}

} // namespace hathora::testing
