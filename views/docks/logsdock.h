// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logfollower.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QAction;
class QToolButton;

namespace hathora {

class BufferRows;
class LogFace;
class LogPicker;
class LogSearchBar;
class LogView;
class LogViewActions;
class MessageStrip;
class PlainLabel;
class SightWatch;
class StateOverlay;
class Workbench;

/// The log of one process: of the selected one, unless another is pinned.
///
/// A log is opened when somebody can see the dock. Once open it is followed on, so that no line is missed;
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
    void buildMenu(QToolButton *more);
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut);
    QAction *addToggle(const QString &name, const QString &text, const QKeySequence &shortcut);
    void takeScope();
    void followSelection();
    void showLog(const ProcessId &process);
    void makeFollower();
    void look();
    void setPaused(bool paused);
    void tellState();
    void tellGap(qint64 afterLine);
    void tellPart(int rows);
    void updateActions();
    void askForFile();
    void save(const QString &path);

    Workbench &m_workbench;
    ProcessId m_process;
    std::unique_ptr<LogFollower> m_follower; ///< made when m_process is first seen
    std::unique_ptr<BufferRows> m_rows;      ///< its lines
    LogPicker *m_picker;
    PlainLabel *m_state;
    PlainLabel *m_count;
    LogView *m_view;
    LogViewActions *m_viewActions;
    LogSearchBar *m_search;
    MessageStrip *m_notice;
    StateOverlay *m_overlay;
    LogFace *m_face;
    SightWatch *m_sight;
    QAction *m_pin;
    QAction *m_pause;
    QAction *m_find;
    QAction *m_save;
};

} // namespace hathora
