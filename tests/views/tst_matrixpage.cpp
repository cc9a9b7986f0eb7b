// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/people/matrixpage.h"
#include "views/tablepane.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

/// The page on screen, and all that its rows are made of asked for.
struct Bench : DockBench
{
    explicit Bench(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , page(workbench)
    {
    }

    void open()
    {
        choose();
        OrgScope &org = *workbench.org();
        for (Store *store : std::initializer_list<Store *>{&org.members, &org.invites, &org.tokens})
            watches.push_back(store->watch());
        show(page);
        QTRY_VERIFY(page.table().total() > 0);
    }
    QString note() const { return textOf(page, "matrix.note"); }
    void type(const QString &filter) const
    {
        QTest::keyClicks(page.findChild<QLineEdit *>(u"matrix.filter"_s), filter);
    }
    QStringList names() { return column("name"); }
    QStringList column(const char *key)
    {
        const FilterProxy &rows = page.table().rows();
        const int column = int(rows.keys().indexOf(QLatin1StringView(key)));
        QStringList texts;
        for (int row = 0; row < rows.rowCount(); ++row)
            texts.append(rows.index(row, column).data().toString());
        texts.sort();
        return texts;
    }
    /// Members and tokens that were given so much, as the server has it.
    QStringList given(sandbox::Scope scope)
    {
        const auto reaches = [scope](const sandbox::Rights &rights) {
            return rights.role == sandbox::Role::Admin ||
                   (!rights.role &&
                    std::find(rights.scopes.begin(), rights.scopes.end(), scope) != rights.scopes.end());
        };
        QStringList names = session.world().read([&](const sandbox::State &state) {
            const std::string org = session.org().text().toStdString();
            QStringList found;
            for (const sandbox::Member &member : state.members) {
                if (member.invite.orgId == org && reaches(member.invite.rights))
                    found.append(QString::fromStdString(member.invite.email));
            }
            for (const sandbox::OrgToken &token : state.tokens) {
                const bool isActive = token.status == sandbox::OrgTokenStatus::Active;
                if (token.orgId == org && isActive && reaches(token.rights))
                    found.append(QString::fromStdString(token.name));
            }
            return found;
        });
        names.sort();
        return names;
    }

    MatrixPage page;
    std::vector<Watch> watches;
};

} // namespace

/// Who may what, on screen.
class TestMatrixPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnOrganizationThereIsNobody()
    {
        Bench bench;
        bench.show(bench.page);
        QCOMPARE(bench.page.table().total(), 0);
    }

    void peopleInvitesAndTokensStandTogether()
    {
        Bench bench;
        bench.open();
        QTRY_VERIFY(bench.names().contains(u"lena@studio.example"_s));
        QTRY_VERIFY(bench.names().contains(u"qa@contractor.example"_s));
        QTRY_VERIFY(bench.names().contains(u"pipeline"_s));
        QVERIFY(!bench.names().contains(u"old-laptop"_s)); // which was revoked
    }

    void whoCanDeleteAnApplicationIsOneFilterAway()
    {
        Bench bench;
        bench.open();
        const QStringList expected = bench.given(sandbox::Scope::ApplicationsReadWrite);
        QVERIFY(expected.contains(u"mara@studio.example"_s) && !expected.contains(u"pipeline"_s));
        bench.type(u"applications:read-write"_s);
        QTRY_COMPARE(bench.names(), expected);
    }

    void whoCanShipIsFoundByScopesGivenOneByOne()
    {
        Bench bench;
        bench.open();
        const QStringList expected = bench.given(sandbox::Scope::DeploymentsReadWrite);
        QVERIFY(expected.contains(u"pipeline"_s) && expected.contains(u"lena@studio.example"_s));
        bench.type(u"deployments:read-write"_s);
        QTRY_COMPARE(bench.names(), expected);
    }

    /// What the role of a member holds, the server does not tell: neither does the table.
    void whatARoleHoldsIsNotGuessed()
    {
        Bench bench;
        bench.open();
        bench.type(u"jonas"_s);
        QTRY_COMPARE(bench.names(), QStringList{u"jonas@studio.example"_s});
        QTRY_COMPARE(bench.column("applications"), QStringList{u"by role"_s});
        QTRY_VERIFY(bench.note().contains(u"does not tell"_s));
    }

    void whatCouldNotBeAskedForIsSaidToBeMissing()
    {
        Bench bench;
        bench.session.holdOnly({sandbox::Scope::OrgsRead});
        bench.open();
        QTRY_VERIFY(bench.note().contains(u"tokens:read"_s));
        QTRY_VERIFY(bench.workbench.org()->invites.hasLoaded());
        QTRY_VERIFY(!bench.note().contains(u"Invites are missing"_s));
        QVERIFY(!bench.names().contains(u"pipeline"_s));
    }

    void anotherOrganizationsPeopleComeInTheirPlace()
    {
        Bench bench;
        bench.open();
        bench.workbench.selection().setOrg({});
        QCOMPARE(bench.page.table().total(), 0);
    }
};

QTEST_MAIN(TestMatrixPage)
#include "tst_matrixpage.moc"
