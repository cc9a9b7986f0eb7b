// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/inquiry.h"
#include "app/sandbox/http/reply.h"

#include <string_view>

namespace sandbox {

class Service;

/// What no Hathora has: the sandbox's own paths, for tests and developers.
class Controls
{
public:
    static constexpr std::string_view root = "/_sandbox/";

    explicit Controls(Service &service)
        : m_service(service)
    {
    }

    Reply answer(const Inquiry &inquiry);

private:
    Reply listOperations() const;
    Reply listRequests() const;
    Reply listUploads() const;
    Reply armFault(const Inquiry &inquiry);
    Reply advanceClock(const Inquiry &inquiry);
    Reply listMails() const;
    Reply signIn(const Inquiry &inquiry);

    Service &m_service;
};

} // namespace sandbox
