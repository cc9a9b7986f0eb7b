// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/team.h"
#include "tests/support/openedpages.h"
#include "tests/views/support/dockbench.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/organizationdock.h"
#include "views/messagestrip.h"
#include "views/people/invitedialog.h"
#include "views/people/rightsdialog.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

const QString mara = u"mara@studio.example"_s;
const QString qa = u"qa@contractor.example"_s;

/// The dock on screen.
struct Bench : DockBench
{
    explicit Bench(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , dock(workbench)
        , sent(find<TablePane>("invites"))
    {
    }

    void open()
    {
        choose();
        show(dock);
        QTRY_VERIFY(dock.table().total() > 0 && workbench.organizations().hasLoaded());
        QTRY_VERIFY(workbench.org()->invites.hasLoaded() && workbench.ownInvites().hasLoaded());
    }

    /// A pane by its name, for they have no object names.
    template <typename T>
    T *find(const char *name) const
    {
        for (T *pane : dock.template findChildren<T *>()) {
            if (pane->name() == QLatin1StringView(name))
                return pane;
        }
        return nullptr;
    }
    template <typename T>
    T *part(const char *name) const
    {
        return dock.template findChild<T *>(QString::fromLatin1(name));
    }
    QAction *action(const char *name) const { return part<QAction>(name); }
    bool isShown(const char *table, int column) const
    {
        return !part<TableView>(table)->horizontalHeader()->isSectionHidden(column);
    }

    InviteDialog *invite()
    {
        action("organization.invite")->trigger();
        return dock.findChild<InviteDialog *>();
    }
    /// The first that was received, to be answered; its organization, which is empty if that cannot be.
    OrgId chooseInvite()
    {
        const OrgId org = workbench.ownInvites().model().records().first().org;
        find<TablePane>("received")->select(org.text());
        const bool isChosen = QTest::qWaitFor([this] { return action("received.accept")->isEnabled(); });
        return isChosen ? org : OrgId();
    }
    /// As a person does it.
    static void pick(QWidget &dialog, const char *combo, int index)
    {
        auto *role = dialog.findChild<QComboBox *>(QString::fromLatin1(combo));
        role->setCurrentIndex(index);
        Q_EMIT role->activated(index);
    }
    static QPushButton *button(QWidget &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QStringList results(QWidget &dialog)
    {
        auto *list = dialog.findChild<QTreeWidget *>(u"invite.list"_s);
        QStringList results;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            results.append(list->topLevelItem(row)->text(1));
        return results;
    }

    /// A raw cell of a member.
    QVariant cell(const std::string &email, const char *column)
    {
        const FilterProxy &rows = dock.table().rows();
        const int row = rows.rowOfKey(QString::fromStdString(email));
        return rows.index(row, int(rows.keys().indexOf(QLatin1StringView(column)))).data(RawRole);
    }
    /// Those of the chosen organization, as the server has them.
    std::vector<sandbox::Member> members()
    {
        return session.world().read([this](const sandbox::State &state) {
            std::vector<sandbox::Member> found = state.members;
            std::erase_if(found, [this](const sandbox::Member &member) {
                return member.invite.orgId != session.org().text().toStdString();
            });
            return found;
        });
    }

    OrganizationDock dock;
    TablePane *sent;
};

QDateTime timeOf(sandbox::Moment moment)
{
    return QDateTime::fromString(QString::fromStdString(sandbox::isoText(moment)), Qt::ISODateWithMs);
}

constexpr int viewerIndex = 3;
constexpr int scopesIndex = 4;

} // namespace

/// People of an organization, on screen.
class TestOrganizationDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnOrganizationItSaysToChooseOne()
    {
        Bench bench;
        bench.show(bench.dock);
        QCOMPARE(bench.part<StateOverlay>("members.overlay")->face(), StateOverlay::Face::Empty);
        QVERIFY(!bench.action("organization.invite")->isEnabled());
    }

    void peopleAndInvitesAreShownAndCounted()
    {
        Bench bench;
        bench.open();
        QVERIFY(bench.dock.table().rows().rowOfKey(mara) >= 0);
        QVERIFY(bench.sent->rows().rowOfKey(qa) >= 0);
        auto *tabs = bench.part<QTabWidget>("organization.tabs");
        QTRY_COMPARE(tabs->tabText(1), u"Invites sent (2)"_s);
        QTRY_COMPARE(tabs->tabText(2), u"Invites received (2)"_s);
        QVERIFY(bench.isShown("members.table", 1));
        QVERIFY(textOf(bench.dock, "members.note").contains(u"no way to remove"_s));
    }

    void whoInvitedAMemberAndWhenTheyCameIsTold()
    {
        Bench bench;
        bench.open();
        int withoutLogin = 0;
        for (const sandbox::Member &member : bench.members()) {
            const std::string &email = member.invite.email;
            QCOMPARE(bench.cell(email, "invitedBy").toString(),
                     QString::fromStdString(member.invite.invitedBy));
            QCOMPARE(bench.cell(email, "joined").toDateTime(), timeOf(member.joinedAt));
            QCOMPARE(bench.cell(email, "login").isValid(), member.lastLogin.has_value());
            if (member.lastLogin)
                QCOMPARE(bench.cell(email, "login").toDateTime(), timeOf(*member.lastLogin));
            withoutLogin += member.lastLogin ? 0 : 1;
        }
        QCOMPARE(withoutLogin, 1);
    }

    void aServerWithoutScopesHasNoColumnOfRights()
    {
        Bench bench(DockBench::fewProcesses(sandbox::Generation::Seed));
        bench.open();
        for (const char *table : {"members.table", "invites.table"})
            QTRY_VERIFY(!bench.isShown(table, 1));
        QTRY_VERIFY(!bench.action("members.rights")->isVisible());
        bench.dock.setViewState(bench.dock.viewState());
        QVERIFY(!bench.isShown("members.table", 1));
    }

    void nothingIsSentBeforeARoleIsChosen()
    {
        Bench bench;
        bench.open();
        InviteDialog *dialog = bench.invite();
        QVERIFY(dialog);
        dialog->setText(u"new@studio.example"_s);
        QVERIFY(!bench.button(*dialog, "invite.verb")->isEnabled());
        QVERIFY(textOf(*dialog, "invite.rights.note").contains(u"admin"_s));
        bench.pick(*dialog, "invite.rights.role", viewerIndex);
        QVERIFY(bench.button(*dialog, "invite.verb")->isEnabled());
    }

    void rubbishIsToldLineByLineAndNotSent()
    {
        Bench bench;
        bench.open();
        InviteDialog *dialog = bench.invite();
        dialog->setText(u"new@studio.example\n<script>\n%1\n%2\nNEW@studio.example"_s.arg(mara, qa));
        bench.pick(*dialog, "invite.rights.role", viewerIndex);
        QCOMPARE(bench.results(*dialog).size(), 5);
        QVERIFY(bench.results(*dialog).at(1).contains(u"not a mail address"_s));
        QVERIFY(bench.results(*dialog).at(2).contains(u"member"_s));
        QVERIFY(bench.results(*dialog).at(3).contains(u"invited already"_s));
        QVERIFY(bench.results(*dialog).at(4).contains(u"further up"_s));
        QTest::mouseClick(bench.button(*dialog, "invite.verb"), Qt::LeftButton);
        QTRY_VERIFY(bench.results(*dialog).at(0).contains(u"was invited"_s));
        QCOMPARE(bench.session.requests("InviteUser"), 1);
        QTRY_VERIFY(bench.sent->rows().rowOfKey(u"new@studio.example"_s) >= 0);
        QVERIFY(!bench.button(*dialog, "invite.verb")->isEnabled());
    }

    void whatTheServerRefusedCanBeSentAgain()
    {
        Bench bench;
        bench.open();
        InviteDialog *dialog = bench.invite();
        dialog->setText(u"a@studio.example, b@studio.example"_s);
        bench.pick(*dialog, "invite.rights.role", viewerIndex);
        bench.session.fail("InviteUser", sandbox::Fault::Kind::Status, 1, 422);
        QTest::mouseClick(bench.button(*dialog, "invite.verb"), Qt::LeftButton);
        QTRY_COMPARE(bench.button(*dialog, "invite.verb")->text(), u"Invite 1"_s);
        QTRY_VERIFY(bench.button(*dialog, "invite.verb")->isEnabled());
        QTest::mouseClick(bench.button(*dialog, "invite.verb"), Qt::LeftButton);
        QTRY_VERIFY(bench.results(*dialog).filter(u"was invited"_s).size() == 2);
        QCOMPARE(bench.session.requests("InviteUser"), 3);
    }

    void rightsOfAMemberAreChanged()
    {
        Bench bench;
        bench.open();
        bench.dock.table().select(u"aiko@studio.example"_s);
        QTRY_VERIFY(bench.action("members.rights")->isEnabled());
        bench.action("members.rights")->trigger();
        auto *dialog = bench.dock.findChild<RightsDialog *>();
        QVERIFY(!bench.button(*dialog, "rights.accept")->isEnabled()); // as it is
        bench.pick(*dialog, "rights.field.role", scopesIndex);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        for (const QCheckBox *box : dialog->findChildren<QCheckBox *>())
            QTRY_VERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->accessibleName()));
        dialog->findChild<QCheckBox *>(u"rights.field.scopes.builds:read-write"_s)->click();
        QVERIFY(dialog->findChild<QCheckBox *>(u"rights.field.scopes.builds:read"_s)->isChecked());
        bench.button(*dialog, "rights.accept")->click();
        QTRY_COMPARE(bench.session.requests("UpdateUserInvite"), 1);
        const int row = bench.dock.table().rows().rowOfKey(u"aiko@studio.example"_s);
        QTRY_COMPARE(bench.dock.table().rows().index(row, 1).data().toString(), u"builds:read-write"_s);
    }

    void anInviteIsRescinded()
    {
        Bench bench;
        bench.open();
        bench.sent->select(qa);
        QTRY_VERIFY(bench.action("invites.rescind")->isEnabled());
        bench.action("invites.rescind")->trigger();
        auto *question = bench.dock.findChild<ConfirmDialog *>();
        QVERIFY(question);
        Q_EMIT question->accepted();
        QTRY_COMPARE(bench.sent->rows().rowOfKey(qa), -1);
    }

    void whoHoldsTooLittleIsToldWhichScopeIsMissing()
    {
        Bench bench;
        bench.session.holdOnly({sandbox::Scope::OrgsRead});
        bench.open();
        QTRY_VERIFY(bench.action("organization.invite")->toolTip().contains(u"orgs:read-write"_s));
        QVERIFY(!bench.action("organization.invite")->isEnabled());
    }

    void aRefusalNamesTheScope()
    {
        Bench bench;
        bench.open();
        InviteDialog *dialog = bench.invite();
        bench.session.holdOnly({sandbox::Scope::OrgsRead});
        dialog->setText(u"new@studio.example"_s);
        bench.pick(*dialog, "invite.rights.role", viewerIndex);
        // The organizations may not have been asked again yet.
        bench.workbench.org()->inviteCommands.invite({u"new@studio.example"_s, {}});
        QTRY_VERIFY(bench.results(*dialog).first().contains(u"orgs:read-write"_s));
    }

    void aRowIsShownInItsTab()
    {
        Bench bench;
        bench.open();
        Q_EMIT bench.workbench.rowWanted(u"organization"_s, qa);
        QCOMPARE(bench.part<QTabWidget>("organization.tabs")->currentIndex(), 1);
        QCOMPARE(bench.sent->currentKey(), qa);
        Q_EMIT bench.workbench.rowWanted(u"organization"_s, mara);
        QCOMPARE(bench.part<QTabWidget>("organization.tabs")->currentIndex(), 0);
        QCOMPARE(bench.dock.table().currentKey(), mara);
    }

    void whereMembersAreRemovedIsLedTo()
    {
        Bench bench;
        bench.open();
        const OpenedPages pages;
        bench.part<QPushButton>("members.console")->click();
        QCOMPARE(pages.addresses(), QStringList{u"https://console.hathora.dev/"_s});
    }

    void anInviteIsAccepted()
    {
        Bench bench;
        bench.open();
        auto *received = bench.find<TablePane>("received");
        const OrgId org = bench.chooseInvite();
        QVERIFY(!org.isEmpty());
        bench.action("received.accept")->trigger();
        QTRY_COMPARE(received->rows().rowOfKey(org.text()), -1);
        QTRY_VERIFY(bench.workbench.organizations().model().find(org));
    }

    /// It is still on screen when it is answered: nothing was asked of the server in between.
    void anInviteThatExpiredMeanwhileIsSaidToBeGone()
    {
        Bench bench;
        bench.open();
        auto *received = bench.find<TablePane>("received");
        const OrgId org = bench.chooseInvite();
        QVERIFY(!org.isEmpty());
        bench.session.world().change([&org](const sandbox::Hands &hands) {
            hands.team.withdraw(org.text().toStdString(), std::string(sandbox::Caller::owner));
        });
        bench.action("received.accept")->trigger();
        auto *strip = bench.part<MessageStrip>("organization.answers");
        QTRY_VERIFY2(strip->isVisible() && strip->detail().contains(u"expired"_s), qPrintable(strip->text()));
        QVERIFY(!bench.workbench.organizations().model().find(org));
        QTRY_COMPARE(received->rows().rowOfKey(org.text()), -1);
    }
};

QTEST_MAIN(TestOrganizationDock)
#include "tst_organizationdock.moc"
