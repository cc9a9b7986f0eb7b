// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/recordring.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>

namespace hathora {

namespace {

const QString suffix = QStringLiteral(".log");

/// So many segments a ring: what is deleted at once is a small part of it.
constexpr qint64 segmentsOfRing = 64;

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString folderOf(const HistoryScope &scope)
{
    const QString text = QStringList{scope.profile, scope.server, scope.app.text()}.join(QChar(u'\n'));
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(32));
}

bool makePrivate(const QString &folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, onlyOwner);
}

} // namespace

RecordRing::RecordRing(RecordPlace place, RecordIndex &index)
    : m_place(std::move(place))
    , m_index(index)
{
}

RecordRing::~RecordRing()
{
    for (const Lost &lost : std::exchange(m_lost, {}))
        tryWrite(lost.scope, lost.gap);
}

void RecordRing::begin()
{
    QDirIterator files(m_place.folder, {u'*' + suffix}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        take(files.next());
}

/// Its blocks are looked at, not read: that waits until somebody wants them.
void RecordRing::take(const QString &path)
{
    bool isNumber = false;
    const Number number = QFileInfo(path).baseName().toLongLong(&isNumber, 16);
    const auto contents = RecordContents::read(path);
    if (!isNumber || !contents || m_segments.contains(number))
        return;
    m_segments[number] = {path, contents->scope, contents->bytes.size(), nullptr};
    m_health.bytes += contents->bytes.size();
    QByteArrayView rest = QByteArrayView(contents->bytes).sliced(contents->head);
    for (auto block = RecordBlock::first(rest); block; block = RecordBlock::first(rest)) {
        m_index.add(contents->scope, number, *block);
        rest = rest.sliced(block->size);
    }
}

void RecordRing::setMostBytes(qint64 bytes)
{
    m_place.mostBytes = bytes;
    if (m_health.bytes > bytes && mayWrite())
        shrinkTo(bytes);
}

void RecordRing::write(const HistoryScope &scope, const RecordedPiece &piece)
{
    tell(scope, piece.process);
    if (!tryWrite(scope, piece))
        lose(scope, piece.process, piece.at, piece.lines.size());
}

void RecordRing::lose(const HistoryScope &scope, const ProcessId &process, qint64 at, qint64 lines)
{
    const auto known = std::find_if(m_lost.begin(), m_lost.end(), [&](const Lost &lost) {
        return lost.gap.process == process && lost.scope == scope;
    });
    if (known == m_lost.end())
        m_lost.append({scope, {process, RecordedPiece::Kind::Gap, at, {}, lines}});
    else
        known->gap.lost += lines;
}

/// Writes down what was lost of a process, if that can be done now.
void RecordRing::tell(const HistoryScope &scope, const ProcessId &process)
{
    m_lost.removeIf([&](const Lost &lost) {
        return lost.gap.process == process && lost.scope == scope && tryWrite(scope, lost.gap);
    });
}

bool RecordRing::tryWrite(const HistoryScope &scope, const RecordedPiece &piece)
{
    const QByteArray block = encodeRecord(piece);
    if (block.isEmpty() || block.size() > m_place.mostBytes / 4 || !mayWrite())
        return false;
    bool isWritten = append(scope, block);
    if (!isWritten && m_health.trouble == Trouble::Full && shrinkTo(m_health.bytes - block.size()))
        isWritten = append(scope, block);
    if (isWritten)
        m_health.trouble = Trouble::None;
    return isWritten;
}

bool RecordRing::mayWrite()
{
    if (m_lock)
        return true;
    if (!makePrivate(m_place.folder)) {
        m_health.trouble = Trouble::Unusable;
        return false;
    }
    auto lock = std::make_unique<QLockFile>(m_place.folder + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // however long it is held; a program that has died is told by its number
    if (lock->tryLock())
        m_lock = std::move(lock);
    else if (lock->error() == QLockFile::LockFailedError)
        m_health.trouble = Trouble::Locked;
    else
        m_health.trouble = Trouble::Unusable;
    return m_lock != nullptr;
}

bool RecordRing::append(const HistoryScope &scope, const QByteArray &block)
{
    const auto segment = segmentFor(scope, block.size());
    if (segment == m_segments.end())
        return false;
    Kept &kept = segment->second;
    if (!kept.open->add(block)) {
        m_health.trouble = kept.open->isOutOfRoom() ? Trouble::Full : Trouble::Unusable;
        kept.open.reset();
        measure(kept);
        return false;
    }
    kept.bytes += block.size();
    m_health.bytes += block.size();
    m_index.add(scope, segment->first, *RecordBlock::first(block));
    return true;
}

/// The one that is written to, or a new one where that would become too large.
RecordRing::Segments::iterator RecordRing::segmentFor(const HistoryScope &scope, qint64 bytes)
{
    shrinkTo(m_place.mostBytes - bytes);
    for (auto segment = m_segments.begin(); segment != m_segments.end(); ++segment) {
        Kept &kept = segment->second;
        if (!kept.open || kept.scope != scope)
            continue;
        if (kept.bytes + bytes <= m_place.mostBytes / segmentsOfRing)
            return segment;
        kept.open.reset();
    }
    return beginSegment(scope);
}

RecordRing::Segments::iterator RecordRing::beginSegment(const HistoryScope &scope)
{
    const QString folder = m_place.folder + u'/' + folderOf(scope);
    const Number last = m_segments.empty() ? 0 : m_segments.rbegin()->first;
    const Number number = std::max(QDateTime::currentMSecsSinceEpoch(), last + 1);
    const QString path = QStringLiteral("%1/%2%3").arg(folder).arg(number, 12, 16, QChar(u'0')).arg(suffix);
    auto segment = std::make_unique<RecordSegment>();
    if (!makePrivate(folder) || !segment->begin(path, scope)) {
        m_health.trouble = segment->isOutOfRoom() ? Trouble::Full : Trouble::Unusable;
        QFile::remove(path);
        return m_segments.end();
    }
    const auto kept = m_segments.insert_or_assign(number, Kept{path, scope, 0, std::move(segment)}).first;
    measure(kept->second);
    return kept;
}

void RecordRing::measure(Kept &kept)
{
    const qint64 before = std::exchange(kept.bytes, QFileInfo(kept.path).size());
    m_health.bytes += kept.bytes - before;
}

/// Whether anything had to go for it.
bool RecordRing::shrinkTo(qint64 bytes)
{
    const size_t before = m_segments.size();
    while (m_health.bytes > bytes && !m_segments.empty())
        remove(m_segments.begin());
    return m_segments.size() < before;
}

RecordRing::Segments::iterator RecordRing::remove(Segments::iterator segment)
{
    QFile::remove(segment->second.path);
    m_health.bytes -= segment->second.bytes;
    m_index.remove(segment->first);
    return m_segments.erase(segment);
}

bool RecordRing::forget(const HistoryScope &scope)
{
    if (!mayWrite())
        return false;
    for (auto segment = m_segments.begin(); segment != m_segments.end();)
        segment = segment->second.scope == scope ? remove(segment) : std::next(segment);
    QDir().rmdir(m_place.folder + u'/' + folderOf(scope));
    return true;
}

/// Also what could not be read.
bool RecordRing::forget()
{
    if (!mayWrite())
        return false;
    m_segments.clear();
    m_index.clear();
    m_health.bytes = 0;
    for (const QString &name : QDir(m_place.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(m_place.folder + u'/' + name).removeRecursively();
    return true;
}

RecordCursor RecordRing::read(const HistoryScope &scope, const std::optional<ProcessId> &process,
                              Stretch stretch) const
{
    QList<Number> numbers = m_index.segments(scope, process);
    if (stretch == Stretch::End)
        numbers = numbers.mid(std::max<qsizetype>(0, numbers.size() - 1));
    QStringList paths;
    for (const Number number : numbers) {
        const auto segment = m_segments.find(number);
        if (segment != m_segments.end())
            paths.append(segment->second.path);
    }
    return RecordCursor(paths, process);
}

} // namespace hathora
