// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "tests/app/localhathora.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

/// Where a session begins, by asking a real server.
class TestStartingPoint : public QObject
{
    Q_OBJECT

    struct Place
    {
        OrgId org;
        AppId app;
    };

    /// A living application of an organization, counted from the first or from the last.
    static Place someApp(LocalHathora &hathora, bool last)
    {
        return hathora.world().read([last](const sandbox::State &state) {
            Place found;
            for (const auto &app : state.applications) {
                if (!app->deletedAt && (last || found.app.isEmpty()))
                    found = {OrgId(QString::fromStdString(app->orgId)),
                             AppId(QString::fromStdString(app->id))};
            }
            return found;
        });
    }

    /// A session that is looked at, as by the window's pickers.
    struct Looked
    {
        Looked(LocalHathora &hathora, const StartingPoint &start)
            : session({{}, u"test"_s, hathora.url(), {}, {}}, *Token::from("right"), TokenKeeping::ThisRun,
                      StoreTimes(), start)
            , orgs(session.workbench().organizations().watch())
        {
            QObject::connect(&session.workbench(), &Workbench::orgScopeChanged, &session, [this] {
                if (session.workbench().org())
                    apps = session.workbench().org()->apps.watch();
            });
        }

        Selection &selection() { return session.workbench().selection(); }

        Session session;
        Watch orgs;
        Watch apps;
    };

private Q_SLOTS:
    void withoutAWishItIsTheFirst()
    {
        LocalHathora hathora("right");
        Looked looked(hathora, {});
        QTRY_VERIFY_WITH_TIMEOUT(!looked.selection().app().isEmpty(), aWhile);
        const auto &orgs = looked.session.workbench().organizations().model();
        QCOMPARE(looked.selection().org(), orgs.at(0).id);
    }

    void theWishedOnesAreChosen()
    {
        LocalHathora hathora("right");
        const Place wish = someApp(hathora, true);
        Looked looked(hathora, {wish.org, wish.app});
        QTRY_COMPARE_WITH_TIMEOUT(looked.selection().app(), wish.app, aWhile);
        QCOMPARE(looked.selection().org(), wish.org);
    }

    void ofAnApplicationAloneTheServerKnowsTheOrganization()
    {
        LocalHathora hathora("right");
        const Place wish = someApp(hathora, true);
        Looked looked(hathora, {{}, wish.app});
        QTRY_COMPARE_WITH_TIMEOUT(looked.selection().app(), wish.app, aWhile);
        QCOMPARE(looked.selection().org(), wish.org);
        QCOMPARE(hathora.asked("GetApp"), 1);
    }

    void aWishThatIsNotThereIsTheFirstInstead()
    {
        LocalHathora hathora("right");
        Looked looked(hathora, {OrgId(u"org-nobody"_s), AppId(u"app-nobody"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(!looked.selection().app().isEmpty(), aWhile);
        QVERIFY(looked.selection().app() != AppId(u"app-nobody"_s));
    }

    void anApplicationThatIsGoneGivesWayToAnother()
    {
        LocalHathora hathora("right");
        Looked looked(hathora, {});
        QTRY_VERIFY_WITH_TIMEOUT(!looked.selection().app().isEmpty(), aWhile);
        const AppId gone = looked.selection().app();
        hathora.world().change([&](sandbox::Hands hands) {
            hands.state.application(gone.text().toStdString()).deletedAt = hands.state.now;
        });
        looked.session.workbench().org()->apps.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(looked.selection().app() != gone && !looked.selection().app().isEmpty(),
                                 aWhile);
    }

    void aSessionMayEndInTheMiddle()
    {
        LocalHathora hathora("right");
        sandbox::Fault silent = sandbox::Fault::on("*", sandbox::Fault::Kind::Silent);
        silent.count = 100;
        hathora.server().faults().arm(silent);
        auto looked = std::make_unique<Looked>(hathora, StartingPoint());
        QTRY_VERIFY(looked->session.client().inFlight() > 0);
        looked.reset();
    }
};

QTEST_GUILESS_MAIN(TestStartingPoint)
#include "tst_startingpoint.moc"
