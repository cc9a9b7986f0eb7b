// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms that are set aside, players and their lobbies, fleets and what they run on. Needs the ids that the calls
// before it gathered.
const pausedRoom = (known) => `${known.roomId}-paused`;

export const playerCalls = {
    async SuspendRoomV2Deprecated(sdk, known) {
        await sdk.roomsV2.createRoom({ region: "Dallas" }, known.appId, pausedRoom(known));
        await sdk.roomsV2.suspendRoomV2Deprecated(pausedRoom(known), known.appId);
    },
    ResumeRoom: (sdk, known) => sdk.roomsV2.resumeRoom(pausedRoom(known), known.appId),
    UpdateRoomConfig: (sdk, known) =>
        sdk.roomsV2.updateRoomConfig(pausedRoom(known), { roomConfig: '{"map":"quay"}' }, known.appId),
};
