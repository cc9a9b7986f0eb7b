// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/newdraft.h"

namespace hathora {

DeploySheet::Request newDeploymentRequest(Workbench &workbench, const BuildId &build)
{
    DeploySheet::Request request;
    const Deployment *latest = workbench.app()->deployments.latest();
    request.draft = latest ? DeploymentDraft::from(*latest) : DeploymentDraft::forBuild({});
    request.draft.tag.clear(); // of that one alone
    request.build = build;
    request.awaitsLatest = !workbench.app()->deployments.hasLoaded();
    const CliConfig &environment = workbench.deploySettings().environment();
    if (!environment.isEmpty()) {
        request.draft = environment.appliedTo(request.draft);
        request.note = DeploySheet::tr("What HATHORA_DEPLOYMENT_… says in the environment is filled in.");
    }
    const Build *known = build.isEmpty() ? nullptr : workbench.org()->builds.find(build);
    if (!build.isEmpty()) {
        request.draft.build = build;
        request.draft.buildTag = known ? known->buildTag.value_or(QString()) : QString();
    }
    return request;
}

} // namespace hathora
