// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/issuerpage.h"

#include "app/sandbox/http/reply.h"

#include <string_view>

namespace sandbox {

namespace {

constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'self'">
<title>Sandbox sign-in</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 sans-serif; max-width: 26rem; margin: 10vh auto; padding: 0 1rem; }
label { display: block; margin-top: 1rem; }
input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; }
input[name=user_code] { font: 1.5rem monospace; text-transform: uppercase; letter-spacing: .1em; }
button { font: inherit; padding: .5rem 1.25rem; margin: 1.25rem .5rem 0 0; }
</style>
</head>
<body>
<h1>Sandbox sign-in</h1>
)";

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += letter;
        }
    }
    return safe;
}

std::string form(const IssuerPage &page)
{
    return R"(<p>A program asks to act for you. Go on only if it shows this very code.</p>
<form method="post" action="/activate" autocomplete="off">
<label>Code <input name="user_code" value=")" +
           escaped(page.userCode) + R"(" required autofocus></label>
<label>You are <input name="email" type="email" value=")" +
           escaped(page.email) + R"(" required></label>
<button name="answer" value="approve">Approve</button>
<button name="answer" value="deny">Deny</button>
</form>
)";
}

} // namespace

Reply IssuerPage::reply() const
{
    std::string text(head);
    switch (outcome) {
    case Outcome::Asking:
        text += form(*this);
        break;
    case Outcome::Refused:
        text += "<p role=\"alert\">There is no such code, it has expired or was answered already, or nobody "
                "of that address belongs to an organization here.</p>\n" +
                form(*this);
        break;
    case Outcome::Approved:
        text += "<p role=\"status\">Approved. The program goes on by itself; this page can be closed.</p>\n";
        break;
    case Outcome::Denied:
        text += "<p role=\"status\">Denied. The program stays outside; this page can be closed.</p>\n";
        break;
    }
    Reply reply = Reply::of(outcome == Outcome::Refused ? 422 : 200, "text/html; charset=utf-8",
                            text + "</body>\n</html>\n");
    reply.cacheControl = "no-store";
    return reply;
}

} // namespace sandbox
