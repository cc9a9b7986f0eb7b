// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/neededscope.h"

namespace hathora {

std::optional<Scope> neededScope(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::StopProcess:
    case Change::Kind::StartProcess:
    case Change::Kind::CreateRoom:
    case Change::Kind::DestroyRoom:
    case Change::Kind::ConfigureRoom:
    case Change::Kind::SuspendRoom:
    case Change::Kind::ResumeRoom:
        return KnownScope::ProcessesReadWrite;
    case Change::Kind::CreateApp:
    case Change::Kind::RenameApp:
    case Change::Kind::DeleteApp:
        return KnownScope::ApplicationsReadWrite;
    case Change::Kind::CreateBuild:
    case Change::Kind::DeleteBuild:
        return KnownScope::BuildsReadWrite;
    case Change::Kind::CreateDeployment:
        return KnownScope::DeploymentsReadWrite;
    case Change::Kind::InviteUser:
    case Change::Kind::ChangeRights:
    case Change::Kind::RescindInvite:
    case Change::Kind::AcceptInvite:
    case Change::Kind::RejectInvite:
        return KnownScope::OrgsReadWrite;
    case Change::Kind::CreateOrgToken:
    case Change::Kind::RevokeOrgToken:
        return KnownScope::TokensReadWrite;
    case Change::Kind::CreateFleet:
    case Change::Kind::ChangeFleet:
    case Change::Kind::SetFleetFloor:
        return KnownScope::FleetsReadWrite;
    case Change::Kind::OpenPortal:
        return KnownScope::BillingReadWrite;
    case Change::Kind::CreateLobby:
        break;
    }
    return {};
}

} // namespace hathora
