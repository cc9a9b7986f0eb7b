// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/storage/archive.h"
#include "app/sandbox/storage/blobwriter.h"
#include "app/sandbox/storage/uploadshape.h"
#include "app/sandbox/world/moment.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

class ScratchFile;
struct PartList;

/// Archives on their way here, part by part, and those that have arrived. All of it is on disk, whatever its
/// size. Thread-safe. Throws StorageError for what a storage does not grant.
class UploadStore
{
public:
    /// What came for one upload: for tests and the curious.
    struct Tally
    {
        std::string id;
        std::int64_t size = 0;
        /// Parts that were received whole, each counted as often as it came.
        std::size_t partsReceived = 0;
        std::int64_t bytesReceived = 0;
        /// Requests that were let in to send a part, whatever came of them, and all the bytes that they
        /// brought: those of parts that broke off, too.
        std::size_t partTries = 0;
        std::int64_t bytesArrived = 0;
        bool complete = false;
        bool forgotten = false;
    };

    /// Keeps its file in the folder; the system's one for temporary files when none is named.
    explicit UploadStore(const std::filesystem::path &folder = std::filesystem::temp_directory_path());
    ~UploadStore();

    /// Prepares for an archive in parts, and returns the id of its upload. What is not complete by then is
    /// forgotten.
    std::string begin(const UploadShape &shape, Moment now, Moment until);
    BlobWriter writer() const { return BlobWriter(m_file); }
    /// How long the part has to be.
    std::int64_t lengthOf(const std::string &id, std::int64_t part) const;
    /// Somebody sends a part, and so much of it has come.
    void noteTry(const std::string &id);
    void noteArrival(const std::string &id, std::int64_t bytes);
    /// Takes the place of what came as this part before.
    void put(const std::string &id, std::int64_t part, std::shared_ptr<const Blob> blob);
    /// Returns the ETag of the whole. Said again with the same parts, it is true again: the first answer may
    /// have been lost.
    std::string complete(const std::string &id, const PartList &list);
    /// Prepares for an archive in one piece, of whatever size.
    std::string beginWhole(Moment now, Moment until);
    /// An archive that came in one piece: complete at once. It takes the place of what came before.
    void keep(const std::string &id, std::shared_ptr<const Blob> blob);
    /// The same for one that nobody prepared for; returns its id.
    std::string keep(std::shared_ptr<const Blob> blob);

    /// Null as long as it is not complete, and when it is forgotten.
    std::shared_ptr<Archive> archive(const std::string &id) const;
    /// Gives its room back.
    void forget(const std::string &id);

    /// In the order of their beginning.
    std::vector<Tally> tallies() const;
    std::size_t blocksInUse() const;

private:
    struct Upload;

    Upload &find(const std::string &id) const;
    Upload &add(const UploadShape &shape);
    void sweep(Moment now);
    static void fill(Upload &upload, std::shared_ptr<const Blob> blob);

    std::shared_ptr<ScratchFile> m_file;
    mutable std::mutex m_mutex;
    std::map<std::string, std::unique_ptr<Upload>> m_uploads;
    std::vector<const Upload *> m_order;
};

} // namespace sandbox
