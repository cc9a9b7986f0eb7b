// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/build.h"
#include "models/commands/buildcommands.h"
#include "tests/models/support/sandboxsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

using State = Change::State;

namespace {

/// A build that nothing runs, and who deletes it.
struct Bench
{
    Bench()
        : store(session.api().builds, session.org(), quickTimes().builds, quickTimes().runningBuild,
                session.pace())
        , commands(session.api().builds, session.org(), &store, quickTimes().check)
    {
        QObject::connect(&commands, &Commands::changed, &commands,
                         [this](const Change &change) { states.append(change.state); });
        session.world().change([this](sandbox::Hands hands) {
            auto useless = std::make_shared<sandbox::Build>(*hands.state.builds.front());
            useless->id = "bld-useless";
            useless->orgId = session.org().text().toStdString();
            useless->appId.clear();
            useless->number = 0;
            useless->status = sandbox::BuildStatus::Failed;
            useless->deletedAt.reset();
            hands.state.builds.push_back(useless);
        });
    }

    void remove() { commands.remove({BuildId(u"bld-useless"_s)}); }

    SandboxSession session{{.processes = 20}};
    BuildsStore store;
    BuildCommands commands;
    QList<State> states;
};

} // namespace

class TestBuildCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuildIsDeleted()
    {
        Bench bench;
        bench.remove();
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Done}));
    }

    void aBuildThatIsGoneAlreadyCountsAsDeleted()
    {
        Bench bench;
        bench.commands.remove({BuildId(u"bld-nowhere"_s)});
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Done}));
    }

    void aLostAnswerIsLookedForByTheBuild()
    {
        Bench bench;
        bench.session.fail("DeleteBuild", sandbox::Fault::Kind::Swallow);
        bench.remove();
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Checking, State::Done}));
        QCOMPARE(bench.session.requests("DeleteBuild"), 1);
    }

    void eachOfSeveralHasAnEndOfItsOwn()
    {
        Bench bench;
        bench.session.fail("DeleteBuild", sandbox::Fault::Kind::Status, 1, 500);
        bench.commands.remove({BuildId(u"bld-useless"_s), BuildId(u"bld-nowhere"_s)});
        QTRY_COMPARE(bench.states.size(), 4);
        QCOMPARE(bench.states.count(State::Failed) + bench.states.count(State::Done), 2);
    }
};

QTEST_GUILESS_MAIN(TestBuildCommands)
#include "tst_buildcommands.moc"
