// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"
#include "app/sandbox/http/tokensecret.h"
#include "app/sandbox/world/team.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "tests/flows/seendesktop.h"
#include "views/people/invitedialog.h"
#include "views/tablepane.h"

#include <QComboBox>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int aWhile = 20'000;

namespace {

const QString mara = u"mara@studio.example"_s;
const QString sol = u"sol@northway.example"_s;
constexpr int viewerIndex = 3;

/// Somebody who is signed in as a person, not by an organization's token.
struct Colleague
{
    Colleague(LocalHathora &local, const QString &address)
        : hathora(local)
        , email(address)
    {
        StoreTimes times;
        times.people = times.organizations = {1s, 2s};
        person.setTimes(times);
        person.setDesktop(desktop);
    }

    void goIn()
    {
        const QString token = u"fake-token-of-"_s + email;
        hathora.world().change([&](const sandbox::Hands &hands) {
            hands.team.signIn(email.toStdString(), sandbox::keyOf(token.toStdString()));
        });
        person.start();
        QVERIFY(person.signIn(hathora.url(), token));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().org(), aWhile);
    }

    void goInAndLook()
    {
        goIn();
        QVERIFY(person.bringUp("organization"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("members.table") > 0, aWhile);
    }

    void invite(const QString &whom)
    {
        QVERIFY(QTest::qWaitFor([this] { return person.trigger("organization.invite"); }, aWhile));
        auto *dialog = person.window().findChild<InviteDialog *>();
        QVERIFY(dialog);
        dialog->setText(whom);
        auto *role = dialog->findChild<QComboBox *>(u"invite.rights.role"_s);
        role->setCurrentIndex(viewerIndex);
        Q_EMIT role->activated(viewerIndex);
        QVERIFY(person.click("invite.verb"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("invites.table") > 0, aWhile);
        dialog->close();
    }
    /// Once: QTRY_VERIFY would press it again.
    bool confirmSoon()
    {
        return QTest::qWaitFor([this] { return person.click("confirmVerb"); }, aWhile);
    }
    OrgId org() { return person.workbench().org()->org; }
    bool sees(const OrgId &other) { return person.workbench().organizations().model().find(other); }
    bool isTold(const QString &ofWhom)
    {
        return std::any_of(desktop->notices.cbegin(), desktop->notices.cend(), [&](const auto &notice) {
            return notice.first == u"Invite"_s && notice.second.contains(ofWhom);
        });
    }
    TablePane *pane(const char *name)
    {
        for (TablePane *each : person.window().findChildren<TablePane *>()) {
            if (each->name() == QLatin1StringView(name))
                return each;
        }
        return nullptr;
    }

    LocalHathora &hathora;
    QString email;
    std::shared_ptr<SeenDesktop> desktop = std::make_shared<SeenDesktop>();
    Person person;
};

} // namespace

/// People of two organizations.
class TestPeopleFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoInviteEachOther()
    {
        LocalHathora hathora("right");
        Colleague anna(hathora, mara);
        Colleague ben(hathora, sol);
        anna.goInAndLook();
        ben.goInAndLook();
        QVERIFY(anna.org() != ben.org());

        anna.invite(sol);
        QTRY_VERIFY_WITH_TIMEOUT(ben.person.seen("invitesArrived"), aWhile);
        QVERIFY(QTest::qWaitFor([&] { return ben.pane("received")->rows().rowOfKey(anna.org().text()) >= 0; },
                                aWhile));
        QTRY_VERIFY(ben.isTold(mara));
        Q_EMIT ben.desktop->noticeClicked();
        QVERIFY(QTest::qWaitFor([&] { return ben.person.trigger("received.accept"); }, aWhile));
        QTRY_VERIFY_WITH_TIMEOUT(ben.sees(anna.org()), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(!ben.person.seen("invitesArrived"), aWhile);

        ben.invite(mara);
        QTRY_VERIFY_WITH_TIMEOUT(anna.person.seen("invitesArrived"), aWhile);
        Q_EMIT anna.person.workbench().rowWanted(u"organization"_s, ben.org().text());
        QVERIFY(QTest::qWaitFor([&] { return anna.person.trigger("received.reject"); }, aWhile));
        QVERIFY(anna.confirmSoon());
        QTRY_VERIFY_WITH_TIMEOUT(anna.person.rows("received.table") == 0, aWhile);
        QVERIFY(!anna.sees(ben.org()));
        QTRY_VERIFY_WITH_TIMEOUT(ben.pane("invites")->rows().rowOfKey(mara) < 0, aWhile);
    }

    void anInviteIsToldToWhoDoesNotLook()
    {
        LocalHathora hathora("right");
        Colleague anna(hathora, mara);
        Colleague ben(hathora, sol);
        ben.goIn();
        anna.goInAndLook();
        QTRY_VERIFY_WITH_TIMEOUT(ben.person.workbench().ownInvites().hasLoaded(), aWhile);
        QVERIFY(!ben.person.seen("invitesArrived"));
        anna.invite(sol);
        QTRY_VERIFY_WITH_TIMEOUT(ben.person.seen("invitesArrived"), aWhile);
        QTRY_VERIFY(ben.isTold(mara));
        QVERIFY(!ben.person.seen("received.table"));
    }

    void whatIsRescindedCannotBeAccepted()
    {
        LocalHathora hathora("right");
        Colleague anna(hathora, mara);
        Colleague ben(hathora, sol);
        anna.goInAndLook();
        ben.goInAndLook();
        anna.invite(sol);
        QTRY_VERIFY_WITH_TIMEOUT(ben.person.rows("received.table") == 1, aWhile);
        Q_EMIT anna.person.workbench().rowWanted(u"organization"_s, sol);
        QVERIFY(QTest::qWaitFor([&] { return anna.person.trigger("invites.rescind"); }, aWhile));
        QVERIFY(anna.confirmSoon());
        QTRY_VERIFY_WITH_TIMEOUT(ben.person.rows("received.table") == 0, aWhile);
        QVERIFY(!ben.sees(anna.org()));
    }
};

QTEST_MAIN(TestPeopleFlow)
#include "tst_peopleflow.moc"
