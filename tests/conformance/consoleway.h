// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/contract.h"
#include "tests/api/wireinputs.h"

#include <memory>

namespace hathora::testing {

/// The way of the API console from what is filled in to the wire, for any operation of the contract.
class ConsoleWay
{
public:
    ConsoleWay();

    /// Sends the operation and waits for its end; nothing where it succeeds. \a file is the path of an
    /// archive, empty for none.
    std::optional<Error> send(Client &client, const QString &operation, const WireInputs &inputs,
                              const QString &file) const;

private:
    std::shared_ptr<const Contract> m_contract;
};

} // namespace hathora::testing
