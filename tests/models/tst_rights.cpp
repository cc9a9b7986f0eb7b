// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/scopematrix.h"
#include "models/people/tokentraits.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-05-01T12:00:00Z"_s, Qt::ISODate);

OrgToken token(const QString &name, int days, const std::optional<TokenRights> &rights = {})
{
    OrgToken token;
    token.name = name;
    token.id = OrgTokenId(u"org-token-"_s + name);
    token.status = KnownOrgTokenStatus::Active;
    token.createdAt = now.addDays(-days);
    token.rights = rights;
    return token;
}

const TokenRights builds(QList<Scope>{KnownScope::BuildsRead});

QString cell(ScopeMatrix &matrix, const QString &name, QLatin1StringView column)
{
    for (const Holder &holder : matrix.model().records()) {
        if (holder.name == name) {
            const QModelIndex index =
                matrix.model().index(matrix.model().rowOf(holder.id), matrix.model().columnOf(column));
            return index.data(RawRole).toString();
        }
    }
    return u"nobody"_s;
}

} // namespace

/// Which tokens may be forgotten, and who may what.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreFoundByWhatIsLookedFor_data()
    {
        QTest::addColumn<OrgToken>("token");
        QTest::addColumn<TokenSearch>("search");
        QTest::addColumn<bool>("fits");
        constexpr auto any = TokenSearch::Admins::Any;
        constexpr auto admins = TokenSearch::Admins::Wanted;
        QTest::newRow("nothing is looked for") << token(u"a"_s, 900) << TokenSearch() << false;
        QTest::newRow("no scopes are told") << token(u"a"_s, 1) << TokenSearch{admins, 0, {}} << true;
        QTest::newRow("admin is told") << token(u"a"_s, 1, TokenRights(TokenRole(KnownTokenRole::Admin)))
                                       << TokenSearch{admins, 0, {}} << true;
        QTest::newRow("with a scope") << token(u"a"_s, 1, builds) << TokenSearch{admins, 0, {}} << false;
        QTest::newRow("old") << token(u"a"_s, 91, builds) << TokenSearch{any, 90, {}} << true;
        QTest::newRow("young") << token(u"a"_s, 89, builds) << TokenSearch{any, 90, {}} << false;
        QTest::newRow("by a tool") << token(u"unity-plugin-token_2026-01-01"_s, 1)
                                   << TokenSearch{any, 0, u"unity-plugin-token_*"_s} << true;
        QTest::newRow("its name is only a part") << token(u"my-unity-plugin-token_1"_s, 1)
                                                 << TokenSearch{any, 0, u"unity-plugin-token_*"_s} << false;
        QTest::newRow("a pattern that would be an expression")
            << token(u"aaa"_s, 1) << TokenSearch{any, 0, u"a+"_s} << false;
        QTest::newRow("both") << token(u"ci-1"_s, 10) << TokenSearch{admins, 90, u"ci-?"_s} << false;
        OrgToken revoked = token(u"a"_s, 900);
        revoked.status = KnownOrgTokenStatus::Revoked;
        QTest::newRow("revoked") << revoked << TokenSearch{admins, 0, {}} << false;
    }
    void tokensAreFoundByWhatIsLookedFor()
    {
        QFETCH(OrgToken, token);
        QFETCH(TokenSearch, search);
        QTEST(fits(token, search, now), "fits");
    }

    void namesAreJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<TokenNameFlaw>("flaw");
        QTest::newRow("fine") << u"pipeline 2"_s << TokenNameFlaw::None;
        QTest::newRow("empty") << u"  "_s << TokenNameFlaw::Empty;
        QTest::newRow("a space behind") << u"pipeline "_s << TokenNameFlaw::SpaceAround;
        QTest::newRow("as long as may be") << QString(64, u'a') << TokenNameFlaw::None;
        QTest::newRow("too long") << QString(65, u'a') << TokenNameFlaw::TooLong;
        QTest::newRow("taken") << u"taken"_s << TokenNameFlaw::Taken;
        QTest::newRow("of a revoked one") << u"gone"_s << TokenNameFlaw::Taken;
    }
    void namesAreJudged()
    {
        QFETCH(QString, name);
        OrgToken gone = token(u"gone"_s, 1);
        gone.status = KnownOrgTokenStatus::Revoked;
        QTEST(flawOf(name, {token(u"taken"_s, 1), gone}), "flaw");
    }

    void whoCanDeleteAnApplicationIsOneLook()
    {
        SandboxSession session({.processes = 24});
        Workbench workbench(session.api(), quickTimes());
        workbench.selection().setOrg(session.org());
        OrgScope &org = *workbench.org();
        ScopeMatrix matrix(org);
        QAbstractItemModelTester tester(&matrix.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Watch watches[] = {org.members.watch(), org.invites.watch(), org.tokens.watch()};
        QTRY_VERIFY(org.members.hasLoaded() && org.invites.hasLoaded() && org.tokens.hasLoaded());
        QCOMPARE(cell(matrix, u"mara@studio.example"_s, "applications"_L1), u"read-write"_s);
        QCOMPARE(cell(matrix, u"jonas@studio.example"_s, "applications"_L1), u"by role"_s);
        QCOMPARE(cell(matrix, u"lena@studio.example"_s, "applications"_L1), u"read"_s);
        QCOMPARE(cell(matrix, u"lena@studio.example"_s, "builds"_L1), u"read-write"_s);
        QCOMPARE(cell(matrix, u"qa@contractor.example"_s, "kind"_L1), u"invite"_s);
        QCOMPARE(cell(matrix, u"qa@contractor.example"_s, "applications"_L1), QString());
        QCOMPARE(cell(matrix, u"status-page"_s, "processes"_L1), u"read"_s);
        QCOMPARE(cell(matrix, u"old-laptop"_s, "kind"_L1), u"nobody"_s); // revoked
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
