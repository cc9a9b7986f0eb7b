// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QList>
#include <QWidget>

class QAbstractItemModel;
class QToolButton;

namespace hathora {

class LineFlow;
class LogPicker;

/// The processes that are looked at, a chip each that takes it away, and where another is added.
class ProcessChips : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessChips(const QString &name, QWidget *parent = nullptr);

    /// Processes to choose from, as LogPicker takes them.
    void setTable(QAbstractItemModel *processes);
    void setProcesses(const QList<ProcessId> &processes);
    const QList<ProcessId> &processes() const { return m_processes; }

Q_SIGNALS:
    void added(const hathora::ProcessId &process);
    void removed(const hathora::ProcessId &process);

private:
    QToolButton *chip(const ProcessId &process);

    QList<ProcessId> m_processes;
    QList<QToolButton *> m_chips;
    LineFlow *m_flow;
    LogPicker *m_picker;
};

} // namespace hathora
