// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/storage/archive.h"
#include "app/sandbox/storage/digest.h"

#include <zlib.h>

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// Unpacks an archive bit by bit, and takes the checksum of its packed form on the way. libarchive could
/// unpack too, but does not check what gzip says of its contents.
class Gunzip
{
public:
    explicit Gunzip(Archive archive);
    ~Gunzip();
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    /// The next bytes, good until the next call; empty at the end. Throws std::runtime_error where it is no
    /// gzip, is damaged, or ends early.
    std::string_view next();
    /// Of the packed form, in hexadecimal, whatever was unpacked of it. Nothing can be read after it.
    std::string sha256();

private:
    bool refill();

    Archive m_archive;
    Digest m_sha256{Digest::Kind::Sha256};
    std::vector<char> m_packed;
    std::vector<char> m_unpacked;
    z_stream m_stream{};
    bool m_isBetweenMembers = false;
};

} // namespace sandbox
