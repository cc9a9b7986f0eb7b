// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/formupload.h"

#include "app/sandbox/http/storage.h"
#include "app/sandbox/storage/blob.h"
#include "app/sandbox/storage/storageerror.h"

namespace sandbox {

namespace {

using Code = StorageError::Code;

/// S3's, for all that stands before the file.
constexpr std::size_t mostFieldBytes = 20'000;

} // namespace

FormUpload::FormUpload(Storage &storage, std::string_view contentType)
    : m_storage(storage)
    , m_reader(
          contentType, [this](const std::string &name) { beginPart(name); },
          [this](std::string_view content) { takeContent(content); })
{
}

void FormUpload::add(std::string_view bytes)
{
    if (!m_reader.add(bytes))
        throw StorageError(Code::MalformedPOSTRequest);
}

std::string FormUpload::finish()
{
    if (!m_reader.isComplete())
        throw StorageError(Code::MalformedPOSTRequest);
    if (!m_archive)
        throw StorageError(Code::InvalidArgument, "POST requires exactly one file upload per request.");
    const auto blob = m_archive->finish();
    m_storage.uploads().keep(m_uploadId, blob);
    return blob->etag();
}

/// What stands behind the file is passed over, as S3 does it.
void FormUpload::beginPart(const std::string &name)
{
    m_field = nullptr;
    m_isOver = m_archive.has_value();
    if (m_isOver)
        return;
    if (name == "file") {
        m_uploadId = m_storage.admitForm(m_fields);
        m_archive.emplace(m_storage.uploads().writer());
    } else {
        m_field = &m_fields[name];
    }
}

void FormUpload::takeContent(std::string_view content)
{
    if (m_isOver)
        return;
    if (m_field == nullptr) {
        m_archive->add(content);
        return;
    }
    m_fieldBytes += content.size();
    if (m_fieldBytes > mostFieldBytes)
        throw StorageError(Code::MalformedPOSTRequest);
    m_field->append(content);
}

} // namespace sandbox
