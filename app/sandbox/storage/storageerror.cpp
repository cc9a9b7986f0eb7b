// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/storageerror.h"

#include "app/sandbox/storage/xmlelement.h"

#include <array>

namespace sandbox {

namespace {

struct Meaning
{
    int status;
    const char *message;
};

/// In the order of the codes.
constexpr std::array<Meaning, countOf<StorageError::Code>> meanings{{
    {403, "Access Denied"},
    {403, "The request signature we calculated does not match the signature you provided."},
    {400, "Invalid Argument"},
    {411, "You must provide the Content-Length HTTP header."},
    {501, "A header you provided implies functionality that is not implemented."},
    {400, "Your proposed upload is smaller than the part is to be."},
    {400, "Your proposed upload is larger than the part is to be."},
    {404, "The specified upload does not exist. It may have been aborted or completed."},
    {400, "The XML you provided was not well-formed or did not validate against our published schema."},
    {400, "One or more of the specified parts could not be found, or its ETag does not match."},
    {400, "The list of parts was not in ascending order."},
    {405, "The specified method is not allowed against this resource."},
    {400, "You did not provide the number of bytes specified by the Content-Length HTTP header."},
    {500, "We encountered an internal error. Please try again."},
    {503, "Please reduce your request rate."},
    {400, "The body of your POST request is not well-formed multipart/form-data."},
}};

const Meaning &meaning(StorageError::Code code)
{
    return meanings[static_cast<std::size_t>(code)];
}

} // namespace

StorageError::StorageError(Code code)
    : StorageError(code, meaning(code).message)
{
}

int StorageError::status() const
{
    return meaning(m_code).status;
}

std::string StorageError::xml() const
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + std::string(text(m_code)) +
           "</Code><Message>" + XmlElement::escaped(what()) + "</Message></Error>";
}

} // namespace sandbox
