// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/gzipwriter.h"
#include "api/archive/packlist.h"

#include <clocale>

struct archive;

namespace hathora {

/// Writes entries as a pax tar that says nothing of this machine or of today.
class TarWriter
{
public:
    explicit TarWriter(GzipWriter &out);
    ~TarWriter();
    Q_DISABLE_COPY(TarWriter)

    /// Exactly `bytes` of content follow for a file.
    void begin(const PackEntry &entry, qint64 bytes);
    void content(QByteArrayView bytes);
    void end(); ///< missing content becomes zeros
    void finish();

    bool hasFailed() const { return m_failed; }

private:
    struct ByteNames;

    void check(int outcome);

    std::unique_ptr<ByteNames> m_names;
    archive *m_archive;
    bool m_failed = false;
};

} // namespace hathora
