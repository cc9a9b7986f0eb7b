// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"

#include <QLatin1StringView>
#include <QMetaType>

#include <optional>

namespace hathora {

/// One change that somebody asked for, from the click to its outcome.
///
///   Sending ──► Done            the server said so (or a 404 for something that was to go)
///      │  └───► Failed          the server refused, or it never arrived
///      ├──────► Spared      it was looked at first, and is needed, or another, by now: nothing was sent
///      └──────► Checking ──► Done       the answer was lost; it was found to have happened
///                        ├─► NotDone    it was found not to have happened, or what came of it was of no
///                        │              use without its answer and was taken back
///                        └─► Unknown    even that could not be found out
struct Change
{
    enum class Kind {
        StopProcess,
        StartProcess,
        CreateApp,
        RenameApp,
        DeleteApp,
        CreateBuild,
        DeleteBuild,
        CreateDeployment,
        CreateRoom,
        DestroyRoom,
        ConfigureRoom, ///< its configuration is replaced
        SuspendRoom,
        ResumeRoom,
        CreateLobby,
        InviteUser,
        ChangeRights, ///< of a member, or of who is invited
        RescindInvite,
        AcceptInvite,
        RejectInvite,
        CreateOrgToken,
        RevokeOrgToken,
        CreateFleet,
        ChangeFleet,
        SetFleetFloor, ///< the least of a fleet in one region
        OpenPortal,    ///< an address of the payment portal is made
        ChangeApp,     ///< how an application is set
    };
    static constexpr auto lastKind = Kind::ChangeApp;
    enum class State { Sending, Checking, Done, NotDone, Failed, Unknown, Spared };

    int number = 0; ///< tells changes apart
    Kind kind = Kind::StopProcess;
    QString target; ///< an id, a name or a region; plain text
    State state = State::Sending;
    std::optional<Error> error; ///< the last one, with Failed, Checking, Unknown and, where nothing had to be
                                ///< taken back, NotDone
    QLatin1StringView operation = {}; ///< that was sent, where the kind can be sent as several; or else empty

    bool isOver() const { return state != State::Sending && state != State::Checking; }
};

} // namespace hathora
