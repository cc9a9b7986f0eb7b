// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/connectionwatch.h"
#include "app/docktitles.h"
#include "app/dockwidget.h"
#include "app/focuswalk.h"
#include "app/palettehub.h"
#include "app/panehub.h"
#include "app/profileswitch.h"
#include "app/scopepicker.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/shortcuts.h"
#include "app/statusline.h"
#include "app/windowmenus.h"
#include "views/dialogs/exportdialog.h"
#include "views/profiles/profileband.h"
#include "views/ship/buildintake.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr QSize frameAllowance(16, 48); ///< a window manager tells the frame's size only when it is there

} // namespace

MainWindow::MainWindow(Settings &settings, LayoutState &layouts, Profiles &profiles, ThemeController &theme,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_layouts(layouts)
    , m_menuBar(new QMenuBar)
    , m_notices(new QVBoxLayout)
    , m_menus(new WindowMenus(*this, *m_menuBar, settings, theme))
    , m_switch(new ProfileSwitch(*this, profiles))
    , m_palette(new PaletteHub(*this))
    , m_shortcuts(new Shortcuts(*this, settings))
    , m_panes(new PaneHub(layouts, this))
    , m_intake(new BuildIntake(this))
    , m_startPages(new QStackedWidget)
    , m_status(new StatusLine(statusBar(), [this] { return dataAge(); }))
{
    setObjectName(QStringLiteral("window"));
    setWindowIcon(programIcon());
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDockOptions(dockOptions() | QMainWindow::GroupedDragging);
    resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size() - frameAllowance));
    m_menus->setNewBuild(m_intake->actions());
    m_menus->addToProfiles(m_switch->menu());
    makeTop();
    makeToolBar();
    setCentralWidget(m_startPages);
    m_status->setClient(nullptr, nullptr);

    connect(m_menus, &WindowMenus::profilesRequested, this, &MainWindow::profilesRequested);
    connect(m_menus, &WindowMenus::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_menus, &WindowMenus::exportRequested, this, &MainWindow::showExport);
    connect(m_menus, &WindowMenus::shortcutsRequested, m_shortcuts, &Shortcuts::showSheet);
    connect(m_menus, &WindowMenus::workspacesListed, m_shortcuts, &Shortcuts::apply);
    connect(m_menus, &WindowMenus::aboutRequested, this, &MainWindow::aboutRequested);
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menus, &WindowMenus::historyChosen, this, &MainWindow::historyChosen);
    connect(m_menus, &WindowMenus::historyDeletionRequested, this, &MainWindow::historyDeletionRequested);
    connect(m_menus, &WindowMenus::alertsRequested, this, &MainWindow::alertsRequested);
    connect(m_status, &StatusLine::lastErrorClicked, this, [this] { bringUp(QStringLiteral("activity")); });
    connect(m_status, &StatusLine::readOnlyClicked, this, &MainWindow::profilesRequested);
    connect(m_switch, &ProfileSwitch::chosen, this, &MainWindow::profileChosen);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

void MainWindow::showExport()
{
    if (m_session)
        (new ExportDialog(m_session->workbench(), this))->open();
}

/// The focus moves once more while the window's parts go, when this is no MainWindow any more.
MainWindow::~MainWindow()
{
    qApp->disconnect(this);
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Tool bar"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_scopePicker = new ScopePicker;
    const auto gap = [] {
        auto *widget = new QWidget;
        widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        return widget;
    };
    m_connectionMark = new QLabel;
    m_connectionMark->setTextFormat(Qt::PlainText);
    m_connectionMark->setObjectName(QStringLiteral("connection"));
    m_connectionMark->setMargin(6);

    m_toolBar->addWidget(m_switch->picker());
    m_toolBar->addWidget(m_scopePicker);
    m_toolBar->addWidget(gap());
    m_toolBar->addWidget(m_palette->field());
    m_toolBar->addWidget(gap());
    m_toolBar->addActions({m_menus->refresh(), m_menus->live()});
    m_toolBar->addWidget(m_connectionMark);
}

void MainWindow::setSession(Session *session)
{
    dropDocks();
    m_session = session;
    m_startPages->setVisible(!session);
    m_scopePicker->setWorkbench(session ? &session->workbench() : nullptr);
    m_intake->setWorkbench(session ? &session->workbench() : nullptr);
    m_connection.reset();
    if (session) {
        m_connection = std::make_unique<ConnectionWatch>();
        m_connection->follow(session->client());
        connect(m_connection.get(), &ConnectionWatch::stateChanged, this, &MainWindow::showConnection);
        makeDocks();
        connectViews();
        m_panes->equip(*this, session->workbench());
        m_shortcuts->apply();
        m_palette->setSession(session);
    }
    m_status->setClient(session ? &session->client() : nullptr, m_connection.get());
    m_status->setBudget(session ? &session->workbench().metricBudget() : nullptr);
    m_switch->setSession(session);
    showConnection();
}

void MainWindow::setStartPage(QWidget *page)
{
    while (QWidget *old = m_startPages->currentWidget()) {
        m_startPages->removeWidget(old);
        old->deleteLater();
    }
    m_startPages->addWidget(page);
}

/// Notices stand below the menus: no saved layout moves or hides them, and they wrap in a narrow window.
void MainWindow::makeTop()
{
    m_menuBar->setObjectName(QStringLiteral("menuBar"));
    auto *top = new QWidget;
    m_notices->setContentsMargins(0, 0, 0, 0);
    m_notices->setSpacing(0);
    m_notices->addWidget(m_switch->band());
    m_notices->addWidget(m_menuBar);
    top->setLayout(m_notices);
    setMenuWidget(top);
}

void MainWindow::addNotice(QWidget *strip)
{
    m_notices->addWidget(strip);
}

void MainWindow::placeProfileMenu(QMenu *menu)
{
    m_menus->addToProfiles(menu);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::makeDocks()
{
    for (const DockEntry &entry : dockEntries())
        m_docks.append(new DockWidget(entry, m_session->workbench(), this));
    m_titles = std::make_unique<DockTitles>(*this, QList<QDockWidget *>(m_docks.begin(), m_docks.end()));
    m_workspaces = std::make_unique<Workspaces>(m_layouts, *this, m_docks);
    connect(m_workspaces.get(), &Workspaces::changed, m_titles.get(), &DockTitles::followSoon);
    m_menus->setDocks(m_docks, m_workspaces.get());
    m_workspaces->showLast();
}

void MainWindow::dropDocks()
{
    if (!m_workspaces)
        return;
    m_palette->setSession(nullptr);
    m_workspaces->keep();
    m_menus->setDocks({}, nullptr);
    m_workspaces.reset();
    m_titles.reset();
    qDeleteAll(m_docks);
    m_docks.clear();
}

/// What one view asks of another ends here: the dock that shows it comes up.
void MainWindow::connectViews()
{
    Workbench &workbench = m_session->workbench();
    const auto bringsUp = [this](const char *dock) { return [this, dock] { bringUp(QLatin1String(dock)); }; };
    connect(&workbench, &Workbench::processesWanted, this, bringsUp("processes"));
    connect(&workbench, &Workbench::processWanted, this, bringsUp("process"));
    connect(&workbench, &Workbench::logsWanted, this, bringsUp("logs"));
    connect(&workbench, &Workbench::metricsWanted, this, bringsUp("metrics"));
    connect(&workbench, &Workbench::roomsWanted, this, bringsUp("rooms"));
    connect(&workbench, &Workbench::viewWanted, this, &MainWindow::bringUp);
    connect(&workbench, &Workbench::rowWanted, this, &MainWindow::bringUp);
    connect(&workbench, &Workbench::newBuildWanted, m_intake, &BuildIntake::ask);
    connect(m_menus->refresh(), &QAction::triggered, &workbench, &Workbench::refreshAll);
    const auto setLive = [&workbench](bool on) {
        workbench.pace().setLive(on ? Pace::Live::On : Pace::Live::Off);
    };
    connect(m_menus->live(), &QAction::toggled, &workbench, setLive);
    setLive(m_menus->live()->isChecked());
}

void MainWindow::showProfiles()
{
    m_switch->show();
}

void MainWindow::showConnection()
{
    using State = ConnectionWatch::State;
    const State state = m_connection ? m_connection->state() : State::Unknown;
    const auto words = [this, state] {
        if (!m_session)
            return tr("Not signed in");
        switch (state) {
        case State::Unknown:
            return tr("Connecting");
        case State::Connected:
            return tr("Connected");
        case State::Unreachable:
            return tr("Server not reachable");
        case State::Paused:
            return tr("The server asked for a pause");
        case State::TokenRefused:
            break;
        }
        return tr("Token refused");
    };
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const QIcon mark = icon(state == State::Connected ? Icon::Connected : Icon::Disconnected);
    m_connectionMark->setPixmap(mark.pixmap(QSize(side, side), devicePixelRatioF()));
    m_connectionMark->setToolTip(words());
    m_connectionMark->setAccessibleName(words());
}

/// Of the dock that had the focus last, or of the largest in sight while none had it.
std::optional<DataAge> MainWindow::dataAge() const
{
    if (m_active && m_active->isSeen())
        return m_active->dataAge();
    const DockWidget *largest = nullptr;
    const auto area = [](const QWidget *widget) { return widget->width() * widget->height(); };
    for (const DockWidget *dock : m_docks) {
        if (dock->isSeen() && (!largest || area(dock) > area(largest)))
            largest = dock;
    }
    return largest ? largest->dataAge() : std::nullopt;
}

void MainWindow::followFocus(QWidget *now)
{
    for (QWidget *widget = now; widget; widget = widget->parentWidget()) {
        if (auto *dock = qobject_cast<DockWidget *>(widget)) {
            m_active = dock;
            return;
        }
    }
}

DockWidget *MainWindow::dock(const QString &id) const
{
    for (DockWidget *dock : m_docks) {
        if (dock->id() == id)
            return dock;
    }
    return nullptr;
}

void MainWindow::bringUp(const QString &id)
{
    if (DockWidget *wanted = dock(id))
        wanted->bringUp();
}

void MainWindow::keepLayout()
{
    if (m_workspaces)
        m_workspaces->keep();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    keepLayout();
    QMainWindow::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *from = focusWidget() ? focusWidget() : this;
    QWidget *to = nextInSight(*this, *from, next ? FocusWay::Next : FocusWay::Previous);
    if (to)
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to != nullptr;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && m_session)
        m_session->workbench().pace().setAttention(isActiveWindow() ? Pace::Attention::Front
                                                                    : Pace::Attention::Elsewhere);
    if (event->type() == QEvent::PaletteChange) {
        showConnection();
        showProfiles();
    }
    QMainWindow::changeEvent(event);
}

} // namespace hathora
