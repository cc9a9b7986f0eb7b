// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryFile>

#include <atomic>
#include <optional>

namespace hathora {

/// A file without a name, for bytes that need not be in memory; gone with the process, however that ends.
///
/// write() from one thread at a time, the rest from any.
class LogSpill
{
public:
    explicit LogSpill(const QString &folder); ///< empty: where temporary files go

    std::optional<qint64> write(const QByteArray &bytes);  ///< where they are; none if there is no room
    QByteArray read(qint64 place, qsizetype length) const; ///< shorter if the disk fails
    void release(qint64 place, qsizetype length);

    bool hasFailed() const { return m_hasFailed; } ///< once is for good

private:
    QTemporaryFile m_file;
    qint64 m_end = 0;
    std::atomic_bool m_hasFailed = false;
};

} // namespace hathora
