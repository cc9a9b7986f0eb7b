// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerthub.h"

#include "app/connectionwatch.h"
#include "app/mainwindow.h"
#include "app/profiles.h"
#include "app/session.h"
#include "app/systemtray.h"
#include "models/alerts/alertengine.h"
#include "models/palette/placeguide.h"
#include "views/alerts/alertsdialog.h"
#include "views/alerts/alertwords.h"
#include "views/icons.h"
#include "views/plaintext.h"

#include <QAction>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostInNotice = 3;

/// Where there is no single thing to be shown, what shows the value.
QString viewOf(const Alert &alert)
{
    const bool isCount = std::holds_alternative<AlertCount>(alert.rule.measure);
    return isCount ? QStringLiteral("overview") : QStringLiteral("metrics");
}

} // namespace

AlertHub::AlertHub(MainWindow &window, const Profiles &profiles, const QString &file,
                   std::shared_ptr<Desktop> desktop)
    : QObject(&window)
    , m_window(window)
    , m_profiles(profiles)
    , m_keeping(file, m_rules)
    , m_desktop(desktop ? std::move(desktop) : std::make_shared<SystemTray>())
{
    m_hour.setSingleShot(true);
    makeMenu();
    makeMark();
    connect(&m_window, &MainWindow::alertsRequested, this, &AlertHub::showRules);
    connect(m_desktop.get(), &Desktop::activated, this, &AlertHub::showWindow);
    connect(m_desktop.get(), &Desktop::noticeClicked, this, &AlertHub::followNotice);
    connect(&m_profiles, &Profiles::changed, this, [this] {
        QStringList ids;
        for (const Profile &profile : m_profiles.all())
            ids.append(profile.id);
        m_rules.keepOnly(ids);
    });
    showState();
}

AlertHub::~AlertHub()
{
    m_desktop->setMenu(nullptr);
}

/// Actions of the window are only placed here.
void AlertHub::makeMenu()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(QStringLiteral("tray"));
    QAction *show = m_menu->addAction(tr("&Show the window"));
    show->setObjectName(QStringLiteral("tray.show"));
    connect(show, &QAction::triggered, this, &AlertHub::showWindow);
    m_menu->addAction(m_window.findChild<QAction *>(QStringLiteral("action.live")));
    m_quiet = m_menu->addAction(tr("&Quiet for an hour"));
    m_quiet->setObjectName(QStringLiteral("tray.quiet"));
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::toggled, this, [this](bool on) { on ? m_hour.start(1h) : m_hour.stop(); });
    connect(&m_hour, &QTimer::timeout, m_quiet, [this] { m_quiet->setChecked(false); });
    m_menu->addSeparator();
    m_menu->addAction(m_window.findChild<QAction *>(QStringLiteral("action.quit")));
    m_desktop->setMenu(m_menu.get());
}

void AlertHub::makeMark()
{
    m_mark = new QToolButton(m_window.statusBar());
    m_mark->setObjectName(QStringLiteral("status.alerts"));
    m_mark->setAutoRaise(true);
    m_mark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mark->setIcon(icon(Icon::Warning));
    m_mark->setToolTip(tr("Show the alerts and their rules"));
    m_window.statusBar()->addPermanentWidget(m_mark);
    connect(m_mark, &QToolButton::clicked, this, &AlertHub::showRules);
}

void AlertHub::watch(Session *session)
{
    delete m_dialog;
    m_connection.reset();
    m_lead = nullptr;
    m_session = session;
    if (session) {
        m_connection = std::make_unique<ConnectionWatch>();
        m_connection->follow(session->client());
        connect(m_connection.get(), &ConnectionWatch::stateChanged, this, &AlertHub::showState);
        // Of the demo, and of a token that is not kept, no rules are.
        const QString id = session->profile().id;
        m_rules.setProfile(m_profiles.byId(id) ? id : QString());
        AlertEngine &engine = session->workbench().alerts();
        engine.setRules(&m_rules);
        connect(&engine, &AlertEngine::raised, this, &AlertHub::tell);
        connect(&engine, &AlertEngine::changed, this, &AlertHub::showState);
        connect(&session->workbench(), &Workbench::alertWanted, this,
                [this](const AlertRule &draft) { showRules()->begin(draft); });
    }
    showState();
}

Workbench *AlertHub::workbench() const
{
    return m_session ? &m_session->workbench() : nullptr;
}

void AlertHub::showState()
{
    using State = ConnectionWatch::State;
    const int alerts = m_session ? workbench()->alerts().standing() : 0;
    const State state = m_connection ? m_connection->state() : State::Unreachable;
    m_mark->setText(tr("%n alert(s)", nullptr, alerts));
    m_mark->setVisible(alerts > 0);
    if (state == State::Unreachable || state == State::TokenRefused)
        m_desktop->setState(TrayState::NotConnected, tr("Hathora dashboard: not connected"));
    else if (alerts > 0)
        m_desktop->setState(TrayState::Alerts, tr("Hathora dashboard: %n alert(s)", nullptr, alerts));
    else
        m_desktop->setState(TrayState::Ok, tr("Hathora dashboard"));
}

bool AlertHub::isQuiet() const
{
    return m_hour.isActive() || m_rules.desktop() == AlertRules::Desktop::Silent ||
           m_rules.quietHours().isQuiet(QDateTime::currentDateTime());
}

/// What comes while it is quiet is not made up for: it stands in Activity.
void AlertHub::tell(const QList<Alert> &alerts)
{
    if (alerts.isEmpty() || !m_session)
        return;
    const auto lead = [this, newest = alerts.constLast()] { showPlace(newest); };
    if (alerts.size() == 1)
        return notify(alertwords::title(alerts.constLast()),
                      alertwords::text(alerts.constLast(), *workbench()), lead);
    QStringList lines;
    for (const Alert &alert : alerts.last(std::min(mostInNotice, alerts.size())))
        lines.append(tr("%1: %2", "alert, what about")
                         .arg(alertwords::title(alert), alertwords::text(alert, *workbench())));
    notify(tr("%n alert(s)", nullptr, int(alerts.size())), lines.join(u'\n'), lead);
}

void AlertHub::notify(const QString &title, const QString &text, const std::function<void()> &lead)
{
    if (isQuiet() || !m_session)
        return;
    m_lead = lead;
    m_desktop->notify(title, text);
}

void AlertHub::showWindow()
{
    m_window.comeForward();
    if (m_session)
        workbench()->alerts().acknowledge();
}

void AlertHub::followNotice()
{
    showWindow();
    if (m_lead && m_session)
        m_lead();
}

void AlertHub::showPlace(const Alert &alert)
{
    if (alert.place)
        placeguide::go(*workbench(), *alert.place);
    else
        Q_EMIT workbench()->viewWanted(viewOf(alert));
}

AlertsDialog *AlertHub::showRules()
{
    if (!m_session)
        return nullptr;
    if (!m_dialog) {
        const auto tray = m_desktop->isThere() ? AlertsDialog::Tray::Present : AlertsDialog::Tray::Missing;
        m_dialog = new AlertsDialog(*workbench(), tray, &m_window);
        connect(m_dialog, &QDialog::finished, &workbench()->alerts(), &AlertEngine::acknowledge);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

} // namespace hathora
