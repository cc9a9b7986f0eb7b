// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/faultboard.h"
#include "app/sandbox/http/storageoptions.h"
#include "app/sandbox/storage/presigner.h"
#include "app/sandbox/storage/uploadstore.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

class World;

/// The storage that archives are uploaded to, as the API sees it: it makes links, and whoever has one needs
/// no token. Thread-safe once its origin is set.
class Storage
{
public:
    /// What can be done with it; faults know it by these names, as it is no part of the contract.
    static constexpr std::string_view uploadPart = "UploadPart";
    static constexpr std::string_view completeUpload = "CompleteUpload";
    static constexpr std::string_view uploadForm = "UploadForm";

    static bool does(std::string_view operation)
    {
        return operation == uploadPart || operation == completeUpload || operation == uploadForm;
    }

    /// What lets a client upload an archive.
    struct Invitation
    {
        std::string uploadId;
        std::int64_t partSize = 0;
        /// By the number of the part, from one.
        std::vector<std::string> putUrls;
        std::string completeUrl;
    };

    /// What lets a client upload an archive in one piece: fields to put into a form, before the file.
    struct Form
    {
        std::string uploadId;
        std::string url;
        std::vector<std::pair<std::string, std::string>> fields;
    };

    /// What a link is for.
    struct Order
    {
        std::string uploadId;
        /// 0 where the upload is to be completed.
        std::int64_t part = 0;
    };

    /// The world's clock says how old links are; it must outlive this.
    Storage(World &world, const StorageOptions &options);

    /// Where clients find it.
    void setOrigin(std::string origin) { m_origin = std::move(origin); }
    const std::string &origin() const { return m_origin; }

    std::int64_t partSize() const { return m_partSize; }
    Invitation invite(std::int64_t size);
    Form inviteForm();
    /// The id of the upload that the fields let a form be. Throws StorageError when they are not ours, or too
    /// old.
    std::string admitForm(const std::map<std::string, std::string> &fields) const;
    /// Throws StorageError when the link is not one of ours, or too old.
    Order admit(const std::string &method, const std::string &target) const;

    UploadStore &uploads() { return m_uploads; }
    FaultBoard &faults() { return m_faults; }

private:
    std::string link(std::string_view method, const std::string &uploadId, std::int64_t part,
                     Moment now) const;

    World &m_world;
    std::int64_t m_partSize;
    Presigner m_presigner;
    UploadStore m_uploads;
    FaultBoard m_faults;
    std::string m_origin;
};

} // namespace sandbox
