// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ansi.h"
#include "models/loglevel.h"
#include "models/roles.h"

#include <QAbstractListModel>
#include <QTimer>

namespace hathora {

/// One line as it is kept.
struct LogLine
{
    qint64 number = 0; ///< counts from 1, over the life of the buffer
    LogLevel level = LogLevel::Unknown;
    AnsiLine content;
};

/// The newest lines of a log as a list. Lines come in batches; beyond its bound the oldest leave.
class LogBuffer : public QAbstractListModel
{
    Q_OBJECT

public:
    enum LogRole {
        NumberRole = JsonRole + 100, ///< qint64
        LevelRole,                   ///< hathora::LogLevel
    };

    explicit LogBuffer(int mostLines = 100'000, QObject *parent = nullptr);

    void append(const QStringList &lines);

    /// While held, lines are kept aside; none is lost until as many as the buffer holds are waiting.
    enum class Flow { Running, Held };
    void setFlow(Flow flow);
    Flow flow() const { return m_flow; }
    int waiting() const { return int(m_waiting.size()); }

    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<LogLine> &lines() const { return m_lines; }
    const LogLine &line(int row) const { return m_lines.at(row); }
    qint64 lastNumber() const { return m_nextNumber - 1 + m_waiting.size(); } ///< of all that came
    qint64 dropped() const { return m_dropped; }
    int rowOfNumber(qint64 number) const; ///< -1 if it left

    QStringList plainText(int first, int last) const; ///< of rows, both included

Q_SIGNALS:
    void waitingChanged(int count);

private:
    void flush();
    void insert(const QStringList &lines);
    void drop(int count);

    /// Longer lines are cut: a view would take seconds for one of a megabyte.
    static constexpr qsizetype longestLine = 16 * 1024;

    int m_mostLines;
    Flow m_flow = Flow::Running;
    QList<LogLine> m_lines;
    QStringList m_waiting;
    QTimer m_timer;
    qint64 m_nextNumber = 1;
    qint64 m_dropped = 0;
};

} // namespace hathora
