// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/docks/tokensdock.h"
#include "views/people/rightsfield.h"
#include "views/tablepane.h"
#include "views/tableview.h"
#include "views/tokens/newtokendialog.h"
#include "views/tokens/revoketokensdialog.h"
#include "views/tokens/tokensecretdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

/// The dock on screen.
struct Bench : DockBench
{
    explicit Bench(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , dock(workbench)
    {
    }

    void open()
    {
        choose();
        show(dock);
        QTRY_VERIFY(dock.table().total() > 0 && workbench.organizations().hasLoaded());
    }
    QAction *action(const char *name) const { return dock.findChild<QAction *>(QString::fromLatin1(name)); }
    template <typename Dialog>
    Dialog *dialog() const
    {
        return dock.findChild<Dialog *>();
    }
    static QPushButton *button(QWidget &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static void type(QWidget &dialog, const QString &name)
    {
        auto *field = dialog.findChild<QWidget *>(u"newToken.name"_s);
        auto *edit = qobject_cast<QLineEdit *>(field);
        if (!edit)
            edit = dialog.findChild<QLineEdit *>();
        edit->clear();
        QTest::keyClicks(edit, name);
    }
    /// Of the name; null while there is none.
    const OrgToken *token(const QString &name)
    {
        for (const OrgToken &each : workbench.org()->tokens.model().records()) {
            if (each.name == name)
                return &each;
        }
        return nullptr;
    }
    NewTokenDialog *makeNew()
    {
        action("tokens.new")->trigger();
        return dialog<NewTokenDialog>();
    }
    /// The dialog that tells the secret of a new token; null if none comes.
    TokenSecretDialog *makeSecret(const QString &name)
    {
        NewTokenDialog *made = makeNew();
        type(*made, name);
        button(*made, "newToken.create")->click();
        const bool isTold = QTest::qWaitFor([this] { return dialog<TokenSecretDialog>() != nullptr; });
        return isTold ? dialog<TokenSecretDialog>() : nullptr;
    }
    static QStringList ticked(QWidget &dialog)
    {
        auto *list = dialog.findChild<QTreeWidget *>(u"revokeTokens.list"_s);
        QStringList names;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (list->topLevelItem(row)->checkState(0) == Qt::Checked)
                names.append(list->topLevelItem(row)->text(0));
        }
        return names;
    }

    TokensDock dock;
};

} // namespace

/// Tokens of an organization, on screen.
class TestTokensDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreListedRevokedOnesToo()
    {
        Bench bench;
        bench.open();
        QVERIFY(bench.token(u"pipeline"_s) && bench.token(u"old-laptop"_s));
        bench.dock.table().setFilter(u"status:revoked"_s);
        QTRY_COMPARE(bench.dock.table().rows().rowCount(), 1);
    }

    void aServerWithoutScopesHasNoColumnOfThem()
    {
        Bench bench(DockBench::fewProcesses(sandbox::Generation::Seed));
        bench.open();
        auto *table = bench.dock.findChild<TableView *>(u"tokens.table"_s);
        QTRY_VERIFY(table->horizontalHeader()->isSectionHidden(3));
        NewTokenDialog *dialog = bench.makeNew();
        bench.type(*dialog, u"mine"_s);
        QTRY_VERIFY(bench.button(*dialog, "newToken.create")->isEnabled());
        bench.button(*dialog, "newToken.create")->click();
        QTRY_VERIFY(bench.dialog<TokenSecretDialog>());
    }

    void aTokenBeginsWithNoScopeAtAll()
    {
        Bench bench;
        bench.open();
        NewTokenDialog *dialog = bench.makeNew();
        QVERIFY(textOf(*dialog, "newToken.rights.note").contains(u"opens nothing"_s));
        bench.type(*dialog, u"mine"_s);
        dialog->findChild<QCheckBox *>(u"newToken.rights.scopes.builds:read"_s)->click();
        bench.button(*dialog, "newToken.create")->click();
        QTRY_VERIFY(bench.token(u"mine"_s));
        QCOMPARE(*bench.token(u"mine"_s)->rights, TokenRights(QList<Scope>{KnownScope::BuildsRead}));
    }

    void aNameThatIsTakenIsNotSent()
    {
        Bench bench;
        bench.open();
        NewTokenDialog *dialog = bench.makeNew();
        for (const QString &taken :
             {u"pipeline"_s, u"old-laptop"_s}) { // this one is revoked, and still listed
            bench.type(*dialog, taken);
            QVERIFY(!bench.button(*dialog, "newToken.create")->isEnabled());
        }
    }

    void aNameThatTheServerRefusesCanBeChanged()
    {
        Bench bench;
        bench.open();
        bench.session.fail("CreateOrgToken", sandbox::Fault::Kind::Status, 1, 422);
        NewTokenDialog *dialog = bench.makeNew();
        bench.type(*dialog, u"mine"_s);
        bench.button(*dialog, "newToken.create")->click();
        QTRY_COMPARE(bench.session.requests("CreateOrgToken"), 1);
        QTRY_VERIFY(bench.button(*dialog, "newToken.create")->isEnabled());
        QVERIFY(dialog->isVisible());
    }

    void theSecretIsShownOnceAndCopied()
    {
        Bench bench;
        bench.open();
        TokenSecretDialog *told = bench.makeSecret(u"mine"_s);
        QVERIFY(told);
        const QString secret = textOf(*told, "tokenSecret.secret");
        QVERIFY(secret.startsWith(u"hathora_org_st_"_s));
        bench.button(*told, "tokenSecret.copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), secret);
        told->reject();
        QTRY_VERIFY(!bench.dialog<TokenSecretDialog>());
        QCOMPARE(QGuiApplication::clipboard()->text(), secret); // or it could not be pasted
    }

    void aSecretIsNotLostByOneKey()
    {
        Bench bench;
        bench.open();
        TokenSecretDialog *told = bench.makeSecret(u"mine"_s);
        QVERIFY(told);
        told->reject();
        QVERIFY(told->isVisible());
        told->reject();
        QTRY_VERIFY(!bench.dialog<TokenSecretDialog>());
    }

    void aSecretGoesToANewProfile()
    {
        Bench bench;
        bench.open();
        QSignalSpy wanted(&bench.workbench, &Workbench::profileWanted);
        TokenSecretDialog *told = bench.makeSecret(u"mine"_s);
        QVERIFY(told);
        const QString secret = textOf(*told, "tokenSecret.secret");
        bench.button(*told, "tokenSecret.use")->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CreatedOrgToken>().secret, secret);
        Q_EMIT bench.workbench.profileMade(OrgTokenId(u"another"_s));
        QVERIFY(told->isVisible()); // it is not in the keychain yet
        Q_EMIT bench.workbench.profileMade(wanted.first().first().value<CreatedOrgToken>().token.id);
        QTRY_VERIFY(!bench.dialog<TokenSecretDialog>());
    }

    void aSecretThatTheKeychainDoesNotTakeStaysThere()
    {
        Bench bench;
        bench.open();
        TokenSecretDialog *told = bench.makeSecret(u"mine"_s);
        QVERIFY(told);
        bench.button(*told, "tokenSecret.use")->click();
        QVERIFY(!bench.button(*told, "tokenSecret.use")->isEnabled());
        QTRY_VERIFY(bench.token(u"mine"_s));
        Q_EMIT bench.workbench.profileNotMade(bench.token(u"mine"_s)->id);
        QVERIFY(told->isVisible() && !textOf(*told, "tokenSecret.secret").isEmpty());
        QVERIFY(bench.button(*told, "tokenSecret.use")->isEnabled());
        QVERIFY(told->findChild<QWidget *>(u"tokenSecret.warning"_s)->isVisible());
        told->reject();
        QVERIFY(told->isVisible()); // it was neither copied nor used
    }

    void aLostSecretIsTakenBack()
    {
        Bench bench;
        bench.open();
        bench.session.fail("CreateOrgToken", sandbox::Fault::Kind::Swallow);
        NewTokenDialog *dialog = bench.makeNew();
        bench.type(*dialog, u"mine"_s);
        bench.button(*dialog, "newToken.create")->click();
        QTRY_VERIFY(bench.token(u"mine"_s) &&
                    bench.token(u"mine"_s)->status.is(KnownOrgTokenStatus::Revoked));
        QVERIFY(!bench.dialog<TokenSecretDialog>());
        QVERIFY(dialog->isVisible());
    }

    void tokensOfAPatternAreRevokedAtOnce()
    {
        Bench bench;
        bench.open();
        bench.action("tokens.cleanUp")->trigger();
        auto *dialog = bench.dialog<RevokeTokensDialog>();
        QVERIFY(dialog);
        QVERIFY(bench.ticked(*dialog).isEmpty());
        QVERIFY(!bench.button(*dialog, "revokeTokens.verb")->isEnabled());
        dialog->findChild<QLineEdit *>(u"revokeTokens.pattern"_s)->setText(u"unity-plugin-token_*"_s);
        QCOMPARE(bench.ticked(*dialog).size(), 1);
        dialog->findChild<QLineEdit *>(u"revokeTokens.pattern"_s)->setText({});
        dialog->findChild<QCheckBox *>(u"revokeTokens.admins"_s)->click();
        QCOMPARE(bench.ticked(*dialog).size(), 1);
        QVERIFY(bench.ticked(*dialog).first().startsWith(u"unity-plugin"_s));
        const QString name = bench.ticked(*dialog).first();
        bench.button(*dialog, "revokeTokens.verb")->click();
        QTRY_VERIFY(bench.token(name)->status.is(KnownOrgTokenStatus::Revoked));
        QTRY_COMPARE(textOf(*dialog, "revokeTokens.title"), u"Revoked"_s);
        QCOMPARE(bench.session.requests("RevokeOrgToken"), 1);
    }

    void whatEndsThisSessionIsSaid()
    {
        Bench bench;
        bench.open();
        bench.workbench.setTokenEnd(bench.token(u"pipeline"_s)->lastFour);
        bench.dock.table().select(bench.token(u"pipeline"_s)->id.text());
        QTRY_VERIFY(bench.action("tokens.revoke")->isEnabled());
        bench.action("tokens.revoke")->trigger();
        auto *dialog = bench.dialog<RevokeTokensDialog>();
        QCOMPARE(bench.ticked(*dialog), QStringList{u"pipeline"_s});
        QVERIFY(textOf(*dialog, "revokeTokens.warning").contains(u"this session"_s));
    }

    void eachRefusalStandsInItsRow()
    {
        Bench bench;
        bench.open();
        bench.action("tokens.cleanUp")->trigger();
        auto *dialog = bench.dialog<RevokeTokensDialog>();
        dialog->findChild<QLineEdit *>(u"revokeTokens.pattern"_s)->setText(u"*"_s);
        const int all = int(bench.ticked(*dialog).size());
        QVERIFY(all > 2);
        bench.session.fail("RevokeOrgToken", sandbox::Fault::Kind::Status, 1, 403);
        bench.button(*dialog, "revokeTokens.verb")->click();
        QTRY_COMPARE(bench.session.requests("RevokeOrgToken"), all);
        QTRY_VERIFY(textOf(*dialog, "revokeTokens.title").contains(u"1 token"_s));
    }

    void whoHoldsTooLittleIsToldWhichScopeIsMissing()
    {
        Bench bench;
        bench.session.holdOnly({sandbox::Scope::OrgsRead, sandbox::Scope::TokensRead});
        bench.open();
        QTRY_VERIFY(bench.action("tokens.new")->toolTip().contains(u"tokens:read-write"_s));
        QVERIFY(!bench.action("tokens.new")->isEnabled());
    }
};

QTEST_MAIN(TestTokensDock)
#include "tst_tokensdock.moc"
