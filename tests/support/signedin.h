// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api.h"
#include "tests/support/httpserver.h"
#include "tests/support/quick.h"

#include <functional>
#include <memory>

namespace hathora::testing {

/// A client with a token on a server under test.
struct SignedIn
{
    using Tune = std::function<void(ClientOptions &)>;

    explicit SignedIn(const Tune &tune = {}, std::optional<QSslConfiguration> tls = {})
        : server(std::move(tls))
    {
        ClientOptions options = quickOptions(server.url());
        if (tune)
            tune(options);
        client = std::make_unique<Client>(options);
        api = std::make_unique<Api>(*client);
        isSignedIn = client->setToken("token-of-the-test");
    }

    HttpServer server;
    std::unique_ptr<Client> client;
    std::unique_ptr<Api> api;
    bool isSignedIn = false;
};

} // namespace hathora::testing
