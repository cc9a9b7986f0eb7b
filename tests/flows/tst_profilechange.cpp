// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "tests/support/httpserver.h"
#include "tests/support/waiting.h"
#include "views/dialogs/profilesdialog.h"

#include <QAction>
#include <QComboBox>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int aWhile = 20'000;

namespace {

const QByteArray firstToken = "fake-token-1";
const QByteArray secondToken = "fake-token-2";

/// What a server was shown as authorization, each once.
QByteArrayList authorizations(const HttpServer &server)
{
    QByteArrayList shown;
    for (const HttpRequest &request : server.received()) {
        const QByteArray text = request.header("Authorization");
        if (!shown.contains(text))
            shown.append(text);
    }
    return shown;
}

/// Somebody who is signed in to the first server and has a profile for another one.
struct TwoServers
{
    TwoServers()
    {
        other.on("/orgs/v1", HttpScript::json("{\"orgs\":[]}"));
        person.start();
        QVERIFY(person.signIn(first.url(), QString::fromLatin1(firstToken)));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
        person.program().profiles().add({u"other"_s, u"Other"_s, other.url(), {}, {}});
    }

    /// By the tool bar's picker, as a hand does it.
    void choose(const QString &name)
    {
        auto *picker = qobject_cast<QComboBox *>(person.seen("picker.profile"));
        QVERIFY(picker);
        const int wanted = picker->findText(name);
        QVERIFY(wanted >= 0 && wanted != picker->currentIndex());
        QTest::keyClick(picker, wanted > picker->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
    }

    void press(Qt::Key number)
    {
        person.window().activateWindow();
        QTRY_VERIFY(person.window().isActiveWindow());
        QTest::keyClick(&person.window(), number, Qt::ControlModifier | Qt::AltModifier);
    }
    QAction *action(int number)
    {
        return person.window().findChild<QAction *>(u"action.profile.%1"_s.arg(number));
    }

    std::uint64_t asked() { return first.server().requests().total(); }

    LocalHathora first{firstToken};
    HttpServer other;
    Person person;
};

} // namespace

/// Going from one server to another.
class TestProfileChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherServerIsAskedWithItsOwnTokenOnly()
    {
        TwoServers two;
        two.choose(u"Other"_s);
        QTRY_VERIFY(two.person.seen("startPage"));
        QVERIFY(!two.person.isIn());
        // Nobody has signed in there yet, so it hears nothing before there is a token for it.
        QVERIFY(never([&] { return two.other.count() > 0; }, 500ms));
        QCOMPARE(two.person.seen("serverAddress")->property("text").toString(), two.other.url().toString());

        QVERIFY(two.person.type("token", QString::fromLatin1(secondToken)));
        QVERIFY(two.person.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(two.person.isIn(), aWhile);
        QTRY_VERIFY(two.other.count("/orgs/v1") > 1);
        QCOMPARE(authorizations(two.other), QByteArrayList{"Bearer " + secondToken});
        QCOMPARE(two.person.rows("processes.table"), 0);
    }

    void theFirstServerHearsNoMore()
    {
        TwoServers two;
        sandbox::Fault silent = sandbox::Fault::on("*", sandbox::Fault::Kind::Silent);
        silent.count = 1000;
        two.first.server().faults().arm(silent);
        QVERIFY(two.person.trigger("action.refresh"));
        Client &client = two.person.program().session()->client();
        QTRY_VERIFY(client.inFlight() > 0);
        two.choose(u"Other"_s);
        QTRY_VERIFY(!two.person.isIn());
        // What was given up may be on its way still.
        const auto asked = [&two] { return two.asked(); };
        QTRY_VERIFY(steady(asked, 500ms));
        QVERIFY(steady(asked, 2s));
    }

    void comingBackNeedsNoTokenAgain()
    {
        TwoServers two;
        const QString mine = two.person.program().session()->profile().name;
        two.choose(u"Other"_s);
        QTRY_VERIFY(!two.person.isIn());
        two.choose(mine);
        QTRY_VERIFY_WITH_TIMEOUT(two.person.isIn(), aWhile);
        QVERIFY(two.person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(two.person.rows("processes.table") > 0, aWhile);
    }

    void oneKeystrokeLeadsToTheOther()
    {
        TwoServers two;
        two.press(Qt::Key_2);
        QTRY_COMPARE(two.person.text("serverAddress"), two.other.url().toString());
        QVERIFY(!two.person.isIn());
        two.press(Qt::Key_3); // there is no third
        two.press(Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(two.person.isIn(), aWhile);
        QVERIFY(two.action(1)->isChecked() && !two.action(2)->isChecked());
        QCOMPARE(two.action(2)->text(), u"Other"_s);
        QVERIFY(!two.action(3)->isVisible());
    }

    void theBandSaysWhoseWindowItIs()
    {
        TwoServers two;
        QVERIFY(!two.person.seen("profileBand"));
        Profile mine = two.person.program().session()->profile();
        mine.band = Band::Orange;
        two.person.program().profiles().update(mine);
        QCOMPARE(two.person.text("profileBand.name"), mine.name);
        QVERIFY(!two.person.seen("profileBand.access"));
        two.person.program().session()->client().setAccess(Access::ReadOnly);
        QVERIFY(two.person.seen("profileBand.access"));
        two.choose(u"Other"_s);
        QTRY_VERIFY(!two.person.isIn());
        QVERIFY(!two.person.seen("profileBand"));
    }

    void aProfilesTokenDoesNotFollowItToAnotherServer()
    {
        TwoServers two;
        Profile moved = two.person.program().session()->profile();
        QVERIFY(two.person.trigger("action.profiles"));
        auto *dialog = two.person.window().findChild<ProfilesDialog *>();
        QVERIFY(dialog);
        moved.server = two.other.url();
        Q_EMIT dialog->changed(moved);
        QCOMPARE(two.person.program().profiles().byId(moved.id)->server, moved.server);

        two.person.quit();
        two.person.start();
        QTRY_VERIFY(two.person.seen("startPage"));
        QVERIFY(never([&] { return two.person.isIn() || two.other.count() > 0; }, 1s));
    }
};

QTEST_MAIN(TestProfileChange)
#include "tst_profilechange.moc"
