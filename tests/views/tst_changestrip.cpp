// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/support/orders.h"
#include "views/changestrip.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"

#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace hathora;
using namespace hathora::testing;

namespace {

Error lost()
{
    Error error;
    error.kind = Error::Kind::Connection;
    error.cause = Error::Cause::Closed;
    error.outcomeUnknown = true;
    return error;
}

struct Strip
{
    Strip()
        : strip(QStringLiteral("changes"))
    {
        strip.follow(&orders);
        strip.show();
    }

    QString detail() const { return strip.findChild<MessageStrip *>(QStringLiteral("changes"))->detail(); }
    int stop(const QString &process) { return orders.begin(Change::Kind::StopProcess, process); }

    Orders orders;
    ChangeStrip strip;
};

using State = Change::State;

} // namespace

class ChangeStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsQuietUntilSomethingIsAskedFor()
    {
        Strip it;
        QCOMPARE(it.strip.text(), QString());
    }

    void aChangeIsToldFromSendingToDone()
    {
        Strip it;
        const int number = it.stop(QStringLiteral("p-1"));
        QCOMPARE(it.strip.text(), QStringLiteral("Stopping process p-1…"));
        it.orders.enter(number, State::Done);
        QCOMPARE(it.strip.text(), QStringLiteral("Process p-1 was told to stop."));
    }

    void whatFailedSaysWhyAndStays()
    {
        Strip it;
        Error refused;
        refused.kind = Error::Kind::Api;
        refused.status = 422;
        refused.message = QStringLiteral("<b>no</b>");
        it.orders.enter(it.stop(QStringLiteral("p-1")), State::Failed, refused);
        QCOMPARE(it.strip.text(), QStringLiteral("Process p-1 was not stopped."));
        QVERIFY(!it.detail().isEmpty());
        it.strip.findChild<QToolButton *>(QStringLiteral("messageDismiss"))->click();
        QCOMPARE(it.strip.text(), QString());
    }

    void aLostAnswerIsNeitherDoneNorFailed()
    {
        Strip it;
        const int number = it.stop(QStringLiteral("p-1"));
        it.orders.enter(number, State::Checking, lost());
        QVERIFY(it.detail().contains(QStringLiteral("looking")));
        it.orders.enter(number, State::Unknown, lost());
        QVERIFY(it.detail().contains(QStringLiteral("could not be found out")));
        QCOMPARE(it.strip.text(), QStringLiteral("Whether process p-1 was stopped is not known."));
    }

    void everyChangeHasWordsForEveryState_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(Change::lastKind); ++kind)
            QTest::addRow("%d", kind) << kind;
    }

    void everyChangeHasWordsForEveryState()
    {
        QFETCH(const int, kind);
        QSet<QString> said;
        for (const State state :
             {State::Sending, State::Done, State::NotDone, State::Failed, State::Unknown, State::Checking}) {
            Strip it;
            const int number = it.orders.begin(Change::Kind(kind), QStringLiteral("Tokyo"));
            it.orders.enter(number, state, lost());
            QVERIFY(it.strip.text().contains(QStringLiteral("Tokyo")));
            said.insert(it.strip.text());
        }
        // Under way, done, not done, not known; Failed and Checking differ in what is said beside it.
        QCOMPARE(said.size(), 4);
    }

    void whatIsCertainlyNotDoneIsNotCalledPossible()
    {
        Strip it;
        it.orders.enter(it.stop(QStringLiteral("p-1")), State::NotDone, lost());
        QVERIFY(it.detail().contains(QStringLiteral("did not happen")));
        QVERIFY(!it.detail().contains(QStringLiteral("may have happened")));
    }

    void whatWasTakenBackSaysWhy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("why");
        QTest::newRow("a token") << int(Change::Kind::CreateOrgToken) << QStringLiteral("was revoked");
        QTest::newRow("a build") << int(Change::Kind::CreateBuild) << QStringLiteral("was deleted again");
    }

    void whatWasTakenBackSaysWhy()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, why);
        Strip it;
        it.orders.enter(it.orders.begin(Change::Kind(kind), QStringLiteral("x")), State::NotDone);
        QVERIFY(it.detail().contains(why));
    }

    void manyChangesAreToldTogether()
    {
        Strip it;
        const int first = it.stop(QStringLiteral("p-1"));
        const int second = it.stop(QStringLiteral("p-2"));
        const int third = it.stop(QStringLiteral("p-3"));
        it.orders.enter(first, State::Done);
        it.orders.enter(second, State::Done);
        it.orders.enter(third, State::NotDone, lost());
        QVERIFY(it.strip.text().startsWith(QStringLiteral("1 of 3")));
    }

    void anotherChangeBeginsAnew()
    {
        Strip it;
        it.orders.enter(it.stop(QStringLiteral("p-1")), State::Failed, lost());
        it.stop(QStringLiteral("p-2"));
        QCOMPARE(it.strip.text(), QStringLiteral("Stopping process p-2…"));
    }

    void targetsAreShownAsTheyAre()
    {
        Strip it;
        it.stop(QStringLiteral("<b>%1</b>"));
        QCOMPARE(it.strip.text(), QStringLiteral("Stopping process <b>%1</b>…"));
    }

    void commandsMayGoAway()
    {
        ChangeStrip strip(QStringLiteral("changes"));
        {
            Orders orders;
            strip.follow(&orders);
        }
        strip.follow(nullptr);
        QCOMPARE(strip.text(), QString());
    }
};

QTEST_MAIN(ChangeStripTest)
#include "tst_changestrip.moc"
