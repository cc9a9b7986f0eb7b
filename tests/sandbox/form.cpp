// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/form.h"

namespace sandbox::test {

std::string formOf(const FormParts &parts)
{
    std::string body;
    for (const auto &[name, content] : parts) {
        body += "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"";
        if (name == "file")
            body += "; filename=\"archive.tgz\"\r\nContent-Type: application/gzip";
        body += "\r\n\r\n" + content + "\r\n";
    }
    return body + "--edge--\r\n";
}

} // namespace sandbox::test
