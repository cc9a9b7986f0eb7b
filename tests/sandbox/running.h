// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/server.h"
#include "app/sandbox/world/world.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <string>

namespace sandbox::test {

struct Response
{
    /// 0 when there was no answer.
    int status = 0;
    std::string contentType;
    std::string contentEncoding;
    std::string retryAfter;
    std::string cacheControl;
    std::string body;

    nlohmann::json json() const { return nlohmann::json::parse(body); }
    std::string message() const { return json().value("message", ""); }
};

/// One request to whoever is at the origin; what is empty is left out.
Response sendTo(const std::string &origin, const std::string &method, const std::string &target,
                const std::string &body, const std::string &contentType, const std::string &authorization);

/// A world with a server in front of it, and a client that knows the token.
class Running
{
public:
    static constexpr auto controlToken = "right for the controls";

    explicit Running(const WorldOptions &worldOptions, ServerOptions options = {});
    /// Options with the controls served.
    static ServerOptions controlled();

    Response get(const std::string &target);
    Response post(const std::string &target, const nlohmann::json &body);
    /// Neither body nor content type.
    Response post(const std::string &target);
    Response send(const std::string &method, const std::string &target, const std::string &body = {},
                  const std::string &contentType = {}, const std::string &token = "right");
    /// The same, while the world's time goes on until the answer is whole.
    Response sendAsTimePasses(const std::string &method, const std::string &target, const std::string &body,
                              const std::string &contentType, const std::string &token = "right");
    /// To the controls, with their token.
    Response control(const std::string &method, const std::string &path, const nlohmann::json &body = {});
    /// The status that comes of arming the rule by the controls.
    int arm(const std::string &faultRule);
    /// Reads a stream until enough says so of what came; returns all of it.
    std::string readStream(const std::string &target, const std::function<bool(const std::string &)> &enough,
                           const std::string &method = "GET");

    World world;
    Server server;

private:
    int m_port;
};

} // namespace sandbox::test
