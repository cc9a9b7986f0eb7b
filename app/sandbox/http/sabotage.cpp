// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/sabotage.h"

#include "app/sandbox/http/contract.h"

#include <algorithm>

namespace sandbox {

using nlohmann::json;

bool Sabotage::letsWork(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Status:
    case Fault::Kind::Throttle:
    case Fault::Kind::Html:
    case Fault::Kind::Drop:
    case Fault::Kind::Silent:
    case Fault::Kind::ErrorDocument:
        return false;
    default:
        return true;
    }
}

Reply Sabotage::instead(const Fault &fault)
{
    const bool throttles = fault.kind == Fault::Kind::Throttle;
    const int status = throttles ? 429 : fault.status;
    const std::string message = throttles ? "Too many requests" : "Something went wrong on our side";
    Reply reply = Reply::json(status, json{{"message", message}}.dump());
    if (fault.kind == Fault::Kind::Html) {
        reply.contentType = "text/html";
        reply.body = "<!doctype html><html><head><title>Bad gateway</title></head>"
                     "<body><h1>The proxy could not reach the server</h1></body></html>";
    }
    if (fault.kind == Fault::Kind::Silent)
        reply.manner = Reply::Manner::Silent;
    else if (fault.kind == Fault::Kind::Drop)
        reply.manner = Reply::Manner::Unanswered;
    reply.retryAfter = fault.retryAfter;
    return reply;
}

void Sabotage::spoil(json &answer, const Fault &fault, const Operation &operation) const
{
    if (fault.kind == Fault::Kind::WrongType)
        mistype(answer);
    else if (fault.kind == Fault::Kind::UnknownEnum && operation.answerSchema != nullptr)
        renameWords(answer, *operation.answerSchema);
    else if (fault.kind == Fault::Kind::Points)
        troublePoints(answer, fault.points);
}

void Sabotage::spoil(Reply &reply, const Fault &fault)
{
    if (fault.kind == Fault::Kind::Cut)
        reply.manner = Reply::Manner::CutOff;
    else if (fault.kind == Fault::Kind::Swallow)
        reply.manner = Reply::Manner::Unanswered;
    else if (fault.kind == Fault::Kind::Delay)
        reply.delay = fault.delay;
    else if (fault.kind == Fault::Kind::Corrupt)
        turnBitsOver(reply.body);
}

/// Backwards from the last byte, which closes a document: whoever reads a text without minding its encoding
/// finds it unfinished.
void Sabotage::turnBitsOver(std::string &text)
{
    constexpr std::size_t stride = 64;
    for (std::size_t end = text.size(); end > 0; end -= std::min(end, stride))
        text[end - 1] = static_cast<char>(static_cast<unsigned char>(text[end - 1]) ^ 0x80U);
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
