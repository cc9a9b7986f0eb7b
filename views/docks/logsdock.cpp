// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/logsdock.h"

#include "models/format.h"
#include "models/logs/logdesk.h"
#include "models/workbench.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/logs/logface.h"
#include "views/logs/logfilterbar.h"
#include "views/logs/logfollowmenu.h"
#include "views/logs/logmoment.h"
#include "views/logs/logpicker.h"
#include "views/logs/logrecordmenu.h"
#include "views/logs/logsaver.h"
#include "views/logs/logsearchbar.h"
#include "views/logs/logsourcelist.h"
#include "views/logs/logtailbutton.h"
#include "views/logs/logview.h"
#include "views/logs/logviewactions.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/splitstate.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace hathora {

namespace {

constexpr auto searchKey = "search";
constexpr auto filterKey = "filter";
constexpr auto splitKey = "split";

bool isOne(const LogSubject &subject)
{
    return subject.kind == LogSubject::Kind::Processes && subject.processes.size() == 1;
}

} // namespace

LogsDock::LogsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_picker(new LogPicker(this))
    , m_followMenu(new LogFollowMenu(this))
    , m_state(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_count(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_view(new LogView(this))
    , m_moment(new LogMoment(m_view))
    , m_viewActions(new LogViewActions(m_view, QStringLiteral("logs"), this))
    , m_filter(new LogFilterBar(QStringLiteral("logs.filter"), this))
    , m_search(new LogSearchBar(QStringLiteral("logs.search"), m_view, this))
    , m_sources(new LogSourceList(this))
    , m_notice(new MessageStrip(this))
    , m_saver(new LogSaver(workbench, m_notice, this))
    , m_overlay(new StateOverlay(m_view, this))
    , m_face(new LogFace(m_overlay))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("logs"));
    m_split->setObjectName(QStringLiteral("logs.split"));
    m_split->addWidget(m_overlay);
    m_split->addWidget(m_sources);
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    m_sources->setMinimumWidth(spacing::sidePanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(spacing::between, 0, spacing::between, spacing::within);
    filter->addWidget(m_filter);
    column->addLayout(filter);
    column->addWidget(m_search);
    column->addWidget(m_notice);
    column->addWidget(m_split, 1);
    setFocusProxy(m_view);
    new LogTailButton(m_view);
    m_notice->setObjectName(QStringLiteral("logs.notice"));
    m_notice->setDismissible(true);
    connectParts();
    takeScope();
}

LogsDock::~LogsDock()
{
    letGo();
}

QVariantMap LogsDock::viewState() const
{
    QVariantMap state = m_viewActions->state();
    state.insert(QLatin1String(searchKey), m_search->state());
    state.insert(QLatin1String(filterKey), m_filter->state());
    state.insert(QLatin1String(splitKey), splitState(*m_split));
    return state;
}

void LogsDock::setViewState(const QVariantMap &state)
{
    m_viewActions->setState(state);
    m_search->setState(state.value(QLatin1String(searchKey)).toMap());
    m_filter->setState(state.value(QLatin1String(filterKey)).toMap());
    restoreSplit(*m_split, state.value(QLatin1String(splitKey)));
}

QAction *LogsDock::add(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = localAction(this, QStringLiteral("logs.") + name, text, shortcut);
    addAction(action);
    return action;
}

QLayout *LogsDock::buildBar()
{
    m_picker->setObjectName(QStringLiteral("logs.picker"));
    m_state->setObjectName(QStringLiteral("logs.state"));
    m_state->setElideMode(Qt::ElideRight);
    m_count->setObjectName(QStringLiteral("logs.count"));
    m_count->setElideMode(Qt::ElideRight);
    m_add = add(QStringLiteral("add"), tr("&Add this process to those that are followed"));
    m_add->setIcon(icon(Icon::Add));
    m_pin = add(QStringLiteral("pin"), tr("&Keep what is followed"));
    m_pin->setCheckable(true);
    m_pin->setIcon(icon(Icon::Link));
    m_find = add(QStringLiteral("find"), tr("&Search"), QKeySequence::Find);
    m_find->setIcon(icon(Icon::Search));
    m_filterText = add(QStringLiteral("filterText"), tr("&Filter"), tr("Ctrl+Shift+F"));
    QToolButton *more = menuButton(QStringLiteral("logs.more"), tr("More to do with the log"));
    buildMenu(more);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::between, spacing::within, spacing::between, spacing::within);
    bar->setSpacing(spacing::within);
    bar->addWidget(m_picker, 2);
    bar->addWidget(barButton(m_add));
    bar->addWidget(buildFollow());
    bar->addWidget(barButton(m_pin));
    bar->addSpacing(spacing::between);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_count, 1);
    for (QAction *action :
         {m_find, m_viewActions->nextError(), m_viewActions->follow(), m_viewActions->wrap()})
        bar->addWidget(barButton(action));
    bar->addWidget(buildRecorder());
    bar->addWidget(more);
    return bar;
}

QToolButton *LogsDock::buildFollow()
{
    QToolButton *button =
        menuButton(QStringLiteral("logs.followButton"), tr("Follow many processes together"));
    button->setIcon(icon(Icon::Process));
    button->setMenu(m_followMenu);
    m_followMenu->setObjectName(QStringLiteral("logs.followMenu"));
    addActions(m_followMenu->everyTime()); // for their keys: a menu that is closed hears none
    connect(m_followMenu, &LogFollowMenu::wanted, this, &LogsDock::showLogs);
    return button;
}

QToolButton *LogsDock::buildRecorder()
{
    QToolButton *button = menuButton(QStringLiteral("logs.recordButton"), tr("Flight recorder"));
    auto *menu = new LogRecordMenu(m_workbench, button);
    connect(menu, &LogRecordMenu::wanted, this, &LogsDock::showLogs);
    return button;
}

void LogsDock::buildMenu(QToolButton *more)
{
    auto *menu = new QMenu(this);
    m_viewActions->addTo(menu);
    menu->addSeparator();
    menu->addActions({m_saver->save(), m_saver->download()});
    more->setMenu(menu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &where) { menu->popup(m_view->mapToGlobal(where)); });
}

void LogsDock::connectParts()
{
    connect(m_picker, &LogPicker::picked, this, &LogsDock::showLog);
    connect(m_add, &QAction::triggered, this, &LogsDock::addLog);
    connect(m_pin, &QAction::toggled, this, &LogsDock::followSelection);
    connect(m_find, &QAction::triggered, m_search, &LogSearchBar::open);
    connect(m_filterText, &QAction::triggered, m_filter, &LogFilterBar::focusText);
    connect(m_filter, &LogFilterBar::changed, this, &LogsDock::applyFilter);
    connect(m_face, &LogFace::changed, this, &LogsDock::tellState);
    connect(m_face, &LogFace::filterUnwanted, m_filter, &LogFilterBar::clear);
    connect(m_face, &LogFace::filterUnwanted, this, [this] {
        if (m_desk)
            m_desk->showAll();
    });
    connect(m_sources, &LogSourceList::sourcesChanged, this, &LogsDock::nameSources);
    connect(m_sight, &SightWatch::seen, this, &LogsDock::look);
    connect(m_sight, &SightWatch::unseen, this, &LogsDock::look);
    connect(m_view, &LogView::copiedInPart, this, &LogsDock::tellPart);
    connect(&m_workbench, &Workbench::appScopeChanged, this, &LogsDock::takeScope);
    connect(&m_workbench, &Workbench::logsWanted, this, &LogsDock::showLogs);
    connect(&m_workbench, &Workbench::logAtWanted, m_moment, &LogMoment::goTo);
    connect(&m_workbench.selection(), &Selection::processChanged, this, &LogsDock::followSelection);
}

/// Another application: its processes are other ones.
void LogsDock::takeScope()
{
    letGo();
    AppScope *app = m_workbench.app();
    m_picker->setProcesses(app ? &app->processes.model() : nullptr);
    m_followMenu->setScope(app);
    m_pin->setChecked(false);
    m_subject = {};
    if (app)
        showLog(m_workbench.selection().process());
    look();
    tellState();
}

void LogsDock::followSelection()
{
    const ProcessId process = m_workbench.selection().process();
    if (!m_pin->isChecked() && !process.isEmpty() && m_workbench.app())
        showLog(process);
}

void LogsDock::showLog(const ProcessId &process)
{
    if (!process.isEmpty())
        showLogs(LogSubject::of({process}));
}

/// What was asked for as a whole is not taken away by the next click on a process.
void LogsDock::showLogs(const LogSubject &subject)
{
    m_picker->showProcess(isOne(subject) ? subject.processes.constFirst() : ProcessId());
    if (subject == m_subject && m_desk)
        return;
    letGo();
    m_subject = subject;
    m_notice->hide();
    makeDesk();
    if (!isOne(subject))
        m_pin->setChecked(true);
    look();
    tellState();
}

/// Whatever is followed, one more.
void LogsDock::addLog()
{
    const ProcessId process = m_picker->typed();
    if (process.isEmpty())
        return;
    if (!m_desk)
        return showLog(process);
    m_desk->members().add(process);
    m_pin->setChecked(true);
}

void LogsDock::letGo()
{
    m_face->setDesk(nullptr);
    m_search->setFind(nullptr);
    m_moment->setRows(nullptr);
    m_view->setRows(nullptr);
    m_sources->setDesk(nullptr);
    m_saver->setDesk(nullptr);
    m_desk.reset();
}

void LogsDock::makeDesk()
{
    m_desk = m_workbench.logsOf(m_subject);
    if (!m_desk)
        return;
    const Organization *org = m_workbench.organizations().model().find(m_workbench.selection().org());
    m_face->setRetention(std::chrono::hours(org ? org->logRetentionPeriodHours.value_or(72) : 72));
    connect(&m_desk->feed(), &LogFeed::sourceChanged, this, &LogsDock::tellState);
    connect(&m_desk->rows(), &LogRows::appended, this, &LogsDock::tellState);
    connect(&m_desk->rows(), &LogRows::dropped, this, &LogsDock::tellState);
    connect(&m_desk->rows(), &LogRows::rearranged, this, &LogsDock::tellState);
    connect(&m_desk->rows(), &StoredRows::filtered, this, &LogsDock::tellState);
    applyFilter();
    m_view->setRows(&m_desk->rows());
    m_view->setFollow(LogView::Follow::On);
    m_moment->setRows(&m_desk->rows());
    m_search->setFind(&m_desk->find());
    m_sources->setDesk(m_desk.get());
    m_saver->setDesk(m_desk.get());
    m_face->setDesk(m_desk.get());
}

/// Only what can be seen is opened, and only for somebody who looks a broken connection is opened again.
void LogsDock::look()
{
    const bool isSeen = m_sight->isSeen();
    AppScope *app = m_workbench.app();
    const bool isLasting = m_desk && !m_subject.isNamed();
    m_sight->keepFresh(app && isLasting ? QList<Store *>{&app->processes} : QList<Store *>());
    if (!m_desk)
        return;
    m_desk->feed().setAudience(isSeen ? LogFeed::Audience::Present : LogFeed::Audience::Absent);
    if (isSeen)
        m_desk->open();
}

void LogsDock::applyFilter()
{
    if (m_desk)
        m_desk->setFilter(m_filter->terms(), m_filter->least());
    tellState();
}

/// One process alone need not be told from others.
void LogsDock::nameSources()
{
    const int count = m_desk ? m_desk->feed().count() : 0;
    QList<LogSourceLook> looks;
    for (int source = 0; count > 1 && source < count; ++source)
        looks.append({m_sources->sources().nameOf(source), source});
    m_view->setSources(looks);
    m_sources->setVisible(m_sources->sources().rowCount() > 1);
}

void LogsDock::tellState()
{
    m_state->setText(m_face->word());
    m_count->setText(countText());
    updateActions();
}

QString LogsDock::countText() const
{
    if (!m_desk)
        return {};
    const StoredRows &rows = m_desk->rows();
    if (rows.outcome() == LogOutcome::Invalid)
        return tr("The filter is no regular expression.");
    if (rows.outcome() == LogOutcome::TooCostly)
        return tr("The filter is too costly: lines are missing.");
    const qint64 all = m_desk->store().size();
    if (rows.count() != all)
        return tr("%1 of %Ln lines", nullptr, int(all)).arg(format::count(rows.count()));
    return tr("%Ln lines", nullptr, int(all));
}

void LogsDock::tellPart(int rows)
{
    m_notice->showMessage(MessageStrip::Kind::Info, tr("Only the first %n lines were copied.", nullptr, rows),
                          tr("Save the log to a file to take all of it along."));
}

void LogsDock::updateActions()
{
    m_find->setEnabled(m_desk && m_desk->store().size() > 0);
    m_pin->setEnabled(m_desk != nullptr);
    m_add->setEnabled(m_workbench.app() != nullptr);
    m_viewActions->update();
    m_saver->update();
}

} // namespace hathora
