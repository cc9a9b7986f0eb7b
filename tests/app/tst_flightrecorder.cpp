// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flightrecorder.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/logs/logrecorder.h"
#include "models/logs/recordings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

using Choice = LogRecorder::Choice;
using Keeping = FlightRecorder::Keeping;

/// One run of the program: nobody answers its session.
struct Run
{
    explicit Run(const QString &folder)
        : settings(folder + u"/settings.ini"_s)
        , recorder(settings, folder + u"/recorder"_s)
    {
    }

    void open(Keeping keeping)
    {
        const Profile profile{
            u"profile-1"_s, u"studio"_s, QUrl(u"http://user:word@127.0.0.1:9/?a=b"_s), {}, {}};
        session = std::make_unique<Session>(profile, *Token::from("fake-token-1"), TokenKeeping::ThisRun,
                                            StoreTimes(), StartingPoint());
        recorder.take(*session, keeping);
    }
    LogRecorder &logs() { return session->workbench().recordings()->recorder(); }
    HistoryScope scope() { return session->workbench().recordings()->scope(AppId(u"app-1"_s)); }
    void record()
    {
        logs().choose(scope(), Choice::On);
        logs().record(scope(), ProcessId(u"p-1"_s), {u"one"_s});
        QTRY_VERIFY(hasRecorded());
    }
    bool hasRecorded() { return logs().recorded(scope(), ProcessId(u"p-1"_s)).has_value(); }

    Settings settings;
    FlightRecorder recorder;
    std::unique_ptr<Session> session;
};

} // namespace

class TestFlightRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenAndRecordedIsThereInTheNextRun()
    {
        const QTemporaryDir folder;
        {
            Run run(folder.path());
            run.open(Keeping::Lasting);
            run.record();
            run.logs().setMostBytes(64 << 20);
        }
        Run next(folder.path());
        next.open(Keeping::Lasting);
        QVERIFY(next.logs().isChosen(next.scope()));
        QCOMPARE(next.logs().place().mostBytes, 64 << 20);
        QTRY_VERIFY(next.hasRecorded());
    }

    void ofTheDemoNothingStays()
    {
        const QTemporaryDir folder;
        Run run(folder.path());
        run.open(Keeping::ThisSession);
        run.record();
        run.session.reset();
        run.open(Keeping::ThisSession);
        QVERIFY(!run.logs().isChosen(run.scope()));
        QTRY_VERIFY(run.logs().isReady());
        QVERIFY(!run.hasRecorded());
        QVERIFY(run.settings.recorded().isEmpty());
        QVERIFY(!QFile::exists(folder.filePath(u"recorder"_s)));
    }

    void theServersAddressHoldsNoSecret()
    {
        const QTemporaryDir folder;
        Run run(folder.path());
        run.open(Keeping::Lasting);
        QCOMPARE(run.scope().server, u"http://127.0.0.1:9/"_s);
    }

    void aProfileThatIsGoneTakesWhatWasRecordedAlong()
    {
        const QTemporaryDir folder;
        Run run(folder.path());
        run.open(Keeping::Lasting);
        run.record();
        run.recorder.keepOnly({u"profile-1"_s});
        QVERIFY(run.logs().isChosen(run.scope()));
        run.recorder.keepOnly({u"profile-2"_s});
        QVERIFY(!run.logs().isChosen(run.scope()));
        QTRY_VERIFY(!run.hasRecorded());
    }
};

QTEST_MAIN(TestFlightRecorder)
#include "tst_flightrecorder.moc"
