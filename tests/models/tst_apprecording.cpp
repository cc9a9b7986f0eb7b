// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/process.h"
#include "models/logs/logrecorder.h"
#include "models/logs/recordings.h"
#include "models/tones.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Choice = LogRecorder::Choice;

RecordingTimes times()
{
    const StoreTimes quick = quickTimes();
    return {quick.processes, quick.assembly};
}

SandboxSession::Options few()
{
    SandboxSession::Options options;
    options.processes = 24;
    options.pageSize = 100;
    return options;
}

constexpr int patience = 20'000; // ms

const Recordings::Home home{u"profile-1"_s, u"https://one.example"_s};

/// One run of the program.
struct Run
{
    Run(SandboxSession &session, const QString &folder)
        : app(home.scope(session.app()))
        , recorder({folder, 64 << 20})
        , recordings(session.api(), recorder, home, times(), session.pace())
    {
    }

    QStringList recorded(const ProcessId &process)
    {
        QStringList lines;
        RecordReading *reading = recorder.read(app, process, &recorder);
        QObject::connect(reading, &RecordReading::read, reading, [&](const QList<RecordedPiece> &pieces) {
            for (const RecordedPiece &piece : pieces)
                lines += piece.kind == RecordedPiece::Kind::Gap ? QStringList{u"(gap)"_s} : piece.lines;
        });
        QSignalSpy(reading, &RecordReading::ended).wait(patience);
        return lines;
    }

    HistoryScope app;
    LogRecorder recorder;
    Recordings recordings;
};

/// What the server says of a process's log.
QStringList logOf(SandboxSession &session, const ProcessId &process)
{
    QStringList lines;
    QObject owner;
    Stream *stream =
        session.api().logs.open(session.app(), process, {Logs::Follow::No, Logs::mostTailLines}, &owner);
    QObject::connect(stream, &Stream::lines, &owner, [&](const QStringList &more) { lines += more; });
    QSignalSpy(stream, &Stream::ended).wait(patience);
    return lines;
}

QList<ProcessId> processes(SandboxSession &session, KnownProcessStatus status)
{
    QList<ProcessId> found;
    const auto answer = settled(
        session.api().processes.latest(session.app(), {.status = {status}, .regions = {}, .before = {}}));
    for (const Process &process : answer ? *answer : QList<Process>())
        found.append(process.id);
    return found;
}

/// One that has something to say is recorded; who is only starting has not.
bool areRecorded(Run &run, const QList<ProcessId> &processes)
{
    return !processes.isEmpty() &&
           std::all_of(processes.cbegin(), processes.cend(),
                       [&](const ProcessId &each) { return run.recorder.recorded(run.app, each); });
}

} // namespace

class TestAppRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedUntilAnApplicationIsChosen()
    {
        SandboxSession session(few());
        QTemporaryDir folder;
        Run run(session, folder.path());
        QVERIFY(never([&] { return session.requests("GetLatestProcesses") > 0; }, 100ms));
        QVERIFY(!run.recordings.of(session.app()));
    }

    void everyLiveProcessOfAChosenApplicationIsRecorded()
    {
        SandboxSession session(few());
        QTemporaryDir folder;
        Run run(session, folder.path());
        const QList<ProcessId> running = processes(session, KnownProcessStatus::Running);
        run.recorder.choose(run.app, Choice::On);
        QTRY_VERIFY_WITH_TIMEOUT(areRecorded(run, running), patience);
        for (const ProcessId &process : running.first(3))
            QTRY_COMPARE_WITH_TIMEOUT(run.recorded(process), logOf(session, process), patience);
    }

    void whatHadEndedBeforeIsLeftAlone()
    {
        SandboxSession session(few());
        QTemporaryDir folder;
        session.world().advance(2h);
        Run run(session, folder.path());
        const QList<ProcessId> running = processes(session, KnownProcessStatus::Running);
        run.recorder.choose(run.app, Choice::On);
        QTRY_VERIFY_WITH_TIMEOUT(areRecorded(run, running), patience);
        const QList<ProcessId> ended = processes(session, KnownProcessStatus::Stopped);
        QVERIFY(!ended.isEmpty());
        for (const ProcessId &process : ended)
            QVERIFY(!run.recorder.recorded(run.app, process));
    }

    void theNextRunGoesOnWithoutRepeating()
    {
        SandboxSession session(few());
        QTemporaryDir folder;
        const ProcessId one = processes(session, KnownProcessStatus::Running).constFirst();
        QStringList before;
        {
            Run run(session, folder.path());
            run.recorder.choose(run.app, Choice::On);
            QTRY_VERIFY_WITH_TIMEOUT(run.recorder.recorded(run.app, one), patience);
            before = run.recorded(one);
        }
        session.world().advance(5min);
        Run run(session, folder.path());
        run.recorder.choose(run.app, Choice::On);
        QTRY_COMPARE_WITH_TIMEOUT(run.recorded(one), logOf(session, one), patience);
        QVERIFY(run.recorded(one).size() > before.size());
    }

    void nothingIsRecordedAnyMoreWhenItIsTakenBack()
    {
        SandboxSession session(few());
        QTemporaryDir folder;
        Run run(session, folder.path());
        const QList<ProcessId> running = processes(session, KnownProcessStatus::Running);
        run.recorder.choose(run.app, Choice::On);
        QTRY_VERIFY_WITH_TIMEOUT(areRecorded(run, running), patience);
        run.recorder.choose(run.app, Choice::Off);
        QVERIFY(!run.recordings.of(session.app()));
        const int asked = session.requests("GetLatestProcesses");
        session.world().advance(5min);
        QVERIFY(never([&] { return session.requests("GetLatestProcesses") > asked + 1; }, 200ms));
        QVERIFY(!run.recorder.recorded(run.app).isEmpty());
    }

    void anotherProfilesChoiceIsNotOurs()
    {
        SandboxSession session(few());
        QTemporaryDir folder;
        Run run(session, folder.path());
        run.recorder.choose({u"profile-2"_s, home.server, session.app()}, Choice::On);
        QVERIFY(!run.recordings.of(session.app()));
    }
};

QTEST_GUILESS_MAIN(TestAppRecording)
#include "tst_apprecording.moc"
