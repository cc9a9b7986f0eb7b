// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/formdata.h"

namespace sandbox {

namespace {

/// What stands behind the key, with or without quotes; empty when the key is not there.
std::string_view attribute(std::string_view text, std::string_view key)
{
    const std::size_t begin = text.find(key);
    if (begin == std::string_view::npos)
        return {};
    text.remove_prefix(begin + key.size());
    if (!text.starts_with('"'))
        return text.substr(0, text.find_first_of(";\r\n"));
    text.remove_prefix(1);
    return text.substr(0, text.find('"'));
}

/// Takes the text up to the mark, and the mark with it, off the front.
std::optional<std::string_view> take(std::string_view &text, std::string_view mark)
{
    const std::size_t end = text.find(mark);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end + mark.size());
    return taken;
}

} // namespace

std::optional<std::map<std::string, std::string>> readFormData(std::string_view contentType,
                                                               std::string_view body)
{
    const std::string_view boundary = attribute(contentType, "boundary=");
    const std::string dashes = "--" + std::string(boundary);
    if (boundary.empty() || !take(body, dashes))
        return std::nullopt;
    std::map<std::string, std::string> form;
    while (!body.starts_with("--")) {
        const auto head = take(body, "\r\n\r\n");
        const auto content = take(body, "\r\n" + dashes);
        // The blank before the word tells name from filename.
        const std::string_view name = head ? attribute(*head, " name=") : std::string_view();
        if (!content || name.empty())
            return std::nullopt;
        form.insert_or_assign(std::string(name), std::string(*content));
    }
    return form;
}

} // namespace sandbox
