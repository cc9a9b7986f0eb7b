// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QWidget;

namespace hathora {

class LogDesk;
class LogDownload;
class MessageStrip;
class Workbench;

/// Takes logs along into files: what is shown, as text or as lines of JSON, or the whole log of a process
/// that has ended, from the server. What becomes of it is told in a strip. Child of the widget that hears the
/// shortcuts.
class LogSaver : public QObject
{
    Q_OBJECT

public:
    LogSaver(Workbench &workbench, MessageStrip *notice, QWidget *owner);
    ~LogSaver() override;

    QAction *save() const { return m_save; }
    QAction *download() const { return m_download; }

    void setDesk(LogDesk *desk); ///< not owned; null for none
    void update();               ///< after lines or processes came or went

private:
    void askWhereToSave();
    void saveTo(const QString &path);
    void askWhereToDownload();
    void downloadTo(const QString &path);
    void tellProgress();
    void tellEnd();
    void stop();
    ProcessId ended() const; ///< the only process, if it has ended; empty otherwise

    Workbench &m_workbench;
    MessageStrip *m_notice;
    QWidget *m_owner;
    QPointer<LogDesk> m_desk;
    std::unique_ptr<LogDownload> m_running;
    QAction *m_save;
    QAction *m_download;
};

} // namespace hathora
