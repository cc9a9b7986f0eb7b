// SPDX-License-Identifier: GPL-3.0-or-later
// Who works where, with which tokens, and what it costs. Rights are left out where both generations shall take the
// call. Needs the ids that the calls before it gathered.
import assert from "node:assert/strict";

const guest = "guest@elsewhere.example";

export const peopleCalls = {
    GetOrgMembers: (sdk, known) => sdk.organizationsV1.getOrgMembers(known.orgId),
    InviteUser: (sdk, known) => sdk.organizationsV1.inviteUser(known.orgId, { userEmail: guest }),
    async UpdateUserInvite(sdk, known) {
        const rights = { userEmail: guest, scopes: ["builds:read", "processes:read-write"] };
        assert.equal(await sdk.organizationsV1.updateUserInvite(known.orgId, rights), true);
    },
    GetOrgPendingInvites: (sdk, known) => sdk.organizationsV1.getOrgPendingInvites(known.orgId),
    RescindInvite: (sdk, known) => sdk.organizationsV1.rescindInvite(known.orgId, { userEmail: guest }),
    GetUserPendingInvites: (sdk) => sdk.organizationsV1.getUserPendingInvites(),
    AcceptInvite: (sdk, known) => sdk.organizationsV1.acceptInvite(known.invitingOrgs[0]),
    RejectInvite: (sdk, known) => sdk.organizationsV1.rejectInvite(known.invitingOrgs[1]),
    GetUsageLimits: (sdk, known) => sdk.organizationsV1.getUsageLimits(known.orgId),

    CreateOrgToken: (sdk, known) => sdk.tokensV1.createOrgToken(known.orgId, { name: "conformance" }),
    GetOrgTokens: (sdk, known) => sdk.tokensV1.getOrgTokens(known.orgId),
    async RevokeOrgToken(sdk, known) {
        assert.equal(await sdk.tokensV1.revokeOrgToken(known.orgId, known.orgTokenId), true);
    },

    GetBalance: (sdk, known) => sdk.billingV1.getBalance(known.orgId),
    GetInvoices: (sdk, known) => sdk.billingV1.getInvoices(known.orgId),
    GetPaymentMethod: (sdk, known) => sdk.billingV1.getPaymentMethod(known.orgId),
    GetUpcomingInvoiceItems: (sdk, known) => sdk.billingV1.getUpcomingInvoiceItems(known.orgId),
    GetUpcomingInvoiceTotal: (sdk, known) => sdk.billingV1.getUpcomingInvoiceTotal(known.orgId),
    InitStripeCustomerPortalUrl: (sdk, known) =>
        sdk.billingV1.initStripeCustomerPortalUrl({ returnUrl: "https://studio.example/money" }, known.orgId),

    SendVerificationEmail: (sdk) => sdk.managementV1.sendVerificationEmail({ userId: "conformance|1" }),
};

export const peopleLessons = {
    GetUserPendingInvites: (body) => ({ invitingOrgs: body.invites.map((invite) => invite.orgId) }),
    CreateOrgToken: (body) => ({ orgTokenId: body.orgToken.orgTokenId }),
};
