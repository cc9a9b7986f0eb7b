// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// An element of the plain XML that storages speak. Attributes are passed over; a document type is refused.
struct XmlElement
{
    std::string name;
    /// What stands in it outside of other elements, without the white space around it.
    std::string text;
    std::vector<XmlElement> children;

    /// The first of the name; null when there is none.
    const XmlElement *child(std::string_view childName) const;

    /// Nothing when it is not well-formed.
    static std::optional<XmlElement> parse(std::string_view document);
    static std::string escaped(std::string_view text);
};

} // namespace sandbox
