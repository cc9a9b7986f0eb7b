// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/trimmer.h"

#include "app/sandbox/http/contract.h"

#include <string>
#include <vector>

namespace sandbox {

using nlohmann::json;

void Trimmer::trim(json &value, const json &reference) const
{
    const json &schema = m_contract.resolve(reference);
    if (const auto parts = schema.find("allOf"); parts != schema.end()) {
        for (const json &part : *parts)
            trim(value, part);
    }
    if (value.is_array() && schema.contains("items")) {
        const json &items = schema.at("items");
        std::erase_if(value.get_ref<json::array_t &>(),
                      [&](const json &item) { return isNewWord(item, items); });
        for (json &item : value)
            trim(item, items);
    }
    if (!value.is_object() || !schema.contains("properties"))
        return;
    std::vector<std::string> tooNew;
    for (const auto &[name, property] : schema.at("properties").items()) {
        if (!value.contains(name))
            continue;
        if (Contract::isNewerThanSeed(property.value("x-since", "")) || isNewWord(value.at(name), property))
            tooNew.push_back(name);
        else
            trim(value.at(name), property);
    }
    for (const std::string &name : tooNew)
        value.erase(name);
}

bool Trimmer::isNewWord(const json &value, const json &reference) const
{
    const json &schema = m_contract.resolve(reference);
    const auto since = schema.find("x-enum-since");
    if (!value.is_string() || since == schema.end() || !since->contains(value.get_ref<const std::string &>()))
        return false;
    return Contract::isNewerThanSeed(since->at(value.get_ref<const std::string &>()).get<std::string>());
}

} // namespace sandbox
