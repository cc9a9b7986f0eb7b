// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logsubject.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QAction;
class QSplitter;
class QToolButton;

namespace hathora {

class LogDesk;
class LogFace;
class LogFilterBar;
class LogFollowMenu;
class LogMoment;
class LogPicker;
class LogSaver;
class LogSearchBar;
class LogSourceList;
class LogView;
class LogViewActions;
class MessageStrip;
class PlainLabel;
class SightWatch;
class StateOverlay;
class Workbench;

/// The logs of a subject, merged by time: of the selected process, unless another subject is kept.
///
/// Logs are opened when somebody can see the dock. Once open they are followed on, so that no line is missed;
/// but hidden, the dock asks for nothing.
class LogsDock : public QWidget
{
    Q_OBJECT

public:
    explicit LogsDock(Workbench &workbench, QWidget *parent = nullptr);
    ~LogsDock() override;

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    QLayout *buildBar();
    QToolButton *buildFollow();
    QToolButton *buildRecorder();
    void buildMenu(QToolButton *more);
    void connectParts();
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut = {});
    void takeScope();
    void followSelection();
    void showLogs(const LogSubject &subject);
    void showLog(const ProcessId &process);
    void addLog();
    void letGo();
    void makeDesk();
    void look();
    void applyFilter();
    void nameSources();
    void tellState();
    QString countText() const;
    void tellPart(int rows);
    void updateActions();

    Workbench &m_workbench;
    LogSubject m_subject;
    std::unique_ptr<LogDesk> m_desk; ///< of m_subject; null while there is none
    LogPicker *m_picker;
    LogFollowMenu *m_followMenu;
    PlainLabel *m_state;
    PlainLabel *m_count;
    LogView *m_view;
    LogMoment *m_moment;
    LogViewActions *m_viewActions;
    LogFilterBar *m_filter;
    LogSearchBar *m_search;
    LogSourceList *m_sources;
    MessageStrip *m_notice;
    LogSaver *m_saver;
    StateOverlay *m_overlay;
    LogFace *m_face;
    QSplitter *m_split;
    SightWatch *m_sight;
    QAction *m_pin;
    QAction *m_add;
    QAction *m_find;
    QAction *m_filterText;
};

} // namespace hathora
