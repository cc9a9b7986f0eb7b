// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "tests/support/waiting.h"
#include "views/changeactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

bool opensMenu(const QAbstractButton &button)
{
    const auto *push = qobject_cast<const QPushButton *>(&button);
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return (push && push->menu()) || (tool && (tool->menu() || tool->defaultAction()));
}

} // namespace

/// What can be pressed in a window that may only read.
class TestReadOnlyWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, this, "swallow"); // nobody's browser opens
    }

    void init()
    {
        m_hathora = std::make_unique<LocalHathora>("right");
        m_person = std::make_unique<Person>();
        m_asked.clear();
    }

    void cleanupTestCase()
    {
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void cleanup()
    {
        m_person->quit();
        m_person.reset();
        m_hathora.reset();
    }

    void whatChangesSomethingIsOffAndSaysWhy()
    {
        goIn();
        const QSet<QString> names = changing();
        for (const QString &name : names)
            QVERIFY2(isOffWithReason(name), qPrintable(name));
        for (const char *name : {"action.newBuild.folder",
                                 "navigator.create",
                                 "navigator.delete",
                                 "processes.start",
                                 "processes.regions",
                                 "processes.stop",
                                 "process.stop",
                                 "allProcesses.stop",
                                 "ghosts.stop",
                                 "builds.newBuild",
                                 "builds.deploy",
                                 "builds.delete",
                                 "deployments.new",
                                 "deployments.rollBack",
                                 "deployments.stopIdle",
                                 "uploads.resume",
                                 "fleets.new",
                                 "fleets.floor",
                                 "rooms.new",
                                 "rooms.destroy",
                                 "rooms.suspend",
                                 "lobbies.new",
                                 "organization.invite",
                                 "invites.rescind",
                                 "members.rights",
                                 "received.accept",
                                 "tokens.new",
                                 "tokens.revoke",
                                 "billing.portal"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    /// Whether or not it knows that it is a change.
    void whateverElseIsPressedAsksForNoChange()
    {
        goIn();
        int pressed = 0;
        for (DockWidget *dock : m_person->window().docks()) {
            dock->bringUp();
            chooseFirstRows(*dock);
            for (const QPointer<QAction> &action : partsOf<QAction>(*dock))
                pressed += press(action);
            for (const QPointer<QAbstractButton> &button : partsOf<QAbstractButton>(*dock))
                pressed += press(button);
        }
        QVERIFY(pressed > 150);
        const bool isQuiet = never([this] { return !m_asked.isEmpty(); }, 500ms);
        QVERIFY2(isQuiet, qPrintable(m_asked.join(u' ')));
        QCOMPARE(m_hathora->changesAsked(), 0);
    }

public Q_SLOTS:
    void swallow(const QUrl &) {}

private:
    void goIn()
    {
        CommandLine line;
        line.access = Access::ReadOnly;
        m_person->start(line);
        QVERIFY(m_person->signIn(m_hathora->url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_person->isIn() && m_person->workbench().app() &&
                                     m_person->workbench().app()->processes.hasLoaded(),
                                 aWhile);
        connect(&m_person->program().session()->client(), &Client::traced, this, [this](const Trace &trace) {
            if (trace.verb != Verb::Get)
                m_asked.append(trace.operation);
        });
    }

    QList<QObject *> triggers()
    {
        QList<QObject *> all;
        for (const auto *changes : m_person->window().findChildren<ChangeActions *>())
            all.append(changes->triggers());
        return all;
    }

    QSet<QString> changing()
    {
        QSet<QString> names;
        for (const QObject *trigger : triggers())
            names.insert(trigger->objectName());
        return names;
    }

    bool isOffWithReason(const QString &name)
    {
        const QList<QObject *> all = triggers();
        return std::all_of(all.begin(), all.end(), [&name](const QObject *trigger) {
            return trigger->objectName() != name ||
                   (!trigger->property("enabled").toBool() &&
                    trigger->property("statusTip").toString() == ChangeActions::reason());
        });
    }

    static void chooseFirstRows(const QWidget &dock)
    {
        QCoreApplication::processEvents();
        for (auto *view : dock.findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        }
    }

    /// What is pressed may take others away.
    template <typename Part>
    static QList<QPointer<Part>> partsOf(const QObject &dock)
    {
        const QList<Part *> parts = dock.findChildren<Part *>();
        return {parts.begin(), parts.end()};
    }

    static int press(const QPointer<QAction> &action)
    {
        if (!action || !action->isEnabled() || action->menu() || action->isSeparator())
            return 0;
        action->trigger();
        return closeWhatOpened();
    }

    static int press(const QPointer<QAbstractButton> &button)
    {
        if (!button || !button->isEnabled() || !button->isVisible() || opensMenu(*button))
            return 0;
        button->click();
        return closeWhatOpened();
    }

    static int closeWhatOpened()
    {
        QCoreApplication::processEvents();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && (qobject_cast<QDialog *>(widget) || qobject_cast<QMenu *>(widget)))
                widget->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return 1;
    }

    std::unique_ptr<LocalHathora> m_hathora;
    std::unique_ptr<Person> m_person;
    QStringList m_asked; ///< operations that are not merely looking, refused or not
};

QTEST_MAIN(TestReadOnlyWindow)
#include "tst_readonlywindow.moc"
