// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logsubject.h"

#include <QMenu>
#include <QPointer>

class QToolButton;

namespace hathora {

class Recordings;
class Workbench;

/// The flight recorder in a view of logs: whether the chosen application's logs are recorded, and what there
/// is of them.
class LogRecordMenu : public QMenu
{
    Q_OBJECT

public:
    /// The button tells in its icon and its words how recording goes, and opens this.
    LogRecordMenu(Workbench &workbench, QToolButton *button);

Q_SIGNALS:
    void wanted(const hathora::LogSubject &subject);

private:
    void takeRecordings();
    void tell();
    void choose();
    void openDialog();
    QString stateText() const;

    Workbench &m_workbench;
    QPointer<Recordings> m_recordings;
    QToolButton *m_button;
    QAction *m_record;
    QAction *m_showAll;
    QAction *m_open;
};

} // namespace hathora
