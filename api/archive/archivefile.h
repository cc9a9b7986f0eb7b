// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/descriptor.h"
#include "api/archive/packerror.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace hathora {

/// A checksum in the making, of what has come so far.
class RunningSha256
{
public:
    RunningSha256();
    RunningSha256(const RunningSha256 &other);
    RunningSha256 &operator=(const RunningSha256 &other);
    ~RunningSha256();

    void add(QByteArrayView bytes);
    QByteArray result() const; ///< 32 bytes

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// A file being written from the front, that can be taken back to an earlier state. It has another name until
/// it is kept; not kept, it goes.
class ArchiveFile
{
public:
    /// How far it was once.
    struct State
    {
        qint64 bytes = 0;
        RunningSha256 sha256;
    };

    explicit ArchiveFile(const QString &path); ///< makes the folder too
    ~ArchiveFile();
    Q_DISABLE_COPY(ArchiveFile)

    void write(QByteArrayView bytes);
    void goBackTo(const State &state);
    void keep(); ///< on the disk itself, under its own name

    const State &state() const { return m_state; }
    const std::optional<PackError> &error() const { return m_error; } ///< the first; nothing works after it

private:
    void fail();
    void startWriteBack();

    QByteArray m_path;
    QByteArray m_temporary;
    Descriptor m_file;
    State m_state;
    qint64 m_writtenBack = 0;
    bool m_kept = false;
    std::optional<PackError> m_error;
};

} // namespace hathora
