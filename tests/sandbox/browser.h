// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/running.h"

namespace sandbox::test {

/// Who talks to the issuer of a running sandbox: a program that wants in, and a person with a browser.
class Browser
{
public:
    using Fields = std::map<std::string, std::string>;

    explicit Browser(Running &running)
        : m_running(running)
    {
    }

    Response send(const std::string &method, const std::string &target, const std::string &body = {},
                  const std::string &contentType = {}, const std::string &authorization = {});
    Response postForm(const std::string &target, const Fields &fields);

    /// A program begins to sign in.
    Response begin(const std::string &scope = "openid email offline_access");
    Response poll(const std::string &deviceCode);
    Response refresh(const std::string &refreshToken);
    /// A person answers on the page.
    Response answer(const std::string &userCode, const std::string &answer,
                    const std::string &email = "you@studio.example");
    /// From nothing to tokens.
    nlohmann::json signIn(const std::string &email = "you@studio.example");

private:
    Running &m_running;
};

} // namespace sandbox::test
