// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/buildrun.h"

#include "app/sandbox/builder/dockerbuild.h"
#include "app/sandbox/http/buildlogstream.h"
#include "app/sandbox/http/call.h"
#include "app/sandbox/http/storage.h"
#include "app/sandbox/world/buildlife.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

#include <utility>

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

Answer runArchive(const Call &call, const std::shared_ptr<Build> &build, const std::string &archive)
{
    UploadStore &uploads = call.storage.uploads();
    BlobWriter writer = uploads.writer();
    writer.add(archive);
    const std::string sent = uploads.keep(writer.finish());
    const std::string unneeded = call.world.change([&](const Hands &) {
        // A build that ran before is refused below, whatever comes with it.
        return build->status == BuildStatus::Created ? std::exchange(build->uploadId, sent) : sent;
    });
    uploads.forget(unneeded);
    return runArchive(call, build);
}

} // namespace sandbox
