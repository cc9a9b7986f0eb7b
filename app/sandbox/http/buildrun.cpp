// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/buildrun.h"

#include "app/sandbox/builder/dockerbuild.h"
#include "app/sandbox/http/buildlogstream.h"
#include "app/sandbox/http/call.h"
#include "app/sandbox/http/storage.h"
#include "app/sandbox/world/buildlife.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

Answer runArchive(const Call &call, const std::shared_ptr<Build> &build)
{
    World &world = call.world;
    UploadStore &uploads = call.storage.uploads();
    const auto archive = world.change([&](const Hands &hands) {
        auto uploaded = uploads.archive(build->uploadId);
        if (build->source == BuildSource::Archive && build->status == BuildStatus::Created && !uploaded)
            throw Refusal(Refusal::Reason::Unacceptable,
                          "buildId: the archive of build " + build->id + " was not uploaded");
        hands.builds.begin(*build, BuildSource::Archive, "Unpacking archive");
        return uploaded;
    });
    const auto errand = [&world, &uploads, build, archive, space = call.buildSpace] {
        const ArchiveReport report = ArchiveReport::of(*archive);
        uploads.forget(build->uploadId);
        world.change(
            [&](const Hands &hands) { hands.builds.carryOut(build, DockerBuild(report, space).script()); });
    };
    return Answer::of(std::make_shared<BuildLogStream>(world, build, errand));
}

} // namespace sandbox
