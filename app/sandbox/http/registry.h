// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// Which operations are served, and by what. An operation of the contract that is not here is answered 501.
class Registry
{
public:
    using Handler = std::function<Answer(const Call &)>;

    Registry();

    const Handler *find(const std::string &operationId) const;
    std::vector<std::string> operationIds() const;

private:
    std::map<std::string, Handler> m_handlers;
};

} // namespace sandbox
