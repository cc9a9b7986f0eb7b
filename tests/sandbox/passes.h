// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace sandbox::test {

class Running;

/// The claims that Google's ID tokens have, for the client, good for an hour from noon.
nlohmann::json googleClaims(const std::string &clientId);
/// A token with the claims and a signature that is none.
std::string googleToken(const nlohmann::json &claims);

/// Lets players of the application sign in with Google, too; the client's id.
std::string allowGoogle(Running &running, const std::string &appId);
/// The token of a new player of the application.
std::string anonymousToken(Running &running, const std::string &appId);

} // namespace sandbox::test
