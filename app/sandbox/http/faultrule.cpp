// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/faultrule.h"

#include "app/sandbox/http/contract.h"
#include "app/sandbox/http/storage.h"

#include <charconv>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>

namespace sandbox {

namespace {

using Kind = Fault::Kind;

/// In seconds, unless the rule tells another.
constexpr int pauseOfThrottling = 1;

[[noreturn]] void refuse(const std::string &sentence)
{
    throw std::invalid_argument(sentence);
}

std::string inQuotes(std::string_view text)
{
    std::string whole(1, '"');
    whole.append(text).push_back('"');
    return whole;
}

/// Both sides of the first mark; the second is empty where there is none.
std::pair<std::string_view, std::string_view> halves(std::string_view text, char mark)
{
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return {text, {}};
    return {text.substr(0, at), text.substr(at + 1)};
}

template <class Number>
Number number(std::string_view name, std::string_view text, Number least, Number most)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // Written so that what is not a number at all ("nan") is out of bounds as well.
    const bool isWithin = value >= least && value <= most;
    if (error == std::errc() && end == text.data() + text.size() && isWithin)
        return value;
    std::ostringstream bounds;
    bounds << " is not a number from " << least << " to " << most;
    refuse(std::string(name) + ": " + inQuotes(text) + bounds.str());
}

template <class Enum>
Enum wordOf(std::string_view word, const std::string &what)
{
    if (const auto value = named<Enum>(word))
        return *value;
    std::string words;
    for (const std::string_view name : Names<Enum>::list)
        words.append(words.empty() ? "" : ", ").append(name);
    refuse(inQuotes(word) + " is no " + what + "; there are " + words);
}

void takeKind(Fault &fault, std::string_view part)
{
    const auto [word, value] = halves(part, '=');
    const bool hasValue = word.size() < part.size();
    fault.kind = wordOf<Kind>(word, "kind of fault");
    switch (fault.kind) {
    case Kind::Delay:
        if (!hasValue)
            refuse("a delay needs a length: delay=MILLISECONDS");
        fault.delay = std::chrono::milliseconds(number(word, value, 1, 600'000));
        break;
    case Kind::Status:
        fault.status = hasValue ? number(word, value, 400, 599) : 500;
        break;
    case Kind::Html:
        fault.status = hasValue ? number(word, value, 200, 599) : 502;
        break;
    case Kind::Points:
        fault.points = wordOf<PointTrouble>(value, "trouble with points");
        break;
    default:
        if (hasValue)
            refuse(inQuotes(word) + " takes no value");
        if (fault.kind == Kind::Throttle)
            fault.retryAfter = std::to_string(pauseOfThrottling);
    }
}

void takeSetting(Fault &fault, std::string_view part)
{
    const auto [name, value] = halves(part, '=');
    if (name == "count") {
        fault.count = number(name, value, 1, 1'000'000'000);
    } else if (name == "rate") {
        fault.rate = number(name, value, 0.001, 1.0);
    } else if (name == "retry-after") {
        if (fault.kind != Kind::Status && fault.kind != Kind::Throttle && fault.kind != Kind::Html)
            refuse("retry-after: goes with status, throttle and html only");
        fault.retryAfter = std::to_string(number(name, value, 0, 1'000'000'000));
    } else {
        refuse(inQuotes(name) + " is not known; there are count, rate and retry-after");
    }
}

bool isDoneToJson(Kind kind)
{
    return kind == Kind::WrongType || kind == Kind::UnknownEnum || kind == Kind::Corrupt ||
           kind == Kind::Points;
}

void checkStorage(const Fault &fault)
{
    const bool isCompletion = fault.operation == Storage::completeUpload;
    const bool isFit = fault.kind == Kind::Corrupt || fault.kind == Kind::ErrorDocument
                           ? isCompletion
                           : !isDoneToJson(fault.kind);
    if (!isFit)
        refuse(inQuotes(text(fault.kind)) + " does not go with " + fault.operation);
}

void checkOperation(const Fault &fault, const Contract &contract, Generation generation)
{
    if (Storage::does(fault.operation))
        return checkStorage(fault);
    if (fault.kind == Kind::ErrorDocument)
        refuse(inQuotes(text(fault.kind)) + " goes with " + std::string(Storage::completeUpload) + " only");
    if (fault.kind == Kind::Points && fault.operation.find("Metrics") == std::string::npos)
        refuse(inQuotes(text(fault.kind)) + " is done to metrics, and " + fault.operation + " answers none");
    if (fault.operation == "*")
        return;
    const Operation *operation = contract.operation(fault.operation);
    if (operation == nullptr)
        refuse(inQuotes(fault.operation) + " is no operation of the contract, nor of the storage");
    if (!operation->isIn(generation))
        refuse(inQuotes(fault.operation) + " is not in generation " + std::string(text(generation)));
    if (isDoneToJson(fault.kind) && operation->answerSchema == nullptr)
        refuse(inQuotes(text(fault.kind)) + " is done to JSON, and " + fault.operation + " answers none");
}

} // namespace

Fault readFaultRule(std::string_view rule, const Contract &contract, Generation generation)
{
    Fault fault;
    const auto [operation, rest] = halves(rule, ':');
    if (operation.empty() || rest.empty())
        refuse("a rule reads OPERATION:KIND, and more after commas");
    fault.operation = operation;
    auto [part, settings] = halves(rest, ',');
    takeKind(fault, part);
    std::set<std::string_view> given;
    while (!settings.empty()) {
        std::tie(part, settings) = halves(settings, ',');
        takeSetting(fault, part);
        const std::string_view name = halves(part, '=').first;
        if (!given.insert(name).second)
            refuse(inQuotes(name) + " is said twice");
    }
    if (rule.ends_with(','))
        refuse("something is missing after the last comma");
    if (given.contains("rate") && !given.contains("count"))
        fault.count = Fault::withoutEnd;
    checkOperation(fault, contract, generation);
    return fault;
}

} // namespace sandbox
