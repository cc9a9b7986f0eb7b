// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"

#include <QAction>
#include <QCheckBox>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

/// Somebody who looks at the organizations and may or may not change them.
struct Reader
{
    void start(Access access = Access::Full)
    {
        CommandLine line;
        line.access = access;
        person.start(line);
    }

    /// Signed in with the box of the first page ticked or not.
    void goIn(Access access)
    {
        auto *readOnly = qobject_cast<QCheckBox *>(person.seen("readOnly"));
        QVERIFY(readOnly);
        readOnly->setChecked(access == Access::ReadOnly);
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        isInWith(access);
    }

    /// What may be changed, what the window says of it, and whether a change is offered, are one.
    void isInWith(Access access)
    {
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().org(), aWhile);
        QVERIFY(person.program().session()->client().access() == access);
        QVERIFY(person.bringUp("navigator"));
        QCOMPARE(person.seen("status.readOnly") != nullptr, access == Access::ReadOnly);
        const auto *create = person.window().findChild<QAction *>(u"navigator.create"_s);
        QTRY_COMPARE(create->isEnabled(), access == Access::Full);
    }

    /// In the dialog of profiles, as a hand does it.
    void switchProfile()
    {
        QVERIFY(person.trigger("action.profiles"));
        QVERIFY(person.click("editReadOnly"));
        QVERIFY(person.click("applyProfile"));
    }

    Access kept() { return person.program().profiles().all().constFirst().access; }

    LocalHathora hathora{"right"};
    Person person;
};

} // namespace

/// Looking at a server with the certainty that nothing there changes.
class TestReadOnlyProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSignsInToReadMayOnlyReadAtTheNextStartToo()
    {
        Reader reader;
        reader.start();
        reader.goIn(Access::ReadOnly);
        QVERIFY(reader.kept() == Access::ReadOnly);
        reader.person.quit();
        reader.start();
        reader.isInWith(Access::ReadOnly);
    }

    void theSwitchHoldsAtOnce()
    {
        Reader reader;
        reader.start();
        reader.goIn(Access::Full);
        reader.switchProfile();
        reader.isInWith(Access::ReadOnly);
        QVERIFY(reader.kept() == Access::ReadOnly);
        reader.switchProfile();
        reader.isInWith(Access::Full);
        QVERIFY(reader.kept() == Access::Full);
    }

    void theSwitchHoldsForTheOpenServerEvenWhenTheProfileMovesToAnother()
    {
        Reader reader;
        reader.start();
        reader.goIn(Access::Full);
        QVERIFY(reader.person.trigger("action.profiles"));
        QVERIFY(reader.person.type("editServer", u"https://api.example.test"_s));
        QVERIFY(reader.person.click("editReadOnly"));
        QVERIFY(reader.person.click("applyProfile"));
        reader.isInWith(Access::ReadOnly);
        QCOMPARE(reader.person.program().session()->profile().server, reader.hathora.url());
    }

    void whatTheCommandLineTookAwayNoSwitchGivesBack()
    {
        Reader reader;
        reader.start();
        reader.goIn(Access::Full);
        reader.person.quit();

        reader.start(Access::ReadOnly);
        reader.isInWith(Access::ReadOnly);
        QVERIFY(reader.kept() == Access::Full); // the run is read-only, not the profile
        reader.switchProfile();
        QVERIFY(reader.person.seen("editRunNote"));
        reader.switchProfile();
        QVERIFY(reader.kept() == Access::Full);
        reader.isInWith(Access::ReadOnly);
    }

    void theDemoCanBeLookedAtOnly()
    {
        Person person;
        CommandLine line;
        line.demo = true;
        line.access = Access::ReadOnly;
        person.start(line);
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QVERIFY(person.program().session()->client().access() == Access::ReadOnly);
        QVERIFY(person.seen("status.readOnly"));
    }
};

QTEST_MAIN(TestReadOnlyProfile)
#include "tst_readonlyprofile.moc"
