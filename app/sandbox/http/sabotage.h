// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/fault.h"
#include "app/sandbox/http/reply.h"

#include <nlohmann/json.hpp>

#include <string>

namespace sandbox {

class Contract;
struct Operation;

/// Does to an answer what a fault asks for.
class Sabotage
{
public:
    explicit Sabotage(const Contract &contract)
        : m_contract(contract)
    {
    }

    /// Whether the request is to be worked on at all, under this fault.
    static bool letsWork(const Fault &fault);
    /// The answer in place of work that was not done.
    static Reply instead(const Fault &fault);
    void spoil(nlohmann::json &answer, const Fault &fault, const Operation &operation) const;
    static void spoil(Reply &reply, const Fault &fault);

private:
    static void turnBitsOver(std::string &text);
    bool mistype(nlohmann::json &value) const;
    void renameWords(nlohmann::json &value, const nlohmann::json &schema) const;

    const Contract &m_contract;
};

} // namespace sandbox
