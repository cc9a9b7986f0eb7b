// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/recordcursor.h"
#include "models/logs/recordindex.h"

#include <QLockFile>

#include <map>
#include <memory>

namespace hathora {

/// Logs on disk as a ring: segments, of which the oldest is deleted when there would be too much. Each
/// application has a folder in the place; their names say nothing.
///
///   FOLDER/lock                    one program writes at a time
///   FOLDER/4f1c…/000001938fd2.log  a segment: the number is that of the millisecond in which it was begun
///
/// Used on one thread at a time; the index on any.
class RecordRing
{
public:
    using Trouble = RecordHealth::Trouble;

    /// \a index must outlive this.
    RecordRing(RecordPlace place, RecordIndex &index);
    ~RecordRing(); ///< what was lost is written down

    void begin(); ///< finds out what is there; before anything else
    void write(const HistoryScope &scope, const RecordedPiece &piece); ///< or loses it: see health()
    void lose(const HistoryScope &scope, const ProcessId &process, qint64 at, qint64 lines);
    void setMostBytes(qint64 bytes); ///< what is too much goes at once, if it can
    [[nodiscard]] bool forget();     ///< all of it; false while another program writes here
    [[nodiscard]] bool forget(const HistoryScope &scope);

    enum class Stretch {
        Whole,
        End, ///< the newest segment's
    };
    RecordCursor read(const HistoryScope &scope, const std::optional<ProcessId> &process,
                      Stretch stretch = Stretch::Whole) const;

    const RecordHealth &health() const { return m_health; }

private:
    using Number = RecordIndex::Segment;
    struct Kept
    {
        QString path;
        HistoryScope scope;
        qint64 bytes = 0;
        std::unique_ptr<RecordSegment> open; ///< null: nothing is added any more
    };
    using Segments = std::map<Number, Kept>;

    /// A gap that is yet to be written: the next thing of its process.
    struct Lost
    {
        HistoryScope scope;
        RecordedPiece gap;
    };

    void take(const QString &path);
    bool tryWrite(const HistoryScope &scope, const RecordedPiece &piece);
    void tell(const HistoryScope &scope, const ProcessId &process);
    bool mayWrite();
    bool append(const HistoryScope &scope, const QByteArray &block);
    Segments::iterator segmentFor(const HistoryScope &scope, qint64 bytes);
    Segments::iterator beginSegment(const HistoryScope &scope);
    void measure(Kept &kept);
    bool shrinkTo(qint64 bytes);
    Segments::iterator remove(Segments::iterator segment);

    RecordPlace m_place;
    RecordIndex &m_index;
    std::unique_ptr<QLockFile> m_lock; ///< held once something was written
    Segments m_segments;               ///< the oldest first
    QList<Lost> m_lost;
    RecordHealth m_health;
};

} // namespace hathora
