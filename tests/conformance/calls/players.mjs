// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms that are set aside, players and their lobbies. Needs the ids that the calls before it gathered.
import assert from "node:assert/strict";

const pausedRoom = (known) => `${known.roomId}-paused`;
const lobbyRoom = (known, generation) => `${known.roomId}-lobby-${generation}`;
const player = (known) => ({ playerAuth: known.playerToken });
const region = "Tokyo";

export const googleClientId = "fake-client.apps.googleusercontent.example";

/** An ID token as Google would sign it; the sandbox does not ask Google. */
function googleIdToken() {
    const part = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
    const claims = { iss: "https://accounts.google.com", aud: googleClientId, sub: "110169484474386276334", exp: Date.now() / 1000 + 3600 };
    return [part({ alg: "RS256" }), part(claims), part("fake signature")].join(".");
}

const roomCalls = {
    async SuspendRoomV2Deprecated(sdk, known) {
        await sdk.roomsV2.createRoom({ region: "Dallas" }, known.appId, pausedRoom(known));
        await sdk.roomsV2.suspendRoomV2Deprecated(pausedRoom(known), known.appId);
    },
    ResumeRoom: (sdk, known) => sdk.roomsV2.resumeRoom(pausedRoom(known), known.appId),
    UpdateRoomConfig: (sdk, known) =>
        sdk.roomsV2.updateRoomConfig(pausedRoom(known), { roomConfig: '{"map":"quay"}' }, known.appId),
};

const loginCalls = {
    LoginAnonymous: (sdk, known) => sdk.authV1.loginAnonymous(known.appId),
    LoginNickname: (sdk, known) => sdk.authV1.loginNickname({ nickname: "otterpilot" }, known.appId),
    LoginGoogle: (sdk, known) => sdk.authV1.loginGoogle({ idToken: googleIdToken() }, known.newAppId),
};

const lobbyCalls = {
    CreateLobby: (sdk, known) =>
        sdk.lobbiesV3.createLobby(
            player(known), { visibility: "public", roomConfig: '{"map":"pier"}', region }, known.appId, "KR7Q",
            lobbyRoom(known, 3)),
    GetLobbyInfoByRoomId: (sdk, known) => sdk.lobbiesV3.getLobbyInfoByRoomId(lobbyRoom(known, 3), known.appId),
    GetLobbyInfoByShortCode: (sdk, known) => sdk.lobbiesV3.getLobbyInfoByShortCode("KR7Q", known.appId),
    async ListActivePublicLobbies(sdk, known) {
        const lobbies = await sdk.lobbiesV3.listActivePublicLobbies(known.appId, region);
        assert(lobbies.some((lobby) => lobby.roomId === lobbyRoom(known, 3)));
    },
    CreateLobbyDeprecated: (sdk, known) =>
        sdk.lobbiesV2.createLobbyDeprecated(
            player(known), { visibility: "private", initialConfig: { map: "pier" }, region }, known.appId,
            lobbyRoom(known, 2)),
    CreatePrivateLobby: (sdk, known) =>
        sdk.lobbiesV2.createPrivateLobby(player(known), { initialConfig: {}, region }, known.appId),
    CreatePublicLobby: (sdk, known) =>
        sdk.lobbiesV2.createPublicLobby(player(known), { initialConfig: null, region }, known.appId),
    CreateLocalLobby: (sdk, known) =>
        sdk.lobbiesV2.createLocalLobby(player(known), { initialConfig: "text", region }, known.appId),
    SetLobbyState: (sdk, known) =>
        sdk.lobbiesV2.setLobbyState(lobbyRoom(known, 2), { state: { players: 3 } }, known.appId),
    async GetLobbyInfo(sdk, known) {
        const lobby = await sdk.lobbiesV2.getLobbyInfo(lobbyRoom(known, 2), known.appId);
        assert.deepEqual(lobby.state, { players: 3 });
    },
    ListActivePublicLobbiesDeprecatedV2: (sdk, known) =>
        sdk.lobbiesV2.listActivePublicLobbiesDeprecatedV2(known.appId),
    CreatePrivateLobbyDeprecated: (sdk, known) =>
        sdk.lobbiesV1.createPrivateLobbyDeprecated(player(known), known.appId, region),
    CreatePublicLobbyDeprecated: (sdk, known) =>
        sdk.lobbiesV1.createPublicLobbyDeprecated(player(known), known.appId, region, true),
    ListActivePublicLobbiesDeprecatedV1: (sdk, known) =>
        sdk.lobbiesV1.listActivePublicLobbiesDeprecatedV1(known.appId, true),
};

export const playerCalls = { ...roomCalls, ...loginCalls, ...lobbyCalls };

export const playerLessons = {
    LoginAnonymous: (body) => ({ playerToken: body.token }),
};
