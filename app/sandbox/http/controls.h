// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/inquiry.h"
#include "app/sandbox/http/reply.h"

#include <string>
#include <string_view>

namespace sandbox {

class Service;

/// What no Hathora has: the sandbox's own paths, for tests and developers. They have a token of their own,
/// which opens nothing else, and the API's does not open them.
class Controls
{
public:
    static constexpr std::string_view root = "/_sandbox/";

    Controls(Service &service, const std::string &token)
        : m_service(service)
        , m_token(token)
    {
    }

    Reply answer(const Inquiry &inquiry);

private:
    Reply answerAsked(const Inquiry &inquiry);
    Reply listOperations() const;
    Reply listRequests() const;
    Reply listUploads() const;
    Reply armFault(const Inquiry &inquiry);
    Reply advanceClock(const Inquiry &inquiry);
    Reply listMails() const;
    Reply signIn(const Inquiry &inquiry);
    Reply listIssuer() const;
    Reply answerCode(const Inquiry &inquiry);

    Service &m_service;
    const std::string &m_token;
};

} // namespace sandbox
