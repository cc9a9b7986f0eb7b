// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hathora {

/// Whether anything may be changed on a server.
///
/// ReadOnly sends GETs and nothing else. What is not a GET is refused before it is sent, also the few POSTs
/// that only read, sign a player in or open a page (LoginAnonymous, LoginNickname, LoginGoogle,
/// InitStripeCustomerPortalUrl): the verb is what the contract says for certain.
enum class Access { Full, ReadOnly };

} // namespace hathora
