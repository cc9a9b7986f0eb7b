// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/sabotage.h"

#include "app/sandbox/http/contract.h"

#include <algorithm>

namespace sandbox {

using nlohmann::json;

bool Sabotage::letsWork(const Fault &fault)
{
    return fault.kind != Fault::Kind::Status && fault.kind != Fault::Kind::Html &&
           fault.kind != Fault::Kind::Silent && fault.kind != Fault::Kind::ErrorDocument;
}

Reply Sabotage::instead(const Fault &fault)
{
    Reply reply = Reply::json(fault.status, json{{"message", "Something went wrong on our side"}}.dump());
    if (fault.kind == Fault::Kind::Html) {
        reply.contentType = "text/html";
        reply.body = "<!doctype html><html><head><title>Bad gateway</title></head>"
                     "<body><h1>The proxy could not reach the server</h1></body></html>";
    }
    if (fault.kind == Fault::Kind::Silent)
        reply.manner = Reply::Manner::Silent;
    reply.retryAfter = fault.retryAfter;
    return reply;
}

void Sabotage::spoil(json &answer, const Fault &fault, const Operation &operation) const
{
    if (fault.kind == Fault::Kind::WrongType)
        mistype(answer);
    else if (fault.kind == Fault::Kind::UnknownEnum && operation.answerSchema != nullptr)
        renameWords(answer, *operation.answerSchema);
}

void Sabotage::spoil(Reply &reply, const Fault &fault)
{
    if (fault.kind == Fault::Kind::Cut)
        reply.manner = Reply::Manner::CutOff;
    else if (fault.kind == Fault::Kind::Swallow)
        reply.manner = Reply::Manner::Unanswered;
    else if (fault.kind == Fault::Kind::Delay)
        reply.delay = fault.delay;
}

bool Sabotage::mistype(json &value) const
{
    if (value.is_structured())
        return std::any_of(value.begin(), value.end(), [this](json &inner) { return mistype(inner); });
    if (!value.is_number())
        return false;
    value = value.dump() + " of them";
    return true;
}

void Sabotage::renameWords(json &value, const json &reference) const
{
    const json &schema = m_contract.resolve(reference);
    for (const json &part : schema.value("allOf", json::array()))
        renameWords(value, part);
    if (value.is_string() && schema.contains("enum"))
        value = "from-the-future";
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
        renameWords(value[i], schema.at("items"));
    if (!value.is_object() || !schema.contains("properties"))
        return;
    for (const auto &[name, property] : schema.at("properties").items()) {
        if (value.contains(name))
            renameWords(value.at(name), property);
    }
}

} // namespace sandbox
