// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/formdata.h"

#include "app/sandbox/http/formreader.h"

namespace sandbox {

std::optional<std::map<std::string, std::string>> readFormData(std::string_view contentType,
                                                               std::string_view body)
{
    std::map<std::string, std::string> form;
    std::string *part = nullptr;
    FormReader reader(
        contentType,
        [&](const std::string &name) {
            part = &form[name];
            part->clear();
        },
        [&](std::string_view content) { part->append(content); });
    reader.add(body);
    return reader.isComplete() ? std::optional(std::move(form)) : std::nullopt;
}

} // namespace sandbox
