// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/partlist.h"

#include "app/sandbox/storage/storageerror.h"
#include "app/sandbox/storage/xmlelement.h"

#include <algorithm>
#include <charconv>

namespace sandbox {

namespace {

using Code = StorageError::Code;

/// A whole number and nothing else: "1.0" is none.
int numberIn(const std::string &text)
{
    int number = 0;
    const char *end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || rest != end || number < 1)
        throw StorageError(Code::MalformedXML);
    return number;
}

std::string unquoted(std::string etag)
{
    std::erase(etag, '"');
    return etag;
}

PartList::Entry entryIn(const XmlElement &part)
{
    const XmlElement *number = part.child("PartNumber");
    const XmlElement *etag = part.child("ETag");
    if (part.name != "Part" || number == nullptr || etag == nullptr)
        throw StorageError(Code::MalformedXML);
    return {numberIn(number->text), unquoted(etag->text)};
}

} // namespace

PartList PartList::read(std::string_view xml)
{
    const auto document = XmlElement::parse(xml);
    if (!document || document->name != "CompleteMultipartUpload" || document->children.empty())
        throw StorageError(Code::MalformedXML);
    PartList list;
    std::ranges::transform(document->children, std::back_inserter(list.entries), entryIn);
    const auto disorder =
        std::ranges::adjacent_find(list.entries, std::ranges::greater_equal(), &Entry::number);
    if (disorder != list.entries.end())
        throw StorageError(Code::InvalidPartOrder);
    return list;
}

} // namespace sandbox
