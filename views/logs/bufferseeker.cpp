// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/bufferseeker.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hathora {

using namespace std::chrono_literals;

BufferSeeker::BufferSeeker(const LogBuffer &buffer, QObject *parent)
    : LogSeeker(parent)
    , m_search(buffer)
{
    m_grown.setSingleShot(true);
    m_grown.setInterval(1s);
    connect(&m_grown, &QTimer::timeout, this, [this] {
        m_isAgain = true;
        m_search.start(m_term);
    });
    connect(&m_search, &LogSearch::finished, this, &BufferSeeker::done);
    connect(&buffer, &QAbstractItemModel::rowsInserted, this, &BufferSeeker::grew);
}

void BufferSeeker::start(const LogTerm &term)
{
    m_term = term;
    m_isAgain = false;
    m_search.start(term);
}

void BufferSeeker::stop()
{
    m_term = {};
    m_grown.stop();
    m_search.stop();
}

/// A pattern that was too costly once is not tried again by itself.
void BufferSeeker::grew()
{
    if (!m_term.pattern.isEmpty() && m_outcome == LogOutcome::Whole && !m_grown.isActive())
        m_grown.start();
}

void BufferSeeker::done(LogOutcome outcome)
{
    m_outcome = outcome;
    if (std::exchange(m_isAgain, false))
        Q_EMIT changed();
    else
        Q_EMIT finished();
}

qsizetype BufferSeeker::placeOf(qint64 id) const
{
    const QList<qint64> &found = m_search.found();
    const auto hit = std::lower_bound(found.cbegin(), found.cend(), id);
    return hit == found.cend() || *hit != id ? -1 : std::distance(found.cbegin(), hit);
}

qint64 BufferSeeker::from(qint64 id, Direction direction) const
{
    const bool isForward = direction == Direction::Forward;
    return m_search.from(id, isForward ? LogSearch::Direction::Forward : LogSearch::Direction::Backward);
}

} // namespace hathora
