// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/lobby.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/room.h"
#include "models/palette/loadedplaces.h"
#include "models/palette/palettesearch.h"
#include "models/palette/placeguide.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

using Guess = IdShape::Guess;
using Looks = IdShape::Looks;

constexpr int aWhile = 600;      // ms; longer than the pause before what may be an id is asked for
constexpr int patience = 20'000; // ms; with a machine that has other things to do

namespace {

const auto uuid = "cbfcddd2-0006-43ae-996c-995fff7bed2e";

/// What is somewhere in the sandbox's world.
struct Planted
{
    AppId app;
    ProcessId process;
    RoomId room;
    DeploymentId deployment;
};

Planted planted(const sandbox::Application &app)
{
    for (const auto &process : app.processes.all()) {
        if (!process->activeRooms.empty())
            return {AppId(QString::fromStdString(app.id)), ProcessId(QString::fromStdString(process->id)),
                    RoomId(QString::fromStdString(process->activeRooms.front()->id)),
                    DeploymentId(QString::fromStdString(app.deployments.front()->id))};
    }
    return {};
}

/// A session that has loaded its applications, and what somebody searches in it.
struct Bench
{
    Bench()
        : workbench(session.api(), quickTimes())
    {
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
        orgs = workbench.organizations().watch();
        apps = workbench.org()->apps.watch();
        const bool isThere = QTest::qWaitFor(
            [this] { return workbench.organizations().hasLoaded() && workbench.org()->apps.hasLoaded(); },
            patience);
        if (!isThere)
            qFatal("the sandbox did not tell of its applications");
        search = std::make_unique<PaletteSearch>(workbench.placeLookup(),
                                                 [this] { return lookupScope(workbench); });
    }

    enum class Whose { Chosen, Other };
    Planted some(Whose whose)
    {
        return session.world().read([this, whose](const sandbox::State &state) {
            for (const auto &app : state.applications) {
                const bool isChosen = app->id == session.app().text().toStdString();
                const Planted found = planted(*app);
                if (isChosen == (whose == Whose::Chosen) && !found.room.isEmpty())
                    return found;
            }
            return Planted();
        });
    }
    QString build()
    {
        return session.world().read(
            [](const sandbox::State &state) { return QString::fromStdString(state.builds.front()->id); });
    }

    int rows() { return search->model().rowCount(); }
    Place first() { return rows() > 0 ? search->model().entry(0).place : Place(); }
    Place found(const QString &pasted)
    {
        search->setText(pasted);
        return QTest::qWaitFor([this] { return rows() > 0; }, patience) ? first() : Place();
    }
    PaletteSearch::Asking asking() const { return search->asking(); }

    SandboxSession session{{.processes = 40}};
    Workbench workbench;
    Watch orgs;
    Watch apps;
    std::unique_ptr<PaletteSearch> search;
};

} // namespace

/// An id that somebody pastes, and what the server says it is.
class TestPlaceLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShapeOfAnIdSaysWhatIsAskedFor_data()
    {
        using Guesses = QList<Guess>;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("looks");
        QTest::addColumn<Guesses>("guesses");
        const QString id = QString::fromLatin1(uuid);
        const Guesses own{Guess::Room, Guess::ShortCode, Guess::Build};
        QTest::newRow("application") << u"app-"_s + id << int(Looks::Surely) << Guesses{Guess::App};
        QTest::newRow("deployment") << u"dep-"_s + id << int(Looks::Surely) << Guesses{Guess::Deployment};
        QTest::newRow("build") << u"bld-"_s + id << int(Looks::Surely) << Guesses{Guess::Build};
        QTest::newRow("process, or anybody's own id")
            << id << int(Looks::Surely)
            << Guesses{Guess::Process, Guess::Room, Guess::ShortCode, Guess::Build};
        QTest::newRow("room of the server's") << u"2swovpy1fnunu"_s << int(Looks::Surely) << own;
        QTest::newRow("room of the caller's") << u"match_42-EU"_s << int(Looks::Maybe) << own;
        QTest::newRow("short code") << u"KR7Q"_s << int(Looks::Maybe) << own;
        QTest::newRow("a word") << u"logs"_s << int(Looks::Word) << own;
        QTest::newRow("a word at the beginning") << u"Frankfurt"_s << int(Looks::Word) << own;
        QTest::newRow("short code without a digit") << u"KRXQ"_s << int(Looks::Maybe) << own;
        QTest::newRow("too short") << u"KR"_s << int(Looks::Unlike) << Guesses{};
        QTest::newRow("words") << u"roll back"_s << int(Looks::Unlike) << Guesses{};
        QTest::newRow("what may not stand in a path") << u"../../orgs"_s << int(Looks::Unlike) << Guesses{};
        QTest::newRow("too long") << QString(101, u'a') << int(Looks::Unlike) << Guesses{};
        QTest::newRow("a line end behind it") << u"app-"_s + id + u"\n"_s << int(Looks::Unlike) << Guesses{};
    }

    void theShapeOfAnIdSaysWhatIsAskedFor()
    {
        QFETCH(QString, text);
        QFETCH(int, looks);
        QFETCH(QList<Guess>, guesses);
        const IdShape shape = IdShape::of(text);
        QCOMPARE(int(shape.looks), looks);
        QCOMPARE(shape.guesses, guesses);
    }

    void aRoomIsFoundWithItsProcess()
    {
        Bench bench;
        const Planted there = bench.some(Bench::Whose::Chosen);
        const Place room = bench.found(there.room.text());
        QCOMPARE(room, (Place{Place::Kind::Room, there.room.text(), bench.session.org(), there.app,
                              there.process}));
        QCOMPARE(bench.asking(), PaletteSearch::Asking::No);
    }

    void aProcessOfAnotherApplicationIsFoundThere()
    {
        Bench bench;
        const Planted there = bench.some(Bench::Whose::Other);
        const Place process = bench.found(there.process.text());
        QCOMPARE(process.kind, Place::Kind::Process);
        QCOMPARE(process.app, there.app);
        placeguide::go(bench.workbench, process);
        QCOMPARE(bench.workbench.selection().app(), there.app);
        QCOMPARE(bench.workbench.selection().process(), there.process);
    }

    void applicationsDeploymentsAndBuildsAreFound()
    {
        Bench bench;
        const Planted there = bench.some(Bench::Whose::Other);
        QCOMPARE(bench.found(there.app.text()).kind, Place::Kind::App);
        QCOMPARE(bench.found(there.deployment.text()).kind, Place::Kind::Deployment);
        QCOMPARE(bench.first().app, there.app);
        QCOMPARE(bench.found(bench.build()).kind, Place::Kind::Build);
    }

    void aShortCodeLeadsToTheRoomOfItsLobby()
    {
        Bench bench;
        const Planted there = bench.some(Bench::Whose::Chosen);
        bench.session.world().change([&](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(there.app.text().toStdString());
            app.openLobby(
                hands.state.room(app.id, there.room.text().toStdString()),
                {.createdAt = hands.state.now, .createdBy = "player", .shortCode = "KR7Q", .state = {}});
        });
        const Place room = bench.found(u"KR7Q"_s);
        QCOMPARE(room.kind, Place::Kind::Room);
        QCOMPARE(room.id, there.room.text());
        QCOMPARE(room.process, there.process);
    }

    void whatTheServerDoesNotKnowIsSaid()
    {
        Bench bench;
        bench.search->setText(QString::fromLatin1(uuid));
        QCOMPARE(bench.asking(), PaletteSearch::Asking::UnderWay);
        QTRY_COMPARE(bench.asking(), PaletteSearch::Asking::Missing);
        QCOMPARE(bench.rows(), 0);
    }

    void aServerThatCannotBeAskedIsSaid()
    {
        Bench bench;
        bench.session.fail("GetProcess", sandbox::Fault::Kind::Status, 1, 500);
        bench.search->setText(QString::fromLatin1(uuid));
        QTRY_COMPARE(bench.asking(), PaletteSearch::Asking::Failed);
        QCOMPARE(bench.search->error()->status, 500);
    }

    void anotherTextEndsTheQuestion()
    {
        Bench bench;
        QSignalSpy told(bench.search.get(), &PaletteSearch::askingChanged);
        bench.search->setText(QString::fromLatin1(uuid));
        bench.search->setText(u"no id at all"_s);
        QCOMPARE(bench.asking(), PaletteSearch::Asking::No);
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
        QCOMPARE(told.count(), 2); // that it began, and that it ended
    }

    void oneRequestIsUnderWayAtATime()
    {
        Bench bench;
        bench.orgs.release();
        bench.apps.release();
        QTRY_COMPARE(bench.session.client().inFlight() + bench.session.client().waiting(), 0);
        int most = 0;
        connect(&bench.session.client(), &Client::inFlightChanged, this,
                [&most](int count) { most = std::max(most, count); });
        bench.search->setText(QString::fromLatin1(uuid));
        QTRY_COMPARE(bench.asking(), PaletteSearch::Asking::Missing);
        QCOMPARE(most, 1);
    }

    void aWordThatIsTypedAsksForNothingWhileItIsFound()
    {
        Bench bench;
        bench.search->model().setEntries({{PaletteEntry::Kind::Action, u"a.logs"_s, u"Logs"_s}});
        const int before = bench.session.requests("GetRoomInfo");
        for (const QString &typed : {u"l"_s, u"lo"_s, u"log"_s, u"logs"_s})
            bench.search->setText(typed);
        QCOMPARE(bench.asking(), PaletteSearch::Asking::No);
        QCOMPARE(bench.rows(), 1);
        QCOMPARE(bench.session.requests("GetRoomInfo"), before);
        bench.search->setText(u"log5"_s); // nothing has that name: it may be somebody's own id
        QTRY_COMPARE(bench.asking(), PaletteSearch::Asking::Missing);
        QVERIFY(bench.session.requests("GetRoomInfo") > before);
    }

    void aPlainWordIsAskedForOnlyOnRequest_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("typed") << u"lo"_s;
        QTest::newRow("pasted") << QString();
    }
    void aPlainWordIsAskedForOnlyOnRequest()
    {
        QFETCH(QString, before);
        Bench bench;
        bench.search->setText(before);
        bench.search->setText(u"log"_s);
        QTest::qWait(aWhile); // nothing may happen
        QCOMPARE(bench.session.requests("GetRoomInfo"), 0);
        QVERIFY(bench.search->canAsk());
        bench.search->ask();
        QTRY_COMPARE(bench.asking(), PaletteSearch::Asking::Missing);
        QVERIFY(bench.session.requests("GetRoomInfo") > 0);
        QVERIFY(!bench.search->canAsk());
    }

    void whatIsLoadedIsListedOnce()
    {
        Bench bench;
        const Watch watch = bench.workbench.app()->processes.watch();
        QTRY_VERIFY(bench.workbench.app()->processes.hasLoaded());
        QSet<QString> keys;
        const QList<PaletteEntry> entries = loadedPlaces(bench.workbench);
        for (const PaletteEntry &entry : entries)
            keys.insert(entry.key);
        QCOMPARE(keys.size(), entries.size());
        QVERIFY(keys.contains(bench.session.app().text()));
        QVERIFY(
            keys.contains(bench.workbench.app()->processes.model().records().constFirst().process.id.text()));
    }

    void itMayGoWhileItAsks()
    {
        Bench bench;
        bench.search->setText(QString::fromLatin1(uuid));
        QTRY_VERIFY(bench.session.client().inFlight() > 0);
        bench.search.reset();
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlaceLookup)
#include "tst_placelookup.moc"
