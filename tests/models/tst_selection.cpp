// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hathora;

using Subject = Selection::Subject;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenLastIsTheSubject()
    {
        Selection selection;
        QVERIFY(selection.subject() == Subject::None);
        selection.setOrg(OrgId(QStringLiteral("org-1")));
        QVERIFY(selection.subject() == Subject::Organization);
        selection.setApp(AppId(QStringLiteral("app-1")));
        selection.setBuild(BuildId(QStringLiteral("bld-1")));
        QVERIFY(selection.subject() == Subject::Build);
        selection.setProcess(ProcessId(QStringLiteral("p")));
        QVERIFY(selection.subject() == Subject::Process);
        selection.setProcess({});
        QVERIFY(selection.subject() == Subject::App);
    }

    void anotherApplicationHasNoChosenProcess()
    {
        Selection selection;
        selection.setApp(AppId(QStringLiteral("app-1")));
        selection.setProcess(ProcessId(QStringLiteral("p")));
        selection.setRoom(RoomId(QStringLiteral("r")));
        selection.setBuild(BuildId(QStringLiteral("bld-1")));
        QSignalSpy process(&selection, &Selection::processChanged);
        QSignalSpy room(&selection, &Selection::roomChanged);
        selection.setApp(AppId(QStringLiteral("app-2")));
        QVERIFY(selection.process().isEmpty() && selection.room().isEmpty());
        QCOMPARE(process.count(), 1);
        QCOMPARE(room.count(), 1);
        QCOMPARE(selection.build(), BuildId(QStringLiteral("bld-1"))); // builds are the organization's
        QVERIFY(selection.subject() == Subject::App);
    }

    void anIdMayEndWithTheChoiceItMakes()
    {
        Selection selection;
        auto owned = std::make_unique<ProcessId>(QStringLiteral("a process with an id that is on the heap"));
        const ProcessId id = *owned;
        connect(&selection, &Selection::roomChanged, this, [&] { owned.reset(); });
        selection.setRoom(RoomId(QStringLiteral("r")));
        owned = std::make_unique<ProcessId>(id);
        selection.setProcess(*owned); // ends the room, and with it the id's owner
        QVERIFY(!owned);
        QCOMPARE(selection.process(), id);
        QVERIFY(selection.subject() == Subject::Process);
    }

    void anotherOrganizationHasNothingChosen()
    {
        Selection selection;
        selection.setOrg(OrgId(QStringLiteral("org-1")));
        selection.setApp(AppId(QStringLiteral("app-1")));
        selection.setFleet(FleetId(QStringLiteral("fleet-1")));
        selection.setOrg(OrgId(QStringLiteral("org-2")));
        QVERIFY(selection.app().isEmpty() && selection.fleet().isEmpty());
    }

    void choosingTheSameAgainChangesNothingButTheSubject()
    {
        Selection selection;
        selection.setApp(AppId(QStringLiteral("app-1")));
        selection.setProcess(ProcessId(QStringLiteral("p")));
        QSignalSpy app(&selection, &Selection::appChanged);
        QSignalSpy subject(&selection, &Selection::subjectChanged);
        selection.setApp(AppId(QStringLiteral("app-1")));
        QCOMPARE(app.count(), 0);
        QCOMPARE(subject.count(), 1);
        QVERIFY(selection.subject() == Subject::App);
        QCOMPARE(selection.process(), ProcessId(QStringLiteral("p")));
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
