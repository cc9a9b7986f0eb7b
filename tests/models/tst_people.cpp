// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/state.h"
#include "app/sandbox/world/team.h"
#include "models/palette/loadedpeople.h"
#include "models/people/mailaddress.h"
#include "models/people/ownscopes.h"
#include "models/people/rightstext.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using ServerGeneration = sandbox::Generation;
using Failures = QAbstractItemModelTester::FailureReportingMode;
using State = Change::State;

namespace {

const QString mara = u"mara@studio.example"_s; // an admin
const QString aiko = u"aiko@studio.example"_s; // a viewer
const QString qa = u"qa@contractor.example"_s; // invited, and never answers
const QString guest = u"guest@elsewhere.example"_s;

SandboxSession::Options few(ServerGeneration generation)
{
    SandboxSession::Options options;
    options.processes = 24; // or its largest application would be of another organization
    options.generation = generation;
    return options;
}

/// The people of an organization, looked at.
struct Bench
{
    explicit Bench(ServerGeneration generation = ServerGeneration::Newest)
        : session(few(generation))
        , workbench(session.api(), quickTimes())
    {
        workbench.selection().setOrg(session.org());
        QObject::connect(&workbench, &Workbench::changed, &workbench,
                         [this](const Change &change) { last = change; });
        for (Store *store :
             std::initializer_list<Store *>{&org().members, &org().invites, &org().tokens,
                                            &workbench.ownInvites(), &workbench.organizations()})
            watches.push_back(store->watch());
    }

    OrgScope &org() { return *workbench.org(); }
    const Member *member(const QString &email) { return org().members.model().find(MailAddress(email)); }
    const Invite *invite(const QString &email) { return org().invites.model().find(MailAddress(email)); }
    bool isLoaded()
    {
        return org().members.hasLoaded() && org().invites.hasLoaded() && org().tokens.hasLoaded() &&
               workbench.ownInvites().hasLoaded() && workbench.organizations().hasLoaded();
    }
    bool isOver() const { return last && last->isOver(); }

    SandboxSession session;
    Workbench workbench;
    std::vector<Watch> watches;
    std::optional<Change> last;
};

} // namespace

/// Who belongs to an organization, who is to, and what each may do.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreThere()
    {
        Bench bench;
        QAbstractItemModelTester members(&bench.org().members.model(), Failures::QtTest);
        QAbstractItemModelTester invites(&bench.org().invites.model(), Failures::QtTest);
        QAbstractItemModelTester own(&bench.workbench.ownInvites().model(), Failures::QtTest);
        QTRY_VERIFY(bench.isLoaded());
        QVERIFY(bench.member(mara) && bench.invite(qa));
        QCOMPARE(rightsText(*bench.member(mara)->rights), u"admin"_s);
        QCOMPARE(rightsText(*bench.invite(qa)->rights), u"processes:read"_s);
        QCOMPARE(bench.workbench.ownInvites().model().rowCount(), 2);
        QCOMPARE(OwnScopes::of(bench.workbench).telling(), OwnScopes::Telling::Yes);
        QVERIFY(OwnScopes::of(bench.workbench).holds(KnownScope::OrgsReadWrite));
    }

    void aServerWithoutScopesTellsOfNone()
    {
        Bench bench(ServerGeneration::Seed);
        QTRY_VERIFY(bench.isLoaded());
        QVERIFY(bench.member(mara) && !bench.member(mara)->rights);
        QVERIFY(bench.invite(qa) && !bench.invite(qa)->rights);
        QCOMPARE(OwnScopes::of(bench.workbench).telling(), OwnScopes::Telling::No);
        QVERIFY(OwnScopes::of(bench.workbench).holds(KnownScope::OrgsReadWrite));
    }

    /// FleetsV2 came long after scopes: a server may lack the one and know the others.
    void aServerBetweenTheGenerationsTellsOfScopes()
    {
        Bench bench;
        bench.session.fail("GetFleets", sandbox::Fault::Kind::Status, 1, 404);
        const Watch fleets = bench.org().fleets.watch();
        QTRY_VERIFY(bench.isLoaded() && bench.org().fleets.hasLoaded());
        QVERIFY(bench.workbench.generation() == Generation::V2_10);
        QCOMPARE(OwnScopes::of(bench.workbench).telling(), OwnScopes::Telling::Yes);
    }

    void whatIsHeldIsTold_data()
    {
        QTest::addColumn<QStringList>("held");
        QTest::addColumn<KnownScope>("scope");
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("itself") << QStringList{u"builds:read"_s} << KnownScope::BuildsRead << true;
        QTest::newRow("reading by changing")
            << QStringList{u"builds:read-write"_s} << KnownScope::BuildsRead << true;
        QTest::newRow("changing by reading")
            << QStringList{u"builds:read"_s} << KnownScope::BuildsReadWrite << false;
        QTest::newRow("another") << QStringList{u"builds:read"_s} << KnownScope::OrgsRead << false;
        QTest::newRow("nothing") << QStringList() << KnownScope::BuildsRead << false;
    }
    void whatIsHeldIsTold()
    {
        QFETCH(QStringList, held);
        QFETCH(KnownScope, scope);
        QTEST(OwnScopes(held).holds(scope), "isHeld");
    }

    void whoIsInvitedStandsInTheList()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.org().inviteCommands.invite({guest, UserRole(KnownUserRole::Viewer)});
        QTRY_VERIFY(bench.invite(guest));
        QCOMPARE(rightsText(*bench.invite(guest)->rights), u"viewer"_s);
    }

    void whoIsAMemberIsNotInvited()
    {
        Bench bench;
        bench.org().inviteCommands.invite({mara, UserRole(KnownUserRole::Viewer)});
        QTRY_VERIFY(bench.isOver());
        QCOMPARE(bench.last->state, State::Failed);
        QCOMPARE(bench.last->error->status, 422);
    }

    void rightsAreChanged()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        const UserRights rights(QList<Scope>{KnownScope::BuildsRead});
        bench.org().inviteCommands.changeRights({aiko, rights});
        QVERIFY(bench.member(aiko));
        QTRY_VERIFY(bench.member(aiko)->rights == rights);
        bench.org().inviteCommands.changeRights({qa, rights});
        QTRY_VERIFY(bench.invite(qa) && bench.invite(qa)->rights == rights);
    }

    void aLostAnswerIsLookedFor_data()
    {
        QTest::addColumn<QString>("operation");
        for (const char *operation : {"UpdateUserInvite", "RescindInvite", "AcceptInvite", "RejectInvite"})
            QTest::newRow(operation) << QString::fromLatin1(operation);
    }
    void aLostAnswerIsLookedFor()
    {
        QFETCH(QString, operation);
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        const OrgId inviting = bench.workbench.ownInvites().model().records().first().org;
        bench.session.fail(operation.toLatin1(), sandbox::Fault::Kind::Swallow);
        if (operation == u"UpdateUserInvite"_s)
            bench.org().inviteCommands.changeRights({qa, UserRole(KnownUserRole::Viewer)});
        else if (operation == u"RescindInvite"_s)
            bench.org().inviteCommands.rescind(qa);
        else if (operation == u"AcceptInvite"_s)
            bench.workbench.ownInviteCommands().accept(inviting);
        else
            bench.workbench.ownInviteCommands().reject(inviting);
        QTRY_VERIFY(bench.isOver());
        QCOMPARE(bench.last->state, State::Done);
        QCOMPARE(bench.session.requests(operation.toLatin1()), 1);
    }

    void aRequestThatNeverArrivedIsNotCalledDone()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.session.fail("RescindInvite", sandbox::Fault::Kind::Drop);
        bench.org().inviteCommands.rescind(qa);
        QTRY_VERIFY(bench.isOver());
        QCOMPARE(bench.last->state, State::NotDone);
        QVERIFY(bench.invite(qa));
    }

    void whoAcceptedMeanwhileIsNotCalledRescinded()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        const std::string org = bench.session.org().text().toStdString();
        bench.session.world().change(
            [&](const sandbox::Hands &hands) { hands.team.accept(org, qa.toStdString()); });
        bench.org().inviteCommands.rescind(qa);
        QTRY_VERIFY(bench.isOver());
        QCOMPARE(bench.last->state, State::Failed);
        QCOMPARE(bench.last->error->status, 404);
        QTRY_VERIFY(bench.member(qa) && !bench.invite(qa));
    }

    void whatArrivesIsAnnouncedOnce()
    {
        Bench bench;
        QSignalSpy arrived(&bench.workbench.ownInvites(), &OwnInvitesStore::arrived);
        QTRY_VERIFY(bench.isLoaded());
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(arrived.first().first().value<QList<Invite>>().size(), 2);
        QSignalSpy refreshed(&bench.workbench.ownInvites(), &Store::refreshed);
        QTRY_VERIFY(refreshed.count() > 2);
        QCOMPARE(arrived.count(), 1);
    }

    void whatIsAcceptedOpensTheOrganization()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        const OrgId inviting = bench.workbench.ownInvites().model().records().first().org;
        QVERIFY(!bench.workbench.organizations().model().find(inviting));
        bench.workbench.ownInviteCommands().accept(inviting);
        QTRY_VERIFY(bench.workbench.organizations().model().find(inviting));
        QTRY_VERIFY(!bench.workbench.ownInvites().model().find(inviting));
    }

    void anInviteThatExpiredMeanwhileIsNotAccepted()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        const OrgId inviting = bench.workbench.ownInvites().model().records().first().org;
        bench.session.world().change([&](const sandbox::Hands &hands) {
            hands.team.withdraw(inviting.text().toStdString(), std::string(sandbox::Caller::owner));
        });
        bench.workbench.ownInviteCommands().accept(inviting);
        QTRY_VERIFY(bench.isOver());
        QCOMPARE(bench.last->state, State::Failed);
        QVERIFY(!bench.workbench.organizations().model().find(inviting));
        QTRY_VERIFY(!bench.workbench.ownInvites().model().find(inviting));
    }

    void thePaletteFindsPeopleAndTokens()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        QHash<QString, QString> views;
        for (const PaletteEntry &entry : loadedPeople(bench.workbench)) {
            QVERIFY(!entry.isPlace()); // or it would be kept
            views.insert(entry.title, entry.key);
        }
        QCOMPARE(views.value(mara), u"organization"_s);
        QCOMPARE(views.value(qa), u"organization"_s);
        QCOMPARE(views.value(u"noor@tidewater.example"_s), u"organization"_s);
        QCOMPARE(views.value(u"pipeline"_s), u"tokens"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
