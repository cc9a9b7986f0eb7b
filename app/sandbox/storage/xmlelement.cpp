// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/xmlelement.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace sandbox {

namespace {

constexpr std::string_view space = " \t\r\n";
constexpr int mostDepth = 8;
constexpr std::array<std::pair<std::string_view, char>, 5> entities{
    {{"quot", '"'}, {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"apos", '\''}}};

std::string trimmed(const std::string &text)
{
    const std::size_t begin = text.find_first_not_of(space);
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

/// Numbers too, as some writers put a quote; of those, plain ASCII.
std::optional<char> entityNamed(std::string_view name)
{
    if (!name.starts_with('#')) {
        const auto *known = std::ranges::find(entities, name, &decltype(entities)::value_type::first);
        return known == entities.end() ? std::nullopt : std::optional(known->second);
    }
    const bool isHexadecimal = name.starts_with("#x");
    const std::string_view digits = name.substr(isHexadecimal ? 2 : 1);
    int code = 0;
    const char *end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, code, isHexadecimal ? 16 : 10);
    if (error != std::errc() || rest != end || code < ' ' || code > '~')
        return std::nullopt;
    return static_cast<char>(code);
}

/// What is left to read of a document.
class Reader
{
public:
    explicit Reader(std::string_view rest)
        : m_rest(rest)
    {
    }

    std::optional<XmlElement> document()
    {
        if (!skipRemarks())
            return std::nullopt;
        auto root = element(0);
        if (!root || !skipRemarks() || !m_rest.empty())
            return std::nullopt;
        return root;
    }

private:
    bool take(std::string_view expected)
    {
        if (!m_rest.starts_with(expected))
            return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }

    std::optional<std::string_view> takeUntil(std::string_view end)
    {
        const std::size_t place = m_rest.find(end);
        if (place == std::string_view::npos)
            return std::nullopt;
        const std::string_view taken = m_rest.substr(0, place);
        m_rest.remove_prefix(place + end.size());
        return taken;
    }

    /// White space, declarations and comments between elements.
    bool skipRemarks()
    {
        while (true) {
            m_rest.remove_prefix(std::min(m_rest.find_first_not_of(space), m_rest.size()));
            if (take("<?")) {
                if (!takeUntil("?>"))
                    return false;
            } else if (take("<!--")) {
                if (!takeUntil("-->"))
                    return false;
            } else {
                return true;
            }
        }
    }

    std::optional<XmlElement> element(int depth)
    {
        if (depth > mostDepth || !take("<"))
            return std::nullopt;
        const auto tag = takeUntil(">");
        if (!tag)
            return std::nullopt;
        XmlElement found;
        found.name = tag->substr(0, tag->find_first_of(" \t\r\n/"));
        if (found.name.empty() || found.name.front() == '!')
            return std::nullopt;
        if (!tag->ends_with('/') && !content(found, depth))
            return std::nullopt;
        return found;
    }

    bool content(XmlElement &parent, int depth)
    {
        while (!m_rest.empty()) {
            if (take("</")) {
                const auto name = takeUntil(">");
                parent.text = trimmed(parent.text);
                return name && trimmed(std::string(*name)) == parent.name;
            }
            if (m_rest.starts_with("<!--")) {
                if (!skipRemarks())
                    return false;
            } else if (m_rest.front() == '<') {
                auto child = element(depth + 1);
                if (!child)
                    return false;
                parent.children.push_back(std::move(*child));
            } else if (!character(parent.text)) {
                return false;
            }
        }
        return false;
    }

    bool character(std::string &text)
    {
        if (take("&")) {
            const auto meant = entityNamed(takeUntil(";").value_or(""));
            if (meant)
                text += *meant;
            return meant.has_value();
        }
        text += m_rest.front();
        m_rest.remove_prefix(1);
        return true;
    }

    std::string_view m_rest;
};

} // namespace

const XmlElement *XmlElement::child(std::string_view childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

std::optional<XmlElement> XmlElement::parse(std::string_view document)
{
    return Reader(document).document();
}

std::string XmlElement::escaped(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        const auto *entity = std::ranges::find(entities, character, &decltype(entities)::value_type::second);
        if (entity == entities.end())
            result += character;
        else
            result.append("&").append(entity->first).append(";");
    }
    return result;
}

} // namespace sandbox
