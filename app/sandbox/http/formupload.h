// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/formreader.h"
#include "app/sandbox/storage/blobwriter.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

class Storage;

/// A form that is posted to the storage, as browsers do it: fields that prove what it may, and after them the
/// archive. Throws StorageError.
class FormUpload
{
public:
    /// The storage must outlive it.
    FormUpload(Storage &storage, std::string_view contentType);
    FormUpload(const FormUpload &) = delete;
    FormUpload &operator=(const FormUpload &) = delete;

    void add(std::string_view bytes);
    /// To be called when all of it has come; returns the archive's ETag.
    std::string finish();

private:
    void beginPart(const std::string &name);
    void takeContent(std::string_view content);

    Storage &m_storage;
    FormReader m_reader;
    std::map<std::string, std::string> m_fields;
    /// Null while the archive is read, and after it.
    std::string *m_field = nullptr;
    std::size_t m_fieldBytes = 0;
    std::string m_uploadId;
    std::optional<BlobWriter> m_archive;
    bool m_isOver = false;
};

} // namespace sandbox
