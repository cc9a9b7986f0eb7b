// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/whole.h"

namespace hathora {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

bool isWholeJson(const QByteArray &json)
{
    qsizetype depth = 0;
    bool inString = false;
    bool any = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        any = any || !isSpace(c);
        if (c == '"')
            inString = true;
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
    }
    return any && depth <= 0 && !inString;
}

} // namespace hathora
