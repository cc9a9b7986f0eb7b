// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity.h"
#include "models/audit/auditline.h"
#include "models/audit/audittrail.h"
#include "tests/models/support/orders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = Change::State;

namespace {

ActivityEntry write(const QString &operation, int status)
{
    ActivityEntry entry;
    entry.trace.startedAt = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    entry.trace.operation = operation;
    entry.trace.verb = Verb::Delete;
    entry.trace.traffic = Traffic::Change;
    entry.trace.path = QStringLiteral("/apps/v2/apps/app-1");
    entry.trace.status = status;
    entry.trace.attempts = 1;
    entry.trace.duration = 41ms;
    return entry;
}

ActivityEntry change(State state)
{
    ActivityEntry entry;
    entry.trace.startedAt = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    entry.trace.operation = QStringLiteral("StopProcess");
    entry.trace.duration = 1s;
    entry.change = Change{1, Change::Kind::StopProcess, QStringLiteral("p-1"), state, {}};
    entry.trace.path = entry.change->target;
    return entry;
}

QList<ActivityEntry> recalled(AuditTrail &trail)
{
    QList<ActivityEntry> entries;
    bool isThere = false;
    QObject::connect(&trail, &AuditTrail::recalled, &trail, [&](const QList<ActivityEntry> &kept) {
        entries = kept;
        isThere = true;
    });
    trail.recall();
    return QTest::qWaitFor([&] { return isThere; }) ? entries : QList<ActivityEntry>();
}

} // namespace

class AuditTrailTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// That are not empty.
    qsizetype linesIn(const QStringList &names) const
    {
        qsizetype lines = 0;
        for (const QString &name : names) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                lines += file.readAll().split('\n').removeIf(
                    [](const QByteArray &line) { return !line.isEmpty(); });
        }
        return lines;
    }
    QString file(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

private Q_SLOTS:
    void whatAnEarlierRunChangedIsRecalled()
    {
        {
            AuditTrail trail(file("earlier"), AuditTrail::Limits());
            trail.add(write(QStringLiteral("DeleteApp"), 204));
            trail.add(change(State::Done));
        }
        AuditTrail trail(file("earlier"), AuditTrail::Limits());
        const QList<ActivityEntry> entries = recalled(trail);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(jsonOf(entries.at(0)), jsonOf(write(QStringLiteral("DeleteApp"), 204)));
        QCOMPARE(jsonOf(entries.at(1)), jsonOf(change(State::Done)));
    }

    void aTokenWithoutAProfileHasAFileOfItsServer()
    {
        const QString folder = file("folder");
        const AuditTrail profile(folder, QStringLiteral("p1"), QUrl(QStringLiteral("http://127.0.0.1:8000")));
        const AuditTrail one(folder, {}, QUrl(QStringLiteral("http://127.0.0.1:8000")));
        const AuditTrail other(folder, {}, QUrl(QStringLiteral("http://[::1]:8000/path")));
        QCOMPARE(profile.file(), folder + QStringLiteral("/p1.jsonl"));
        QCOMPARE(one.file(), folder + QStringLiteral("/server-127.0.0.1_8000.jsonl"));
        QCOMPARE(other.file(), folder + QStringLiteral("/server-___1__8000.jsonl"));
    }

    void eachEndIsReadAsItWasWritten_data()
    {
        QTest::addColumn<int>("state");
        for (const State state : {State::Done, State::NotDone, State::Failed, State::Unknown, State::Spared})
            QTest::newRow(qPrintable(nameOf(state))) << int(state);
    }

    void eachEndIsReadAsItWasWritten()
    {
        QFETCH(const int, state);
        ActivityEntry entry = change(State(state));
        entry.change->error = Error();
        entry.change->error->status = 403;
        const std::optional<ActivityEntry> read = activityEntry(jsonOf(entry));
        QVERIFY(read && read->change);
        QCOMPARE(int(read->change->state), state);
        QCOMPARE(read->change->error->status, 403);
        QCOMPARE(jsonOf(*read), jsonOf(entry));
    }

    void whoseTokenARequestWantedIsReadAsItWasWritten()
    {
        for (const Auth auth : {Auth::Developer, Auth::Player, Auth::None}) {
            ActivityEntry entry = write(QStringLiteral("CreateLobby"), 201);
            entry.trace.auth = auth;
            QVERIFY(activityEntry(jsonOf(entry))->trace.auth == auth);
        }
    }

    void eachKindOfChangeIsReadAsItWasWritten()
    {
        for (int kind = 0; kind <= int(Change::lastKind); ++kind) {
            ActivityEntry entry = change(State::Done);
            entry.change->kind = Change::Kind(kind);
            entry.trace.operation = operationOf(entry.change->kind);
            QCOMPARE(int(activityEntry(jsonOf(entry))->change->kind), kind);
            entry.trace.operation = QStringLiteral("PatchApp"); // as it may have gone out
            QCOMPARE(int(activityEntry(jsonOf(entry))->change->kind), kind);
            QCOMPARE(activityEntry(jsonOf(entry))->trace.operation, entry.trace.operation);
        }
    }

    void aLineThatWasTornSpoilsNoOther()
    {
        {
            AuditTrail trail(file("torn"), AuditTrail::Limits());
            trail.add(change(State::Done));
        }
        QFile torn(file("torn"));
        QVERIFY(torn.open(QIODevice::Append));
        torn.write("\n{\"startedAt\":\"2026-05-0");
        torn.close();
        AuditTrail trail(file("torn"), AuditTrail::Limits());
        trail.add(change(State::Failed));
        const QList<ActivityEntry> entries = recalled(trail);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(int(entries.at(1).change->state), int(State::Failed));
    }

    void aLargeFileIsPutAsideAndNothingIsLost()
    {
        AuditTrail::Limits limits;
        limits.fileSize = 2000;
        constexpr int lines = 60;
        {
            AuditTrail trail(file("large"), limits);
            for (int line = 0; line < lines; ++line)
                trail.add(change(State::Done));
            const QList<ActivityEntry> entries = recalled(trail);
            QVERIFY(entries.size() > 5 && entries.size() < lines); // of the newest files
        }
        QVERIFY(QFileInfo(file("large")).size() < 2500);
        const QStringList files = QDir(m_folder.path()).entryList({QStringLiteral("large*")}, QDir::Files);
        QVERIFY(files.size() > 3);
        QCOMPARE(linesIn(files), lines);
    }

    void onlyTheUserMayReadIt()
    {
        {
            AuditTrail trail(file("private"), AuditTrail::Limits());
            trail.add(change(State::Done));
        }
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(file("private")).permissions() & others));
    }

    void whereItCannotBeWrittenItSaysSoOnce()
    {
        QFile blocking(file("blocked"));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        AuditTrail trail(file("blocked") + QStringLiteral("/trail"), AuditTrail::Limits());
        QSignalSpy failed(&trail, &AuditTrail::failed);
        trail.add(change(State::Done));
        trail.add(change(State::Done));
        QVERIFY(recalled(trail).isEmpty());
        QCOMPARE(failed.count(), 1);
    }

    void activityTellsWhatIsOverAndKeepsWhatWasRecalled()
    {
        Activity activity(10);
        Orders orders;
        activity.follow(orders);
        QSignalSpy ended(&activity, &Activity::changeEnded);
        activity.recall({change(State::Done), change(State::Failed)});
        const int number = orders.begin(Change::Kind::StopProcess, QStringLiteral("p-2"));
        QCOMPARE(ended.count(), 0);
        orders.enter(number, State::Done);
        activity.record(write(QStringLiteral("DeleteApp"), 204).trace);
        Trace read;
        read.operation = QStringLiteral("GetApps");
        for (int line = 0; line < 40; ++line)
            activity.record(read);
        QCOMPARE(ended.count(), 2);
        QVERIFY(activity.model().find(-1) && activity.model().find(-2));
        QCOMPARE(int(activity.model().find(-1)->change->state), int(State::Failed));
        QVERIFY(activity.model().rowCount() <= 13);
    }
};

QTEST_GUILESS_MAIN(AuditTrailTest)
#include "tst_audittrail.moc"
