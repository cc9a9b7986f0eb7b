// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/manager.h"
#include "tests/support/quick.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = managersPatience;

namespace {

const QString made = u"lab"_s;
const QString renamed = u"laboratory"_s;

/// Somebody who looks after applications and tokens.
struct Desk : Manager
{
    std::optional<AppWithDeployment> app(const QString &name)
    {
        return named(settled(server().apps.list(org())), name);
    }
    std::optional<OrgToken> orgToken(const QString &name)
    {
        return named(settled(server().orgTokens.list(org())), name);
    }

    /// Among the applications, one of which was made just now.
    void openWithOneMore()
    {
        goIn();
        QVERIFY(makeApp(made));
    }
    void openTokens()
    {
        goIn();
        QVERIFY(lookAt("tokens", "tokens.table"));
    }
    bool rename(const QString &name, const QString &now)
    {
        return rows("applications.table").click(name) && trigger("applications.edit") &&
               fill("appDialog.name.editor", now);
    }
    /// May look at builds and people; the secret, as it is told.
    QString makeToken(const QString &name)
    {
        const bool isAsked = trigger("tokens.new") && fill("newToken.name.editor", name) &&
                             click("newToken.rights.scopes.builds:read") &&
                             click("newToken.rights.scopes.orgs:read") && click("newToken.create");
        const auto isTold = [this] { return person.seen("tokenSecret.secret"); };
        return isAsked && QTest::qWaitFor(isTold, aWhile) ? person.text("tokenSecret.secret") : QString();
    }
    /// Once to be warned, and once more.
    bool closeSecret()
    {
        return click("tokenSecret.close") && click("tokenSecret.close") &&
               QTest::qWaitFor([this] { return !person.seen("tokenSecret"); }, aWhile);
    }
    /// Whether the server still lets somebody in with it.
    bool opens(const QString &secret)
    {
        Client client(quickOptions(hathora.url()));
        return client.setToken(secret.toLatin1()) && settled(Api(client).orgs.list());
    }

private:
    template <typename Record>
    static std::optional<Record> named(const Result<QList<Record>> &all, const QString &name)
    {
        if (!all)
            return {};
        const auto found = std::find_if(all->cbegin(), all->cend(),
                                        [&name](const Record &each) { return each.name == name; });
        return found == all->cend() ? std::nullopt : std::optional(*found);
    }
};

} // namespace

/// Applications and tokens, from the window to the server and back.
class TestManageFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApplicationIsMadeAndIsThereWhereverApplicationsAre()
    {
        Desk desk;
        desk.openWithOneMore();
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("navigator.tree").has(made), aWhile);
        const std::optional<AppWithDeployment> app = desk.app(made);
        QVERIFY(app);
        QVERIFY(app->auth.anonymous.has_value());
        QCOMPARE(desk.rows("applications.table").cell(made, "by"), app->createdBy);
    }

    void aNewNameIsSeenBesideTheOldOneBeforeItIsSent()
    {
        Desk desk;
        desk.openWithOneMore();
        const std::optional<AppWithDeployment> before = desk.app(made);
        QVERIFY(desk.rename(made, renamed));
        QCOMPARE(desk.person.text("appDialog.review.before.0"), made);
        QCOMPARE(desk.person.text("appDialog.review.after.0"), renamed);
        QCOMPARE(desk.app(made), before); // nothing was sent yet

        QVERIFY(desk.click("appDialog.accept"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("applications.table").has(renamed), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("navigator.tree").has(renamed), aWhile);
        QVERIFY(!desk.rows("applications.table").has(made));
        const std::optional<AppWithDeployment> after = desk.app(renamed);
        QVERIFY(after);
        QCOMPARE(after->id, before->id);
        QCOMPARE(after->auth, before->auth);
        QVERIFY(!desk.app(made));
    }

    void anApplicationIsDeletedByItsTypedNameAlone()
    {
        Desk desk;
        desk.openWithOneMore();
        QVERIFY(desk.rows("applications.table").click(made));
        QVERIFY(desk.trigger("applications.delete"));
        QVERIFY(desk.fill("confirmTypedName", made.chopped(1)));
        QVERIFY(!desk.person.click("confirmVerb"));
        QVERIFY(desk.app(made));

        QVERIFY(desk.fill("confirmTypedName", made));
        QVERIFY(desk.click("confirmVerb"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.rows("applications.table").has(made), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.rows("navigator.tree").has(made), aWhile);
        QVERIFY(!desk.app(made));
    }

    void aTokensSecretIsToldOnce()
    {
        Desk desk;
        desk.openTokens();
        const QString secret = desk.makeToken(u"night-build"_s);
        QVERIFY(desk.opens(secret));
        QVERIFY(desk.closeSecret());
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("tokens.table").has(u"night-build"_s), aWhile);
        const std::optional<OrgToken> token = desk.orgToken(u"night-build"_s);
        QVERIFY(token && token->rights);
        QCOMPARE(*token->rights, TokenRights(QList<Scope>{KnownScope::BuildsRead, KnownScope::OrgsRead}));
        for (const QWidget *each : desk.person.window().findChildren<QWidget *>())
            QVERIFY2(!each->property("text").toString().contains(secret), qPrintable(each->objectName()));
    }

    void aNewTokenHasAProfileOfItsOwnAndLiesInTheKeychain()
    {
        Desk desk;
        desk.openTokens();
        const QString secret = desk.makeToken(u"night-build"_s);
        QVERIFY(!secret.isEmpty());
        QVERIFY(desk.click("tokenSecret.use"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.seen("profileMade/messageAction"), aWhile);
        const std::optional<Profile> profile = desk.person.program().profiles().byName(u"night-build"_s);
        QVERIFY(profile);
        QCOMPARE(profile->server, desk.hathora.url());
        const TokenAnswer kept = desk.person.kept({profile->id, profile->server});
        QVERIFY(kept.token);
        QCOMPARE(kept.token->bytes(), secret.toLatin1());

        QVERIFY(desk.click("profileMade/messageAction")); // and lets in
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.person.isIn() && desk.person.program().session()->profile().id == profile->id, aWhile);
    }

    void aTokenIsRevokedAfterItIsSaidWhatThatMeans()
    {
        Desk desk;
        desk.openTokens();
        const QString secret = desk.makeToken(u"night-build"_s);
        QVERIFY(desk.closeSecret());
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("tokens.table").has(u"night-build"_s), aWhile);
        QVERIFY(desk.rows("tokens.table").click(u"night-build"_s));
        QVERIFY(desk.trigger("tokens.revoke"));
        QVERIFY(desk.person.text("revokeTokens.warning").contains(u"refused"_s));
        QVERIFY(desk.opens(secret));

        QVERIFY(desk.click("revokeTokens.verb"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("tokens.table").cell(u"night-build"_s, "status"), u"revoked"_s,
                                  aWhile);
        QCOMPARE(desk.orgToken(u"night-build"_s)->status, OrgTokenStatus(KnownOrgTokenStatus::Revoked));
        QVERIFY(!desk.opens(secret));
        QVERIFY(desk.click("revokeTokens.close"));
    }
};

QTEST_MAIN(TestManageFlow)
#include "tst_manageflow.moc"
