// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logbuffer.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

LogBuffer::LogBuffer(int mostLines, QObject *parent)
    : QAbstractListModel(parent)
    , m_mostLines(mostLines)
{
    // A busy log comes in many small pieces; a view has work with each.
    m_timer.setSingleShot(true);
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &LogBuffer::flush);
}

void LogBuffer::append(const QStringList &lines)
{
    m_waiting.append(lines);
    const qsizetype tooMany = m_waiting.size() - m_mostLines;
    if (tooMany > 0) {
        m_waiting.remove(0, tooMany);
        m_nextNumber += tooMany;
        m_dropped += tooMany;
    }
    if (m_flow == Flow::Held)
        Q_EMIT waitingChanged(waiting());
    else if (!m_timer.isActive())
        m_timer.start();
}

void LogBuffer::setFlow(Flow flow)
{
    m_flow = flow;
    if (flow == Flow::Held)
        m_timer.stop();
    else
        flush();
}

void LogBuffer::clear()
{
    m_waiting.clear();
    m_timer.stop();
    drop(int(m_lines.size()));
    Q_EMIT waitingChanged(0);
}

void LogBuffer::flush()
{
    if (m_waiting.isEmpty())
        return;
    const QStringList lines = std::exchange(m_waiting, {});
    drop(int(qMin(m_lines.size(), m_lines.size() + lines.size() - m_mostLines)));
    insert(lines);
    Q_EMIT waitingChanged(0);
}

void LogBuffer::insert(const QStringList &lines)
{
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_lines.reserve(first + lines.size());
    for (const QString &line : lines) {
        AnsiLine content = readAnsi(line.left(longestLine));
        const LogLevel level = levelOf(content.text);
        m_lines.append({m_nextNumber++, level, std::move(content)});
    }
    endInsertRows();
}

void LogBuffer::drop(int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_lines.remove(0, count);
    m_dropped += count;
    endRemoveRows();
}

int LogBuffer::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LogBuffer::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine &of = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SearchRole:
    case ExactRole:
        return of.content.text;
    case NumberRole:
    case RawRole:
        return of.number;
    case KeyRole:
        return QString::number(of.number);
    case LevelRole:
        return QVariant::fromValue(of.level);
    default:
        return {};
    }
}

QHash<int, QByteArray> LogBuffer::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(NumberRole, "number");
    names.insert(LevelRole, "level");
    return names;
}

int LogBuffer::rowOfNumber(qint64 number) const
{
    if (m_lines.isEmpty() || number < m_lines.constFirst().number || number > m_lines.constLast().number)
        return -1;
    const auto found = std::lower_bound(m_lines.cbegin(), m_lines.cend(), number,
                                        [](const LogLine &line, qint64 n) { return line.number < n; });
    return found->number == number ? int(found - m_lines.cbegin()) : -1;
}

QStringList LogBuffer::plainText(int first, int last) const
{
    QStringList lines;
    for (int row = std::max(first, 0); row <= last && row < m_lines.size(); ++row)
        lines.append(m_lines.at(row).content.text);
    return lines;
}

} // namespace hathora
