// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/archivefile.h"
#include "api/archive/descriptor.h"

#include <QByteArrayView>

struct z_stream_s;

namespace hathora {

/// Unpacks a gzip file piece by piece, of one member or of many, and takes its checksum on the way.
class GzipReader
{
public:
    enum class State { Good, AtEnd, Truncated, Damaged, Unreadable };

    explicit GzipReader(Descriptor file);
    ~GzipReader();
    Q_DISABLE_COPY(GzipReader)

    QByteArrayView next(); ///< good until the next call; empty unless the state is Good
    State state() const { return m_state; }
    int errorNumber() const { return m_errorNumber; }       ///< of Unreadable
    QByteArray sha256() const { return m_sha256.result(); } ///< of what was read of the file

private:
    bool refill();

    Descriptor m_file;
    RunningSha256 m_sha256;
    QByteArray m_packed;
    QByteArray m_plain;
    std::unique_ptr<z_stream_s> m_stream;
    bool m_betweenMembers = false;
    State m_state = State::Good;
    int m_errorNumber = 0;
};

} // namespace hathora
