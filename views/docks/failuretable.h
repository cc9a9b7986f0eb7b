// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterproxy.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace hathora {

class PlainLabel;
class RecordTable;
class TableDelegates;

/// The processes that failed last, each with the reason, out of a table of processes.
class FailureTable : public QWidget
{
    Q_OBJECT

public:
    explicit FailureTable(QWidget *parent = nullptr);

    void setProcesses(RecordTable *processes); ///< must stay until the next call; null for none

Q_SIGNALS:
    void chosen(const QString &process); ///< by Enter or double click
    void logsWanted();                   ///< of all that failed today

private:
    void tellNone();

    FilterProxy m_rows;
    QTableView *m_view;
    TableDelegates *m_delegates;
    PlainLabel *m_none;
    QPushButton *m_logs;
};

} // namespace hathora
