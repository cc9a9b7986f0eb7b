// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

QSet<QString> appsOf(Workbench &workbench)
{
    QSet<QString> ids;
    if (workbench.org()) {
        for (const AppWithDeployment &app : workbench.org()->apps.model().records())
            ids.insert(app.id.text());
    }
    return ids;
}

QSet<QString> appsOf(LocalHathora &hathora)
{
    return hathora.world().read([](const sandbox::State &state) {
        QSet<QString> ids;
        for (const auto &app : state.applications)
            ids.insert(QString::fromStdString(app->id));
        return ids;
    });
}

} // namespace

/// Nothing in the program is global: two of it live in one process.
class TestTwoSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoServersDoNotMix()
    {
        LocalHathora one("token-one", 11);
        LocalHathora other("token-other", 12);
        QVERIFY(!appsOf(one).intersects(appsOf(other)));
        Person anna;
        Person ben;
        anna.start();
        ben.start();
        QVERIFY(anna.signIn(one.url(), u"token-one"_s));
        QVERIFY(ben.signIn(other.url(), u"token-other"_s));
        QTRY_VERIFY_WITH_TIMEOUT(anna.isIn() && ben.isIn(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(!appsOf(anna.workbench()).isEmpty(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(!appsOf(ben.workbench()).isEmpty(), aWhile);
        QVERIFY(appsOf(one).contains(appsOf(anna.workbench())));
        QVERIFY(appsOf(other).contains(appsOf(ben.workbench())));
    }

    void oneThatIsRefusedDoesNotStopTheOther()
    {
        LocalHathora one("token-one", 11);
        LocalHathora other("token-other", 12);
        Person anna;
        Person ben;
        anna.start();
        ben.start();
        QVERIFY(anna.signIn(one.url(), u"token-one"_s));
        QVERIFY(ben.signIn(other.url(), u"token-other"_s));
        QTRY_VERIFY_WITH_TIMEOUT(anna.isIn() && ben.isIn(), aWhile);
        one.answer("*", 401, 1000);
        QVERIFY(anna.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(anna.seen("tokenStrip"), aWhile);
        QVERIFY(!ben.seen("tokenStrip"));
        QVERIFY(!ben.program().session()->client().isSuspended());
        const int asked = other.asked("GetLatestProcesses");
        QVERIFY(ben.bringUp("processes"));
        QVERIFY(ben.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(other.asked("GetLatestProcesses") > asked, aWhile);
    }

    void changingTheProfileChangesTheServer()
    {
        LocalHathora one("token-one", 11);
        LocalHathora other("token-other", 12);
        Person anna;
        anna.start();
        QVERIFY(anna.signIn(one.url(), u"token-one"_s));
        QTRY_VERIFY_WITH_TIMEOUT(anna.isIn(), aWhile);
        const QString first = anna.program().profiles().all().constFirst().id;
        QVERIFY(anna.trigger("action.signOut"));
        QVERIFY(anna.signIn(other.url(), u"token-other"_s));
        QTRY_VERIFY_WITH_TIMEOUT(anna.isIn(), aWhile);
        QCOMPARE(anna.program().session()->profile().server, other.url());
        QCOMPARE(anna.program().profiles().all().size(), 2);
        QVERIFY(anna.program().session()->profile().id != first);
    }
};

QTEST_MAIN(TestTwoSessions)
#include "tst_twosessions.moc"
