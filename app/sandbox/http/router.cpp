// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/router.h"

#include "app/sandbox/http/contract.h"
#include "app/sandbox/http/paths.h"

#include <algorithm>

namespace sandbox {

namespace {

bool isPlaceholder(const std::string &segment)
{
    return segment.starts_with('{');
}

bool fits(const Operation &operation, const std::vector<std::string> &segments)
{
    return std::ranges::equal(operation.segments, segments,
                              [](const std::string &pattern, const std::string &given) {
                                  return isPlaceholder(pattern) ? !given.empty() : pattern == given;
                              });
}

} // namespace

Router::Router(const Contract &contract, Generation generation)
{
    for (const Operation &operation : contract.operations()) {
        if (operation.isIn(generation))
            m_operations.push_back(&operation);
    }
    // ".../latest" goes before ".../{deploymentId}": the path with fewer placeholders is the one that is
    // meant.
    std::ranges::stable_sort(m_operations, {}, [](const Operation *operation) {
        return std::ranges::count_if(operation->segments, isPlaceholder);
    });
}

Router::Match Router::match(std::string_view method, std::string_view path) const
{
    const auto segments = splitPath(path);
    Match match;
    for (const Operation *operation : m_operations) {
        if (!fits(*operation, segments))
            continue;
        match.pathExists = true;
        if (operation->method != method)
            continue;
        match.operation = operation;
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const std::string &pattern = operation->segments[i];
            if (isPlaceholder(pattern))
                match.pathValues[pattern.substr(1, pattern.size() - 2)] = decodedPath(segments[i]);
        }
        break;
    }
    return match;
}

} // namespace sandbox
