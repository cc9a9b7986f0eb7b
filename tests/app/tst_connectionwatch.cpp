// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;
using State = ConnectionWatch::State;

class TestConnectionWatch : public QObject
{
    Q_OBJECT

    static Trace trace(std::optional<Error::Kind> failure = {})
    {
        Trace trace;
        trace.failure = failure;
        trace.attempts = 1;
        trace.duration = 41ms;
        return trace;
    }

private Q_SLOTS:
    void anyAnswerMeansConnected()
    {
        ConnectionWatch watch;
        QCOMPARE(watch.state(), State::Unknown);
        watch.record(trace());
        QCOMPARE(watch.state(), State::Connected);
        watch.record(trace(Error::Kind::Api)); // a refusal is an answer
        QCOMPARE(watch.state(), State::Connected);
    }

    void noAnswerMeansUnreachable()
    {
        ConnectionWatch watch;
        watch.record(trace(Error::Kind::Connection));
        QCOMPARE(watch.state(), State::Unreachable);
        watch.record(trace());
        QCOMPARE(watch.state(), State::Connected);
        watch.record(trace(Error::Kind::Timeout));
        QCOMPARE(watch.state(), State::Unreachable);
    }

    void whatWeStoppedSaysNothing()
    {
        ConnectionWatch watch;
        QSignalSpy changed(&watch, &ConnectionWatch::stateChanged);
        watch.record(trace(Error::Kind::Aborted));
        watch.record(trace(Error::Kind::InvalidRequest));
        QCOMPARE(changed.count(), 0);
        QVERIFY(!watch.lastFailure());
    }

    void aRefusedTokenIsToldUntilThereIsAnother()
    {
        ConnectionWatch watch;
        watch.refuse();
        watch.record(trace());
        QCOMPARE(watch.state(), State::TokenRefused);
        watch.pause();
        QCOMPARE(watch.state(), State::TokenRefused);
        watch.resume();
        watch.record(trace());
        QCOMPARE(watch.state(), State::Connected);
    }

    void aPauseIsToldUntilTheNextAnswer()
    {
        ConnectionWatch watch;
        watch.record(trace());
        watch.pause();
        QCOMPARE(watch.state(), State::Paused);
        watch.record(trace());
        QCOMPARE(watch.state(), State::Connected);
    }

    void theRoundTripIsThatOfPlainExchanges()
    {
        ConnectionWatch watch;
        watch.record(trace());
        QVERIFY(watch.roundTrip() == 41ms);
        Trace stream = trace();
        stream.traffic = Traffic::Stream;
        stream.duration = 1h;
        watch.record(stream);
        Trace repeated = trace();
        repeated.attempts = 3;
        repeated.duration = 9s;
        watch.record(repeated);
        QVERIFY(watch.roundTrip() == 41ms);
    }

    void thatSomethingIsNotThereIsNoFailure()
    {
        ConnectionWatch watch;
        Trace absent = trace(Error::Kind::Api);
        absent.status = 404;
        watch.record(absent);
        QVERIFY(!watch.lastFailure());
        absent.traffic = Traffic::Change;
        watch.record(absent);
        QVERIFY(watch.lastFailure());
    }

    void theLastFailureIsKept()
    {
        ConnectionWatch watch;
        Trace failed = trace(Error::Kind::Api);
        failed.operation = QStringLiteral("GetApps");
        watch.record(failed);
        watch.record(trace());
        QVERIFY(watch.lastFailure());
        QCOMPARE(watch.lastFailure()->operation, QStringLiteral("GetApps"));
    }
};

QTEST_GUILESS_MAIN(TestConnectionWatch)
#include "tst_connectionwatch.moc"
