// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logrecordmenu.h"

#include "models/logs/logrecorder.h"
#include "models/logs/recordings.h"
#include "models/workbench.h"
#include "views/dialogs/recorderdialog.h"
#include "views/icons.h"
#include "views/logs/logrecordtext.h"

#include <QToolButton>

namespace hathora {

LogRecordMenu::LogRecordMenu(Workbench &workbench, QToolButton *button)
    : QMenu(tr("Flight recorder"), button)
    , m_workbench(workbench)
    , m_button(button)
    , m_record(addAction(tr("&Record the logs of this application")))
    , m_showAll(addAction(tr("&Show all that was recorded")))
    , m_open(addAction(tr("&Flight recorder…")))
{
    setObjectName(QStringLiteral("logs.recordMenu"));
    setAccessibleName(title());
    m_record->setObjectName(QStringLiteral("logs.record"));
    m_record->setCheckable(true);
    m_showAll->setObjectName(QStringLiteral("logs.showRecorded"));
    m_open->setObjectName(QStringLiteral("logs.openRecorder"));
    insertSeparator(m_showAll);
    button->setMenu(this);
    connect(m_record, &QAction::triggered, this, &LogRecordMenu::choose);
    connect(m_showAll, &QAction::triggered, this, [this] {
        QList<ProcessId> processes;
        for (const RecordedLog &log :
             m_recordings->recorder().recorded(m_recordings->scope(m_workbench.selection().app())))
            processes.append(log.process);
        if (!processes.isEmpty())
            Q_EMIT wanted(LogSubject::ofRecorded(processes));
    });
    connect(m_open, &QAction::triggered, this, &LogRecordMenu::openDialog);
    connect(this, &QMenu::aboutToShow, this, &LogRecordMenu::tell);
    connect(&workbench, &Workbench::recordingsChanged, this, &LogRecordMenu::takeRecordings);
    connect(&workbench, &Workbench::appScopeChanged, this, &LogRecordMenu::tell);
    takeRecordings();
}

void LogRecordMenu::takeRecordings()
{
    m_recordings = m_workbench.recordings();
    if (m_recordings) {
        LogRecorder &recorder = m_recordings->recorder();
        connect(&recorder, &LogRecorder::chosenChanged, this, &LogRecordMenu::tell, Qt::UniqueConnection);
        connect(&recorder, &LogRecorder::healthChanged, this, &LogRecordMenu::tell, Qt::UniqueConnection);
        connect(&recorder, &LogRecorder::recordedChanged, this, &LogRecordMenu::tell, Qt::UniqueConnection);
        connect(&recorder, &LogRecorder::ready, this, &LogRecordMenu::tell, Qt::UniqueConnection);
        connect(&recorder, &LogRecorder::forgotten, this, &LogRecordMenu::tell, Qt::UniqueConnection);
    }
    tell();
}

void LogRecordMenu::tell()
{
    const bool isPossible = m_recordings && m_workbench.app();
    const HistoryScope scope =
        isPossible ? m_recordings->scope(m_workbench.selection().app()) : HistoryScope();
    const bool isOn = isPossible && m_recordings->recorder().isChosen(scope);
    m_record->setEnabled(isPossible);
    m_record->setChecked(isOn);
    m_showAll->setEnabled(isPossible && !m_recordings->recorder().recorded(scope).isEmpty());
    m_open->setEnabled(isPossible);
    m_button->setEnabled(isPossible);
    m_button->setIcon(hathora::icon(isOn ? Icon::Record : Icon::RecordOff));
    m_button->setToolTip(stateText());
    m_button->setAccessibleDescription(m_button->toolTip());
}

QString LogRecordMenu::stateText() const
{
    if (!m_recordings || !m_record->isChecked())
        return tr("Flight recorder: the logs of this application are not recorded.");
    const LogRecorder &recorder = m_recordings->recorder();
    const QString trouble = recordTroubleText(recorder.health(), recorder.place().folder);
    if (!trouble.isEmpty())
        return tr("Flight recorder: %1").arg(trouble);
    return tr("Flight recorder: records this application. %1.")
        .arg(recordSizeText(recorder.health(), recorder.place()));
}

void LogRecordMenu::choose()
{
    if (!m_recordings)
        return;
    const auto choice = m_record->isChecked() ? LogRecorder::Choice::On : LogRecorder::Choice::Off;
    m_recordings->recorder().choose(m_recordings->scope(m_workbench.selection().app()), choice);
}

void LogRecordMenu::openDialog()
{
    if (!m_recordings || !m_workbench.app())
        return;
    const AppId app = m_workbench.selection().app();
    const OrgScope *org = m_workbench.org();
    const AppWithDeployment *known = org ? org->apps.model().find(app) : nullptr;
    auto *dialog =
        new RecorderDialog(*m_recordings, app, known ? known->name : app.text(), m_button->window());
    connect(dialog, &RecorderDialog::wanted, this, &LogRecordMenu::wanted);
    dialog->open();
}

} // namespace hathora
