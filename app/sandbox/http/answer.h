// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <utility>

namespace sandbox {

class TextStream;

/// What a handler has to say: JSON, a stream of text, or just that it is done. The status is the contract's.
struct Answer
{
    std::optional<nlohmann::json> body;
    std::shared_ptr<TextStream> stream;

    static Answer done() { return {}; }
    static Answer of(nlohmann::json value) { return {std::move(value), nullptr}; }
    static Answer of(std::shared_ptr<TextStream> text) { return {std::nullopt, std::move(text)}; }
};

} // namespace sandbox
