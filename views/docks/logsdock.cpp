// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/logsdock.h"

#include "models/workbench.h"
#include "views/filesave.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/logs/bufferrows.h"
#include "views/logs/logface.h"
#include "views/logs/logpicker.h"
#include "views/logs/logsearchbar.h"
#include "views/logs/logtailbutton.h"
#include "views/logs/logview.h"
#include "views/logs/logviewactions.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QIODevice>
#include <QMenu>
#include <QToolButton>

namespace hathora {

namespace {

constexpr auto searchKey = "search";

/// Nothing that is written controls a terminal.
void write(const QList<LogLine> &lines, QIODevice &device)
{
    for (const LogLine &line : lines) {
        device.write(line.content.text.toUtf8());
        device.write("\n");
    }
}

} // namespace

LogsDock::LogsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_picker(new LogPicker(this))
    , m_state(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_count(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_view(new LogView(this))
    , m_viewActions(new LogViewActions(m_view, QStringLiteral("logs"), this))
    , m_search(new LogSearchBar(QStringLiteral("logs.search"), m_view, this))
    , m_notice(new MessageStrip(this))
    , m_overlay(new StateOverlay(m_view, this))
    , m_face(new LogFace(m_overlay))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("logs"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    column->addWidget(m_search);
    column->addWidget(m_notice);
    column->addWidget(m_overlay, 1);
    setFocusProxy(m_view);
    new LogTailButton(m_view);
    m_notice->setObjectName(QStringLiteral("logs.notice"));
    m_notice->setDismissible(true);

    connect(m_picker, &LogPicker::picked, this, &LogsDock::showLog);
    connect(m_sight, &SightWatch::seen, this, &LogsDock::look);
    connect(m_sight, &SightWatch::unseen, this, &LogsDock::look);
    connect(m_view, &LogView::copiedInPart, this, &LogsDock::tellPart);
    connect(&workbench, &Workbench::appScopeChanged, this, &LogsDock::takeScope);
    connect(&workbench, &Workbench::logWanted, this, &LogsDock::showLog);
    connect(&workbench.selection(), &Selection::processChanged, this, &LogsDock::followSelection);
    takeScope();
}

LogsDock::~LogsDock()
{
    m_face->setFollower(nullptr);
    m_search->setBuffer(nullptr);
    m_view->setRows(nullptr);
}

QVariantMap LogsDock::viewState() const
{
    QVariantMap state = m_viewActions->state();
    state.insert(QLatin1String(searchKey), m_search->state());
    return state;
}

void LogsDock::setViewState(const QVariantMap &state)
{
    m_viewActions->setState(state);
    m_search->setState(state.value(QLatin1String(searchKey)).toMap());
}

QAction *LogsDock::add(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = localAction(this, QStringLiteral("logs.") + name, text, shortcut);
    addAction(action);
    return action;
}

QAction *LogsDock::addToggle(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = add(name, text, shortcut);
    action->setCheckable(true);
    return action;
}

QLayout *LogsDock::buildBar()
{
    m_picker->setObjectName(QStringLiteral("logs.picker"));
    m_state->setObjectName(QStringLiteral("logs.state"));
    m_count->setObjectName(QStringLiteral("logs.count"));
    m_count->setElideMode(Qt::ElideRight);
    m_pin = addToggle(QStringLiteral("pin"), tr("&Keep this process"), {});
    m_pin->setIcon(icon(Icon::Link));
    m_find = add(QStringLiteral("find"), tr("&Search"), QKeySequence::Find);
    m_find->setIcon(icon(Icon::Search));
    m_pause = addToggle(QStringLiteral("pause"), tr("&Pause: keep new lines aside"), tr("Ctrl+P"));
    m_pause->setIcon(icon(Icon::Pause));
    QToolButton *more = menuButton(QStringLiteral("logs.more"), tr("More to do with the log"));
    buildMenu(more);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::between, spacing::within, spacing::between, spacing::within);
    bar->setSpacing(spacing::within);
    bar->addWidget(m_picker, 3);
    bar->addWidget(barButton(m_pin));
    bar->addSpacing(spacing::between);
    bar->addWidget(m_state);
    bar->addSpacing(spacing::between);
    bar->addWidget(m_count, 2);
    for (QAction *action :
         {m_find, m_viewActions->nextError(), m_pause, m_viewActions->follow(), m_viewActions->wrap()})
        bar->addWidget(barButton(action));
    bar->addWidget(more);

    connect(m_find, &QAction::triggered, m_search, &LogSearchBar::open);
    connect(m_pause, &QAction::toggled, this, &LogsDock::setPaused);
    connect(m_pin, &QAction::toggled, this, &LogsDock::followSelection);
    return bar;
}

void LogsDock::buildMenu(QToolButton *more)
{
    m_save = add(QStringLiteral("save"), tr("Save to &file…"), QKeySequence::Save);
    m_save->setIcon(icon(Icon::Download));
    auto *menu = new QMenu(this);
    m_viewActions->addTo(menu);
    menu->addSeparator();
    menu->addAction(m_save);
    more->setMenu(menu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &where) { menu->popup(m_view->mapToGlobal(where)); });
    connect(m_save, &QAction::triggered, this, &LogsDock::askForFile);
}

/// Another application: its processes are other ones.
void LogsDock::takeScope()
{
    AppScope *app = m_workbench.app();
    m_picker->setProcesses(app ? &app->processes.model() : nullptr);
    m_pin->setChecked(false);
    showLog(app ? m_workbench.selection().process() : ProcessId());
}

void LogsDock::followSelection()
{
    const ProcessId process = m_workbench.selection().process();
    if (!m_pin->isChecked() && !process.isEmpty() && m_workbench.app())
        showLog(process);
}

void LogsDock::showLog(const ProcessId &process)
{
    m_picker->showProcess(process);
    if (process == m_process)
        return;
    m_process = process;
    m_face->setFollower(nullptr);
    m_search->setBuffer(nullptr);
    m_view->setRows(nullptr);
    m_rows.reset();
    m_follower.reset();
    m_pause->setChecked(false);
    m_notice->hide();
    look();
    tellState();
}

/// Only what can be seen is opened, and only for somebody who looks a broken connection is opened again.
void LogsDock::look()
{
    const bool isSeen = m_sight->isSeen();
    if (m_follower)
        m_follower->setAudience(isSeen ? LogFollower::Audience::Present : LogFollower::Audience::Absent);
    else if (isSeen && !m_process.isEmpty() && m_workbench.app())
        makeFollower();
}

void LogsDock::makeFollower()
{
    const Organization *org = m_workbench.organizations().model().find(m_workbench.selection().org());
    m_face->setRetention(std::chrono::hours(org ? org->logRetentionPeriodHours.value_or(72) : 72));
    m_follower = m_workbench.logOf(m_process);
    connect(m_follower.get(), &LogFollower::stateChanged, this, &LogsDock::tellState);
    connect(m_follower.get(), &LogFollower::gapPossible, this, &LogsDock::tellGap);
    connect(&m_follower->buffer(), &LogBuffer::waitingChanged, this, &LogsDock::tellState);
    connect(&m_follower->buffer(), &QAbstractItemModel::rowsInserted, this, &LogsDock::tellState);
    connect(&m_follower->buffer(), &QAbstractItemModel::rowsRemoved, this, &LogsDock::tellState);
    m_rows = std::make_unique<BufferRows>(m_follower->buffer());
    m_view->setRows(m_rows.get());
    m_view->setFollow(LogView::Follow::On);
    m_search->setBuffer(&m_follower->buffer());
    m_face->setFollower(m_follower.get());
    m_follower->open(Logs::Follow::Yes, Logs::mostTailLines);
}

void LogsDock::setPaused(bool paused)
{
    m_pause->setIcon(icon(paused ? Icon::Play : Icon::Pause));
    m_pause->setText(paused ? tr("&Go on: show the lines kept aside") : tr("&Pause: keep new lines aside"));
    if (m_follower)
        m_follower->buffer().setFlow(paused ? LogBuffer::Flow::Held : LogBuffer::Flow::Running);
    tellState();
}

void LogsDock::tellState()
{
    const bool isPaused = m_follower && m_pause->isChecked();
    const QString count = m_follower ? tr("%n lines", nullptr, m_follower->buffer().rowCount()) : QString();
    m_state->setText(isPaused ? tr("Paused, %n lines kept aside", nullptr, m_follower->buffer().waiting())
                              : m_face->word());
    m_count->setText(count);
    updateActions();
}

void LogsDock::tellGap(qint64 afterLine)
{
    m_notice->showMessage(
        MessageStrip::Kind::Warning,
        tr("Lines may be missing after line %1: the connection was broken for too long.").arg(afterLine));
}

void LogsDock::tellPart(int rows)
{
    m_notice->showMessage(MessageStrip::Kind::Info, tr("Only the first %n lines were copied.", nullptr, rows),
                          tr("Save the log to a file to take all of it along."));
}

void LogsDock::updateActions()
{
    const bool hasLines = m_follower && m_follower->buffer().rowCount() > 0;
    for (QAction *action : {m_find, m_save})
        action->setEnabled(hasLines);
    m_pause->setEnabled(m_follower != nullptr);
    m_pin->setEnabled(!m_process.isEmpty());
    m_viewActions->update();
}

void LogsDock::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setObjectName(QStringLiteral("logs.saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(QStringLiteral("process.log"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogsDock::save);
    dialog->open();
}

void LogsDock::save(const QString &path)
{
    if (!m_follower)
        return;
    const QList<LogLine> lines = m_follower->buffer().lines();
    auto *file = new FileSave(
        path, [lines](QIODevice &device) { write(lines, device); }, this);
    connect(file, &FileSave::written, m_notice, [this, count = int(lines.size())](const QString &where) {
        m_notice->showMessage(MessageStrip::Kind::Info, tr("%n lines saved.", nullptr, count), where);
    });
    connect(file, &FileSave::failed, m_notice, [this](const QString &where) {
        m_notice->showMessage(MessageStrip::Kind::Error, tr("The log could not be saved there."), where);
    });
}

} // namespace hathora
