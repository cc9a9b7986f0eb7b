// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/usercode.h"

#include "app/sandbox/storage/secret.h"

namespace sandbox {

namespace {

constexpr std::string_view letters = "BCDFGHJKLMNPQRSTVWXZ";
constexpr std::size_t groupLength = 4;
constexpr std::size_t length = 2 * groupLength;

std::string grouped(const std::string &plain)
{
    return plain.substr(0, groupLength) + "-" + plain.substr(groupLength);
}

} // namespace

std::string newUserCode()
{
    // A byte beyond the last whole round would make the first letters likelier.
    constexpr unsigned fair = 256 - 256 % letters.size();
    std::string plain;
    while (plain.size() < length) {
        for (const char byte : randomSecret()) {
            const auto value = static_cast<unsigned char>(byte);
            if (value < fair && plain.size() < length)
                plain += letters[value % letters.size()];
        }
    }
    return grouped(plain);
}

std::string tidyUserCode(std::string_view typed)
{
    std::string plain;
    for (const char letter : typed) {
        const char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        if (letters.find(upper) != std::string_view::npos)
            plain += upper;
        else if (upper != '-' && upper != ' ')
            return {};
    }
    return plain.size() == length ? grouped(plain) : std::string();
}

} // namespace sandbox
