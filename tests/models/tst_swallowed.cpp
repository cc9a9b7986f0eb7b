// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/build.h"
#include "app/sandbox/world/deployment.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/signedin.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QTestEventLoop>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = Change::State;

namespace {

constexpr int many = 1000;
constexpr auto patience = 5min;

/// Looks at nothing until it is told: QTRY_ would sleep for 10 ms whenever there is nothing to do for a
/// moment, and a change has several such moments.
class Waiting
{
public:
    bool isOver()
    {
        m_loop.enterLoopMSecs(int(std::chrono::milliseconds(patience).count()));
        return !m_loop.timeout();
    }
    void end() { m_loop.exitLoop(); }

private:
    QTestEventLoop m_loop;
};

StoreTimes times()
{
    StoreTimes times;
    times.check = {.pause = 1ms, .looks = 3};
    return times;
}

/// A sandbox that does what it is asked and never says so, and what becomes of the changes asked of it.
class Silence
{
public:
    Silence()
        : m_workbench(m_session.api(), times())
    {
        m_session.world().change([](sandbox::Hands hands) {
            for (sandbox::Organization &each : hands.state.organizations)
                each.vcpuLimit.reset(); // a thousand processes are more than anybody may have
        });
        m_workbench.selection().setOrg(m_session.org());
        m_workbench.selection().setApp(m_session.app());
    }

    SandboxSession &session() { return m_session; }
    OrgScope &org() { return *m_workbench.org(); }
    AppScope &app() { return *m_workbench.app(); }

    /// A few at a time, another whenever one is over.
    void ask(const char *operation, int atOnce, const std::function<void(Silence &, int)> &start)
    {
        m_session.fail(operation, sandbox::Fault::Kind::Swallow, 2 * many);
        const auto startNext = [this, start] {
            if (m_started < many)
                start(*this, m_started++);
        };
        QObject::connect(&m_workbench, &Workbench::changed, &m_workbench,
                         [this, startNext](const Change &change) {
                             if (!change.isOver())
                                 return;
                             m_ends.append(change.state);
                             if (m_ends.size() == many)
                                 m_waiting.end();
                             forget(change.target);
                             QTimer::singleShot(0ms, &m_workbench, startNext);
                         });
        for (int i = 0; i < atOnce; ++i)
            startNext();
    }
    bool isOver() { return m_waiting.isOver(); }
    int forgotten() const { return m_forgotten; }
    int ended(State state) const { return int(m_ends.count(state)); }

private:
    /// The list that is looked at before and after each making would grow without end.
    void forget(const QString &appName)
    {
        m_session.world().change([this, name = appName.toStdString()](sandbox::Hands hands) {
            m_forgotten += int(std::erase_if(hands.state.applications,
                                             [&](const auto &each) { return each->name == name; }));
        });
    }

    SandboxSession m_session{{.processes = 20, .attempts = RetryPolicy().attempts}};
    Workbench m_workbench;
    QList<State> m_ends;
    int m_started = 0;
    int m_forgotten = 0;
    Waiting m_waiting;
};

/// One kind of thing, how it is asked for, and how many of it there are in the world.
struct Making
{
    std::function<void(Silence &, int)> start;
    std::function<int(const sandbox::State &, const sandbox::Application &)> count;
    bool isTakenBack = false;
    int atOnce = 6; ///< one where nothing tells two of them apart
};

int builds(const sandbox::State &state, const sandbox::Application &)
{
    return int(state.builds.size());
}

NewDeployment likeTheLatest(Silence &silence)
{
    const auto &latest = silence.session().world().read([&](const sandbox::State &state) {
        return state.application(silence.session().app().text().toStdString()).latestDeployment();
    });
    NewDeployment deployment;
    deployment.build = BuildId(QString::fromStdString(latest->build->id));
    deployment.cpu = latest->requestedCpu;
    deployment.memory = latest->requestedMemoryMb;
    deployment.roomsPerProcess = latest->roomsPerProcess;
    deployment.idleTimeoutEnabled = latest->idleTimeoutEnabled;
    deployment.transportType = KnownTransport::Udp;
    deployment.containerPort = 7777;
    return deployment;
}

QMap<QString, Making> makings()
{
    return {
        {QStringLiteral("CreateApp"),
         {[](Silence &it, int number) { it.org().appCommands.create(QStringLiteral("made-%1").arg(number)); },
          [](const sandbox::State &state, const sandbox::Application &) {
              return int(state.applications.size());
          }}},
        {QStringLiteral("CreateBuild"),
         {[](Silence &it, int) {
              it.org().buildCommands.create({{}, {}, 5});
          },
          builds, true}},
        {QStringLiteral("CreateBuildRegistry"),
         {[](Silence &it, int) { it.org().buildCommands.createFromRegistry({}); }, builds}},
        {QStringLiteral("CreateDeployment"),
         {[](Silence &it, int) { it.app().deploymentCommands.create(likeTheLatest(it)); },
          [](const sandbox::State &, const sandbox::Application &app) { return int(app.deployments.size()); },
          false, 1}},
        {QStringLiteral("CreateProcess"),
         {[](Silence &it, int) { it.app().processCommands.start(KnownRegion::Tokyo); },
          [](const sandbox::State &, const sandbox::Application &app) {
              return int(app.processes.all().size());
          },
          false, 1}},
        {QStringLiteral("CreateRoom"),
         {[](Silence &it, int) {
              it.app().roomCommands.create({KnownRegion::Tokyo, {}, {}, {}});
          },
          [](const sandbox::State &state, const sandbox::Application &) { return int(state.rooms.size()); }}},
    };
}

} // namespace

/// What is of no application, against a server that only counts: no world grows, so all are sent at once.
struct Counting
{
    Counting()
        : invites(it.api->orgs, org, times().check)
        , lobbies(it.api->lobbies, it.api->playerLogin, app, times().check)
        , tokens(it.api->orgTokens, org, times().check)
    {
        for (const Commands *each : std::initializer_list<Commands *>{&invites, &lobbies, &tokens})
            QObject::connect(each, &Commands::failed, &watcher, [this](const Change &change) {
                ends.append(change.state);
                if (ends.size() == many)
                    waiting.end();
            });
        it.server.on("/orgs/v1/org-1/invites", HttpScript::closing());
        it.server.on("/orgs/v1/org-1/invites/pending", HttpScript::json(R"({"invites":[]})"));
        it.server.on("/lobby/v3/app-1/create", HttpScript::closing());
        it.server.on("/tokens/v1/orgs/org-1/create", HttpScript::closing());
        it.server.on("/tokens/v1/orgs/org-1", HttpScript::json(R"({"tokens":[]})"));
    }

    /// How many changes arrived, and how many different ones.
    std::pair<int, int> arrived() const
    {
        QList<QByteArray> changes;
        for (const HttpRequest &request : it.server.received()) {
            if (request.method != "GET")
                changes.append(request.target + request.body);
        }
        return {int(changes.size()), int(QSet<QByteArray>(changes.cbegin(), changes.cend()).size())};
    }

    const OrgId org{QStringLiteral("org-1")};
    const AppId app{QStringLiteral("app-1")};
    SignedIn it;
    InviteCommands invites;
    LobbyCommands lobbies;
    OrgTokenCommands tokens;
    QObject watcher;
    QList<State> ends;
    Waiting waiting;
};

using Start = std::function<void(Counting &, const QString &own)>;

QMap<QString, Start> counted()
{
    return {{QStringLiteral("CreateLobby"),
             [](Counting &it, const QString &) {
                 it.lobbies.create(*PlayerToken::from("fake-token-1"),
                                   {KnownRegion::Frankfurt, KnownLobbyVisibility::Public, {}});
             }},
            {QStringLiteral("CreateOrgToken"),
             [](Counting &it, const QString &own) {
                 it.tokens.create({own, {}});
             }},
            {QStringLiteral("InviteUser"), [](Counting &it, const QString &own) {
                 it.invites.invite({own + QStringLiteral("@studio.example"), {}});
             }}};
}

/// A thousand of everything that can be made, with every answer swallowed: counted where it is made.
class TestSwallowed : public QObject
{
    Q_OBJECT

    static int countIn(Silence &silence, const Making &making)
    {
        return silence.session().world().read([&](const sandbox::State &state) {
            return making.count(state, state.application(silence.session().app().text().toStdString()));
        });
    }

private Q_SLOTS:
    void nothingIsMadeTwice_data()
    {
        QTest::addColumn<QString>("operation");
        for (const QString &operation : makings().keys())
            QTest::newRow(qPrintable(operation)) << operation;
    }

    void nothingIsMadeTwice()
    {
        QFETCH(const QString, operation);
        const Making making = makings()[operation];
        Silence silence;
        const int before = countIn(silence, making);
        QElapsedTimer clock;
        clock.start();
        silence.ask(operation.toLatin1().constData(), making.atOnce, making.start);
        QVERIFY(silence.isOver());

        const int made = countIn(silence, making) + silence.forgotten() - before;
        const int arrived = silence.session().requests(operation.toLatin1().constData());
        qInfo("%d asked for, %d arrived, %d made, in %.1f s", many, arrived, made,
              double(clock.elapsed()) / 1000);
        QCOMPARE(made, arrived);
        QVERIFY(made > many / 2);
        QCOMPARE(silence.ended(State::Done), making.isTakenBack ? 0 : made);
        // A request that meets a connection just being closed never arrives, and that is said.
        QCOMPARE(silence.ended(State::Unknown), 0);
    }

    void nothingIsSentTwice_data()
    {
        QTest::addColumn<QString>("operation");
        for (const QString &operation : counted().keys())
            QTest::newRow(qPrintable(operation)) << operation;
    }

    void nothingIsSentTwice()
    {
        QFETCH(const QString, operation);
        const Start start = counted()[operation];
        Counting it;
        for (int number = 0; number < many; ++number)
            start(it, QString::number(number));
        QVERIFY(it.waiting.isOver());
        QCOMPARE(it.ends.count(State::NotDone), many);
        const auto [arrived, different] = it.arrived();
        qInfo("%d asked for, %d arrived", many, arrived);
        QVERIFY(arrived > many / 4);
        QCOMPARE(different, arrived);
    }
};

QTEST_GUILESS_MAIN(TestSwallowed)
#include "tst_swallowed.moc"
