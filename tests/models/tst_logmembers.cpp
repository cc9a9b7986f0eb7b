// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logmembers.h"
#include "tests/models/support/records.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace hathora;
using namespace hathora::testing;

namespace {

ProcessRow rowOf(Process process)
{
    return {std::move(process), {}};
}

ProcessRow failed(int number, const QDateTime &at)
{
    Process process = hathora::testing::process(number, KnownProcessStatus::Failed);
    process.terminatedAt = at;
    return rowOf(process);
}

} // namespace

class TestLogMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processesThatAreNamedAreThoseAndNoOthers()
    {
        ProcessTable table(rows({1, 2, 3}));
        LogMembers members(table, LogSubject::of({processId(3), processId(1), processId(3)}));
        QCOMPARE(members.members(), (QList<ProcessId>{processId(3), processId(1)}));
        table.upsert(rows({4}));
        QCOMPARE(members.members().size(), 2);
    }

    void whatRunsIsFollowedFromTheOldestOn()
    {
        ProcessTable table(rows({3, 1, 2}));
        const LogMembers members(table, LogSubject::ofApplication());
        QCOMPARE(members.members(), (QList<ProcessId>{processId(1), processId(2), processId(3)}));
    }

    void whoAppearsJoinsAndWhoEndsStays()
    {
        ProcessTable table(rows({1}));
        LogMembers members(table, LogSubject::ofApplication());
        QSignalSpy changed(&members, &LogMembers::changed);
        table.upsert(rows({2}));
        QTRY_COMPARE(members.members().size(), 2);
        table.upsert({rowOf(process(1, KnownProcessStatus::Stopped))});
        table.upsert(rows({3}));
        QTRY_COMPARE(members.members(), (QList<ProcessId>{processId(1), processId(2), processId(3)}));
        QCOMPARE(changed.size(), 2);
    }

    void aDeploymentAndARegionTakeInTheirOwn()
    {
        Process other = process(2);
        other.deployment = DeploymentId(QStringLiteral("dep-other"));
        other.region = Region(QStringLiteral("Tokyo"));
        ProcessTable table(rows({1}));
        table.upsert({rowOf(other)});
        QCOMPARE(LogMembers(table, LogSubject::of(other.deployment)).members(), QList<ProcessId>{other.id});
        QCOMPARE(LogMembers(table, LogSubject::of(other.region)).members(), QList<ProcessId>{other.id});
    }

    void whatFailedBeforeMidnightDidNotFailToday()
    {
        QList<ProcessId> found;
        for (QDate today; today != QDate::currentDate();) { // once more where a day ends meanwhile
            today = QDate::currentDate();
            const QDateTime midnight = today.startOfDay();
            ProcessTable table({failed(1, midnight.addSecs(-1)), failed(2, midnight.addSecs(1))});
            table.upsert(rows({3}));
            found = LogMembers(table, LogSubject::ofFailedToday()).members();
        }
        QCOMPARE(found, QList<ProcessId>{processId(2)});
    }

    void whoIsRemovedDoesNotComeBackByItself()
    {
        ProcessTable table(rows({1, 2}));
        LogMembers members(table, LogSubject::ofApplication());
        members.remove(processId(1));
        table.upsert(rows({3}));
        QTRY_COMPARE(members.members(), (QList<ProcessId>{processId(2), processId(3)}));
        members.add(processId(1));
        QCOMPARE(members.members().constLast(), processId(1));
    }

    void thereAreNoMoreThanOneCanReadAlong()
    {
        QList<int> numbers(LogMembers::mostFollowed + 7);
        std::iota(numbers.begin(), numbers.end(), 1);
        ProcessTable table(rows(numbers));
        const LogMembers members(table, LogSubject::ofApplication());
        QCOMPARE(members.members().size(), LogMembers::mostFollowed);
        QCOMPARE(members.left(), 7);
    }
};

QTEST_GUILESS_MAIN(TestLogMembers)
#include "tst_logmembers.moc"
