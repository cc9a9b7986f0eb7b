// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace sandbox {

class Contract;

/// Takes out of an answer what a Hathora of the seed's day did not know yet, as the contract's x-since marks
/// say.
class Trimmer
{
public:
    explicit Trimmer(const Contract &contract)
        : m_contract(contract)
    {
    }

    void trim(nlohmann::json &value, const nlohmann::json &schema) const;

private:
    bool isNewWord(const nlohmann::json &value, const nlohmann::json &schema) const;

    const Contract &m_contract;
};

} // namespace sandbox
