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

/// What serves each operation of the contract.
class Registry
{
public:
    using Handler = std::function<Answer(const Call &)>;

    Registry();

    const Handler &of(const std::string &operationId) const; ///< throws std::out_of_range for a stranger
    std::vector<std::string> operationIds() const;

private:
    std::map<std::string, Handler> m_handlers;
};

} // namespace sandbox
