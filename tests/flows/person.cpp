// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/person.h"

#include "api/auth/tokenjob.h"
#include "app/dockwidget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

namespace hathora::testing {

namespace {

constexpr int patience = 30'000; // ms

/// The keychain outlives a test, so everybody has a service of their own in it.
QString ownService()
{
    return QStringLiteral("hathora-test-") + QUuid::createUuid().toString(QUuid::Id128);
}

bool isInside(const QWidget *widget, const QString &name)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == name)
            return true;
    }
    return false;
}

} // namespace

StoreTimes shortTimes()
{
    StoreTimes times;
    times.processes = times.deployments = times.builds = times.runningBuild = {2s, 4s};
    times.assembly.sweepEvery = times.assembly.countEvery = 3s;
    times.assembly.firstPause = times.assembly.pause = 0ms;
    times.summaryEvery = 200ms;
    times.alerts = {.every = 200ms, .calm = 1s};
    times.history = {.closest = 1s, .farthest = 5s};
    return times;
}

Person::Person()
    : m_tokens(std::chrono::seconds(20), ownService())
{
}

Person::~Person() = default;

void Person::start(const CommandLine &line)
{
    m_program = std::make_unique<Application>(Application::Surroundings{
        m_environment, Places::in(m_folder.path()), m_tokens, QStringLiteral(SANDBOX_PROGRAM), m_times,
        m_desktop, m_deviceTimes, m_another});
    m_program->start(line);
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
}

void Person::quit()
{
    m_program->window().close();
    m_program.reset();
}

TokenAnswer Person::kept(const TokenKey &key) const
{
    TokenAnswer last;
    TokenJob *job = m_tokens.read(key, nullptr);
    QSignalSpy over(job, &QObject::destroyed);
    QObject::connect(job, &TokenJob::answered, job, [&](const TokenAnswer &answer) { last = answer; });
    over.wait(patience);
    return last;
}

QWidget *Person::seen(const char *path) const
{
    const QStringList names = QString::fromLatin1(path).split(u'/');
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == names.last() && widget->isVisible() && isMine(widget) &&
            (names.size() == 1 || isInside(widget, names.first())))
            return widget;
    }
    return nullptr;
}

/// Two persons may be at work in one process: each has a window and the dialogs that belong to it.
bool Person::isMine(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget == &m_program->window())
            return true;
    }
    return false;
}

QString Person::text(const char *name) const
{
    QWidget *widget = seen(name);
    return widget ? widget->property("text").toString() : QString();
}

bool Person::click(const char *name) const
{
    QWidget *button = seen(name);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool Person::type(const char *name, const QString &text) const
{
    auto *field = qobject_cast<QLineEdit *>(seen(name));
    if (!field || !field->isEnabled())
        return false;
    field->selectAll();
    QTest::keyClicks(field, text);
    return true;
}

bool Person::trigger(const char *name) const
{
    auto *action = m_program->window().findChild<QAction *>(QLatin1String(name));
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

bool Person::bringUp(const char *name) const
{
    DockWidget *dock = m_program->window().dock(QLatin1String(name));
    if (dock)
        dock->bringUp();
    return dock;
}

bool Person::signIn(const QUrl &server, const QString &token) const
{
    return type("serverAddress", server.toString()) && type("token", token) && click("signIn");
}

bool Person::goIn(const QUrl &server, const QString &token)
{
    start();
    const auto hasProcesses = [this] {
        return isIn() && workbench().app() && workbench().app()->processes.hasLoaded();
    };
    if (!signIn(server, token) || !QTest::qWaitFor(hasProcesses, patience))
        return false;
    window().activateWindow();
    return QTest::qWaitFor([this] { return window().isActiveWindow(); });
}

int Person::rows(const char *table) const
{
    auto *view = m_program->window().findChild<QAbstractItemView *>(QLatin1String(table));
    return view && view->model() ? view->model()->rowCount() : -1;
}

} // namespace hathora::testing
