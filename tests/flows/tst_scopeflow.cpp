// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/mainwindow.h"
#include "app/sandbox/http/tokensecret.h"
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/keyring.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "views/plainlabel.h"

#include <QAction>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

const QString poor = u"fake-token-poor"_s;

/// Somebody with a token of the organization that may look at applications and processes, and at nothing
/// else.
struct Guest
{
    explicit Guest(const sandbox::Rights &rights = sandbox::Rights::of({sandbox::Scope::OrgsRead,
                                                                        sandbox::Scope::ApplicationsRead,
                                                                        sandbox::Scope::BuildsRead,
                                                                        sandbox::Scope::DeploymentsRead,
                                                                        sandbox::Scope::ProcessesRead}))
    {
        hathora.world().change([&rights](const sandbox::Hands &hands) {
            hands.keyring.create(hands.state.organizations.front(),
                                 {"guest", rights, sandbox::keyOf(poor.toStdString()), "guest"},
                                 sandbox::Caller::person(hands.state, sandbox::Caller::owner));
        });
        person.start();
    }

    void goIn()
    {
        QVERIFY(person.signIn(hathora.url(), poor));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
    }

    /// Whether a text that is on screen in the dock has these words in it.
    bool says(const char *dock, const QString &words)
    {
        const QList<QWidget *> all = person.window().dock(QLatin1StringView(dock))->findChildren<QWidget *>();
        return std::any_of(all.cbegin(), all.cend(), [&words](const QWidget *each) {
            return each->isVisible() && each->property("text").toString().contains(words);
        });
    }

    LocalHathora hathora{"right"};
    Person person;
};

} // namespace

/// Who may little sees that much, and is told what stands in the way of the rest.
class TestScopeFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeSeenIsSeen()
    {
        Guest guest;
        guest.goIn();
        QVERIFY(guest.person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(guest.person.rows("processes.table") > 0, aWhile);
        QVERIFY(guest.person.isIn());
    }

    void whatMayNotBeSeenNamesTheScope_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::newRow("tokens") << u"tokens:read"_s;
        QTest::newRow("fleets") << u"fleets:read"_s;
        QTest::newRow("billing") << u"billing:read-write"_s;
    }

    void whatMayNotBeSeenNamesTheScope()
    {
        QFETCH(const QString, scope);
        Guest guest;
        guest.goIn();
        QVERIFY(guest.person.bringUp(QTest::currentDataTag()));
        QTRY_VERIFY_WITH_TIMEOUT(guest.says(QTest::currentDataTag(), scope), aWhile);
        QVERIFY(guest.person.isIn()); // and is not asked to sign in again
    }

    void aTokenThatFindsNoOrganizationIsToldFromAWrongOne()
    {
        Guest guest(sandbox::Rights::of({sandbox::Scope::ProcessesRead}));
        QVERIFY(guest.person.signIn(guest.hathora.url(), poor));
        QTRY_VERIFY_WITH_TIMEOUT(guest.person.text("signInStatus").contains(u"knows the token"_s), aWhile);
        QVERIFY(guest.person.text("signInStatus").contains(u"orgs:read"_s));
        QVERIFY(!guest.person.isIn());
    }

    void noChangeIsOfferedThatWouldBeRefused_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::newRow("navigator.create") << u"applications:read-write"_s;
        QTest::newRow("applications.new") << u"applications:read-write"_s;
        QTest::newRow("processes.start") << u"processes:read-write"_s;
        QTest::newRow("rooms.new") << u"processes:read-write"_s;
        QTest::newRow("deployments.new") << u"deployments:read-write"_s;
        QTest::newRow("builds.cleanUp") << u"builds:read-write"_s;
        QTest::newRow("fleets.new") << u"fleets:read-write"_s;
        QTest::newRow("organization.invite") << u"orgs:read-write"_s;
        QTest::newRow("tokens.new") << u"tokens:read-write"_s;
        QTest::newRow("billing.portal") << u"billing:read-write"_s;
        QTest::newRow("action.newBuild.folder") << u"builds:read-write"_s;
    }

    void noChangeIsOfferedThatWouldBeRefused()
    {
        QFETCH(const QString, scope);
        Guest guest;
        guest.goIn();
        const auto *found =
            guest.person.window().findChild<QObject *>(QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(found);
        QTRY_VERIFY_WITH_TIMEOUT(found->property("toolTip").toString().contains(scope), aWhile);
        QVERIFY(!found->property("enabled").toBool());
        QCOMPARE(guest.hathora.changesAsked(), 0);
    }
};

QTEST_MAIN(TestScopeFlow)
#include "tst_scopeflow.moc"
