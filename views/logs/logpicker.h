// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QComboBox>

class QAbstractItemModel;

namespace hathora {

/// Whose log is shown: any process by its id, those shown lately in the list.
///
/// Typing finds processes of the table by any part of their id; an id that is not there is taken as it is,
/// for the server may still have its log.
class LogPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit LogPicker(QWidget *parent = nullptr);

    /// Processes to choose from, their id as KeyRole in the first column; null for none. Forgets those shown
    /// lately.
    void setProcesses(QAbstractItemModel *processes);
    void showProcess(const ProcessId &process);
    ProcessId typed() const; ///< what stands in it; empty for nothing

Q_SIGNALS:
    void picked(const hathora::ProcessId &process);

private:
    static constexpr int mostKept = 12;

    void take();

    QString m_shown;
};

} // namespace hathora
