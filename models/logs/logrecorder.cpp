// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logrecorder.h"

#include "models/logs/recordring.h"

#include <QDateTime>

#include <numeric>

namespace hathora {

using namespace std::chrono_literals;

namespace {

/// What may wait for the disk; a second of 200 MB would not.
constexpr qint64 mostWaiting = 32 << 20; // bytes

/// What is read at once: some milliseconds' work for whoever takes it.
constexpr qsizetype readAtOnce = 256 << 10; // bytes

qint64 sizeOf(const QStringList &lines)
{
    return std::accumulate(lines.cbegin(), lines.cend(), qint64(0), [](qint64 sum, const QString &line) {
        return sum + line.size() * qint64(sizeof(QChar));
    });
}

} // namespace

LogRecorder::LogRecorder(RecordPlace place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_ring(std::make_unique<RecordRing>(m_place, m_index))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
    m_telling.setSingleShot(true);
    m_telling.setInterval(1s);
    connect(&m_telling, &QTimer::timeout, this, &LogRecorder::recordedChanged);
    later(
        [](RecordRing &ring) {
            ring.begin();
            return true;
        },
        [this](bool) {
            m_isReady = true;
            Q_EMIT ready();
        });
}

LogRecorder::~LogRecorder() = default;

/// Does the work in the thread, and here what is to be done with its result, when it is known how the ring
/// is.
template <typename Work, typename Then>
void LogRecorder::later(Work work, Then then)
{
    m_thread.start([this, work, then] {
        const auto result = work(*m_ring);
        QMetaObject::invokeMethod(this, [this, health = m_ring->health(), then, result] {
            hear(health);
            then(result);
        });
    });
}

void LogRecorder::hear(const RecordHealth &health)
{
    const RecordHealth before = std::exchange(m_health, health);
    if (before.trouble != health.trouble)
        Q_EMIT healthChanged();
    if (before.bytes != health.bytes && !m_telling.isActive())
        m_telling.start();
}

void LogRecorder::choose(const HistoryScope &scope, Choice choice)
{
    if (isChosen(scope) == (choice == Choice::On))
        return;
    if (choice == Choice::On)
        m_chosen.append(scope);
    else
        m_chosen.removeOne(scope);
    Q_EMIT chosenChanged(scope);
}

void LogRecorder::record(const HistoryScope &scope, const ProcessId &process, const QStringList &lines)
{
    if (!lines.isEmpty())
        write(scope, {process, RecordedPiece::Kind::Lines, QDateTime::currentMSecsSinceEpoch(), lines, 0});
}

void LogRecorder::recordGap(const HistoryScope &scope, const ProcessId &process)
{
    write(scope, {process, RecordedPiece::Kind::Gap, QDateTime::currentMSecsSinceEpoch(), {}, 0});
}

void LogRecorder::write(const HistoryScope &scope, const RecordedPiece &piece)
{
    if (!isChosen(scope))
        return;
    const qint64 size = sizeOf(piece.lines);
    const bool isTooMuch = m_waiting > 0 && m_waiting + size > mostWaiting;
    if (isTooMuch) {
        return later(
            [scope, process = piece.process, at = piece.at, count = piece.lines.size()](RecordRing &ring) {
                ring.lose(scope, process, at, count);
                return 0;
            },
            [](int) {});
    }
    m_waiting += size;
    later(
        [scope, piece, size](RecordRing &ring) {
            ring.write(scope, piece);
            return size;
        },
        [this](qint64 written) { m_waiting -= written; });
}

std::optional<RecordedLog> LogRecorder::recorded(const HistoryScope &scope, const ProcessId &process) const
{
    return m_isReady ? m_index.find(scope, process) : std::nullopt;
}

QList<RecordedLog> LogRecorder::recorded(const HistoryScope &scope) const
{
    return m_isReady ? m_index.all(scope) : QList<RecordedLog>();
}

template <typename Begin>
RecordReading *LogRecorder::begin(Begin begin, QObject *parent)
{
    auto *reading = new RecordReading(parent);
    later([begin](RecordRing &ring) { return std::make_shared<RecordCursor>(begin(ring)); },
          [this, reading = QPointer(reading)](const std::shared_ptr<RecordCursor> &cursor) {
              readOn(reading, cursor);
          });
    return reading;
}

RecordReading *LogRecorder::read(const HistoryScope &scope, const std::optional<ProcessId> &process,
                                 QObject *parent)
{
    return begin([scope, process](const RecordRing &ring) { return ring.read(scope, process); }, parent);
}

RecordReading *LogRecorder::readEnd(const HistoryScope &scope, const ProcessId &process, QObject *parent)
{
    return begin([scope, process](
                     const RecordRing &ring) { return ring.read(scope, process, RecordRing::Stretch::End); },
                 parent);
}

/// What comes next is read when this has been taken.
void LogRecorder::readOn(const QPointer<RecordReading> &reading, const std::shared_ptr<RecordCursor> &cursor)
{
    later([cursor](RecordRing &) { return cursor->next(readAtOnce); },
          [this, reading, cursor](const QList<RecordedPiece> &pieces) {
              if (!reading)
                  return;
              if (pieces.isEmpty())
                  return reading->ended(cursor->damaged());
              reading->read(pieces);
              readOn(reading, cursor);
          });
}

void LogRecorder::setMostBytes(qint64 bytes)
{
    if (std::exchange(m_place.mostBytes, bytes) == bytes)
        return;
    later(
        [bytes](RecordRing &ring) {
            ring.setMostBytes(bytes);
            return 0;
        },
        [](int) {});
    Q_EMIT mostBytesChanged(bytes);
}

void LogRecorder::forget()
{
    later([](RecordRing &ring) { return ring.forget(); },
          [this](bool isGone) {
              if (isGone)
                  Q_EMIT forgotten();
          });
}

void LogRecorder::forget(const HistoryScope &scope)
{
    later([scope](RecordRing &ring) { return ring.forget(scope); },
          [this](bool isGone) {
              if (isGone)
                  Q_EMIT forgotten();
          });
}

} // namespace hathora
