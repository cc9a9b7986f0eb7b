// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/uploadstore.h"

#include "app/sandbox/storage/blob.h"
#include "app/sandbox/storage/partlist.h"
#include "app/sandbox/storage/scratchfile.h"
#include "app/sandbox/storage/storageerror.h"

#include <algorithm>
#include <random>

namespace sandbox {

namespace {

using Code = StorageError::Code;

/// Not from the world's seed: who guesses an id must not get anywhere.
std::string randomId()
{
    std::random_device device;
    std::string bytes;
    for (int i = 0; i < 16; ++i)
        bytes += static_cast<char>(device() & 0xffU);
    return hexadecimal(bytes);
}

/// As S3 makes it of the parts': their checksums' checksum, and how many there are.
std::string etagOf(const std::vector<std::shared_ptr<const Blob>> &parts)
{
    Digest whole(Digest::Kind::Md5);
    for (const auto &part : parts)
        whole.add(part->md5());
    return '"' + hexadecimal(whole.finish()) + '-' + std::to_string(parts.size()) + '"';
}

} // namespace

struct UploadStore::Upload
{
    Tally tally;
    UploadShape shape;
    /// No end when it is absent.
    std::optional<Moment> until;
    std::vector<std::shared_ptr<const Blob>> parts;
    std::string etag;

    void forget()
    {
        parts.clear();
        tally.forgotten = true;
    }

    const std::shared_ptr<const Blob> &part(std::int64_t number) const
    {
        return parts[static_cast<std::size_t>(number - 1)];
    }

    bool consistsOf(const PartList &list) const
    {
        return std::ranges::equal(
            list.entries, parts, [this](const PartList::Entry &entry, const auto &blob) {
                return blob && part(entry.number) == blob && hexadecimal(blob->md5()) == entry.etag;
            });
    }
};

UploadStore::UploadStore(const std::filesystem::path &folder)
    : m_file(std::make_shared<ScratchFile>(folder))
{
}

UploadStore::~UploadStore() = default;

std::string UploadStore::begin(const UploadShape &shape, Moment now, Moment until)
{
    const std::lock_guard guard(m_mutex);
    sweep(now);
    Upload &upload = add(shape);
    upload.until = until;
    upload.parts.resize(static_cast<std::size_t>(shape.parts()));
    return upload.tally.id;
}

std::int64_t UploadStore::lengthOf(const std::string &id, std::int64_t part) const
{
    const std::lock_guard guard(m_mutex);
    const Upload &upload = find(id);
    if (upload.tally.complete)
        throw StorageError(Code::NoSuchUpload);
    if (part < 1 || part > upload.shape.parts())
        throw StorageError(Code::InvalidArgument, "The upload has no part of that number.");
    return upload.shape.lengthOf(part);
}

void UploadStore::noteTry(const std::string &id)
{
    const std::lock_guard guard(m_mutex);
    ++find(id).tally.partTries;
}

void UploadStore::noteArrival(const std::string &id, std::int64_t bytes)
{
    const std::lock_guard guard(m_mutex);
    find(id).tally.bytesArrived += bytes;
}

void UploadStore::put(const std::string &id, std::int64_t part, std::shared_ptr<const Blob> blob)
{
    if (const std::int64_t length = lengthOf(id, part); blob->size() != length)
        throw StorageError(blob->size() < length ? Code::EntityTooSmall : Code::EntityTooLarge);
    const std::lock_guard guard(m_mutex);
    Upload &upload = find(id);
    if (upload.tally.complete)
        throw StorageError(Code::NoSuchUpload);
    ++upload.tally.partsReceived;
    upload.tally.bytesReceived += blob->size();
    std::swap(upload.parts[static_cast<std::size_t>(part - 1)], blob);
}

std::string UploadStore::complete(const std::string &id, const PartList &list)
{
    const std::lock_guard guard(m_mutex);
    Upload &upload = find(id);
    const auto count = static_cast<int>(upload.parts.size());
    const bool allKnown =
        std::ranges::all_of(list.entries, [=](const auto &entry) { return entry.number <= count; });
    if (!allKnown || !upload.consistsOf(list))
        throw StorageError(Code::InvalidPart);
    upload.tally.complete = true;
    upload.etag = etagOf(upload.parts);
    return upload.etag;
}

std::string UploadStore::beginWhole(Moment now, Moment until)
{
    const std::lock_guard guard(m_mutex);
    sweep(now);
    Upload &upload = add({});
    upload.until = until;
    return upload.tally.id;
}

void UploadStore::keep(const std::string &id, std::shared_ptr<const Blob> blob)
{
    const std::lock_guard guard(m_mutex);
    fill(find(id), std::move(blob));
}

std::string UploadStore::keep(std::shared_ptr<const Blob> blob)
{
    const std::lock_guard guard(m_mutex);
    Upload &upload = add({});
    fill(upload, std::move(blob));
    return upload.tally.id;
}

std::shared_ptr<Archive> UploadStore::archive(const std::string &id) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_uploads.find(id);
    if (found == m_uploads.end() || !found->second->tally.complete || found->second->tally.forgotten)
        return nullptr;
    return std::make_shared<Archive>(found->second->parts);
}

void UploadStore::forget(const std::string &id)
{
    const std::lock_guard guard(m_mutex);
    if (const auto found = m_uploads.find(id); found != m_uploads.end())
        found->second->forget();
}

std::vector<UploadStore::Tally> UploadStore::tallies() const
{
    const std::lock_guard guard(m_mutex);
    std::vector<Tally> all;
    std::ranges::transform(m_order, std::back_inserter(all),
                           [](const Upload *upload) { return upload->tally; });
    return all;
}

std::size_t UploadStore::blocksInUse() const
{
    return m_file->blocksInUse();
}

UploadStore::Upload &UploadStore::find(const std::string &id) const
{
    const auto found = m_uploads.find(id);
    if (found == m_uploads.end() || found->second->tally.forgotten)
        throw StorageError(Code::NoSuchUpload);
    return *found->second;
}

UploadStore::Upload &UploadStore::add(const UploadShape &shape)
{
    auto upload = std::make_unique<Upload>();
    upload->tally.id = randomId();
    upload->tally.size = shape.size;
    upload->shape = shape;
    m_order.push_back(upload.get());
    return *m_uploads.emplace(upload->tally.id, std::move(upload)).first->second;
}

void UploadStore::fill(Upload &upload, std::shared_ptr<const Blob> blob)
{
    upload.tally.size = blob->size();
    ++upload.tally.partsReceived;
    upload.tally.bytesReceived += blob->size();
    upload.tally.complete = true;
    upload.parts.assign(1, std::move(blob));
}

/// The links to what is not complete by its time are dead, so nobody can complete it any more.
void UploadStore::sweep(Moment now)
{
    for (const auto &[id, upload] : m_uploads) {
        if (upload->until && *upload->until <= now && !upload->tally.complete)
            upload->forget();
    }
}

} // namespace sandbox
