// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"

#include <httplib.h>

#include <atomic>
#include <thread>
#include <utility>

namespace sandbox::test {

namespace {

/// What happened in hours of the world's time is made up for before an answer.
constexpr int patience = 60; // s

ServerOptions withToken(ServerOptions options)
{
    options.token = "right";
    return options;
}

} // namespace

Response sendTo(const std::string &origin, const std::string &method, const std::string &target,
                const std::string &body, const std::string &contentType, const std::string &authorization)
{
    httplib::Client client(origin);
    client.set_url_encode(false);
    client.set_read_timeout(patience);
    httplib::Request request;
    request.method = method;
    request.path = target;
    request.body = body;
    if (!authorization.empty())
        request.set_header("Authorization", authorization);
    request.set_header("Accept-Encoding", "identity");
    if (!contentType.empty())
        request.set_header("Content-Type", contentType);
    const httplib::Result result = client.send(request);
    if (!result)
        return {};
    return {result->status,
            result->get_header_value("Content-Type"),
            result->get_header_value("Content-Encoding"),
            result->get_header_value("Retry-After"),
            result->get_header_value("Cache-Control"),
            result->body};
}

Running::Running(const WorldOptions &worldOptions, ServerOptions options)
    : world(worldOptions)
    , server(world, withToken(std::move(options)))
    , m_port(server.start())
{
}

ServerOptions Running::controlled()
{
    ServerOptions options;
    options.controlToken = controlToken;
    return options;
}

Response Running::get(const std::string &target)
{
    return send("GET", target);
}

Response Running::post(const std::string &target, const nlohmann::json &body)
{
    return send("POST", target, body.dump(), "application/json");
}

Response Running::post(const std::string &target)
{
    return send("POST", target);
}

Response Running::send(const std::string &method, const std::string &target, const std::string &body,
                       const std::string &contentType, const std::string &token)
{
    return sendTo("http://127.0.0.1:" + std::to_string(m_port), method, target, body, contentType,
                  token.empty() ? "" : "Bearer " + token);
}

Response Running::sendAsTimePasses(const std::string &method, const std::string &target,
                                   const std::string &body, const std::string &contentType,
                                   const std::string &token)
{
    using namespace std::chrono_literals;
    std::atomic<bool> answered = false;
    std::thread time([&] {
        while (!answered) {
            world.advance(1s);
            std::this_thread::sleep_for(2ms);
        }
    });
    const Response response = send(method, target, body, contentType, token);
    answered = true;
    time.join();
    return response;
}

Response Running::control(const std::string &method, const std::string &path, const nlohmann::json &body)
{
    const bool hasBody = !body.is_null();
    return send(method, "/_sandbox/" + path, hasBody ? body.dump() : "", hasBody ? "application/json" : "",
                controlToken);
}

int Running::arm(const std::string &faultRule)
{
    return control("POST", "faults", {{"rule", faultRule}}).status;
}

std::string Running::readStream(const std::string &target,
                                const std::function<bool(const std::string &)> &enough,
                                const std::string &method)
{
    httplib::Client client("127.0.0.1", m_port);
    client.set_url_encode(false);
    client.set_read_timeout(patience);
    std::string text;
    httplib::Request request;
    request.method = method;
    request.path = target;
    request.headers = {{"Authorization", "Bearer right"}, {"Accept-Encoding", "gzip, br"}};
    request.content_receiver = [&](const char *data, std::size_t size, std::uint64_t, std::uint64_t) {
        text.append(data, size);
        return !enough(text);
    };
    client.send(request);
    return text;
}

} // namespace sandbox::test
