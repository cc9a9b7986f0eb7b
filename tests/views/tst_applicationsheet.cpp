// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appconfig.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "views/applications/appdialog.h"
#include "views/applications/apptext.h"
#include "views/applications/signinfield.h"
#include "views/changestrip.h"
#include "views/docks/applicationsdock.h"
#include "views/fittingarea.h"
#include "views/forms/formfield.h"
#include "views/messagestrip.h"
#include "views/tablepane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

using Served = sandbox::Generation;

Q_DECLARE_METATYPE(Served)

namespace {

const QString client = u"318204466219-fake.apps.googleusercontent.com"_s;

AuthConfiguration theirs()
{
    return {{}, {}, GoogleAuth{client}};
}

/// The dock on screen, and the sheet that it opens.
struct Bench : DockBench
{
    explicit Bench(Served generation = Served::Newest)
        : DockBench(fewProcesses(generation))
        , dock(workbench)
    {
    }

    void open()
    {
        choose();
        show(dock);
        QTRY_COMPARE(dock.table().currentKey(), session.app().text());
        QTRY_VERIFY(workbench.org()->fleets.hasLoaded() || generation() != hathora::Generation::Unknown);
        QTRY_VERIFY(generation() != hathora::Generation::Unknown);
    }
    hathora::Generation generation() const { return workbench.generation(); }
    AppDialog *sheet(const char *action)
    {
        dock.findChild<QAction *>(QLatin1StringView(action))->trigger();
        return dock.findChild<AppDialog *>();
    }
    template <typename T = QWidget>
    T *part(const char *name) const
    {
        return dock.findChild<T *>(QLatin1StringView(name));
    }
    void fill(const char *name, const QString &text) const { typeInto(dock, name, text); }
    bool canAccept() const { return part<QPushButton>("appDialog.accept")->isEnabled(); }
    void accept() const { press(dock, "appDialog.accept"); }
    QString problem(const char *field) const { return part<FormField>(field)->problem(); }
    /// As the server has it; empty if it has none of that name.
    std::optional<App> stored(const QString &name)
    {
        const auto apps = settled(session.api().apps.list(session.org()));
        for (const AppWithDeployment &app : *apps) {
            if (app.name == name)
                return app;
        }
        return {};
    }
    /// Changes a way to sign in that somebody else changes before it is sent.
    void comeSecond()
    {
        sheet("applications.edit");
        hadNickname = part<QCheckBox>("appDialog.signIn.nickname")->isChecked();
        part<QCheckBox>("appDialog.signIn.nickname")->click();
        AppChanges changes;
        changes.auth = theirs();
        QVERIFY(settled(session.api().apps.change(session.app(), changes)));
        accept();
    }
    bool isAskedAgain() const
    {
        const auto *note = part("appDialog.note");
        return note && note->isVisible() && textOf(dock, "appDialog.note").contains(u"Somebody else"_s);
    }
    OrgId elsewhere()
    {
        const auto orgs = settled(session.api().orgs.list());
        for (const Organization &each : *orgs) {
            if (each.id != session.org())
                return each.id;
        }
        return {};
    }
    /// The one of the seeded applications that has a service configuration.
    AppId service() const
    {
        for (const AppWithDeployment &app : workbench.org()->apps.model().records()) {
            if (app.serviceConfig)
                return app.id;
        }
        return {};
    }
    QString name() const { return workbench.org()->apps.model().find(session.app())->name; }

    ApplicationsDock dock;
    bool hadNickname = false;
};

void generations()
{
    QTest::addColumn<Served>("generation");
    QTest::newRow("the newest server") << Served::Newest;
    QTest::newRow("a server of 2.10") << Served::Seed;
}

} // namespace

/// Making an application and changing how one is set, in the sheet.
class TestApplicationSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsMadeWithGoogleSignIn_data() { generations(); }

    void oneIsMadeWithGoogleSignIn()
    {
        QFETCH(const Served, generation);
        Bench bench(generation);
        bench.open();
        bench.sheet("applications.new");
        bench.fill("appDialog.name.editor", u"night-shift"_s);
        bench.part<QCheckBox>("appDialog.signIn.google")->click();
        QVERIFY(!bench.canAccept()); // the client id is missing
        bench.fill("appDialog.signIn.clientId", client);
        bench.accept();
        QTRY_VERIFY(bench.stored(u"night-shift"_s));
        QCOMPARE(bench.stored(u"night-shift"_s)->auth.google->clientId, client);
        QTRY_COMPARE(textOf(bench.dock, "applications.title"), u"night-shift"_s);
    }

    void signInIsEditedAndTheRestStays_data() { generations(); }

    void signInIsEditedAndTheRestStays()
    {
        QFETCH(const Served, generation);
        Bench bench(generation);
        bench.open();
        const App before = *bench.stored(bench.name());
        bench.sheet("applications.edit");
        QVERIFY(!bench.canAccept()); // nothing is changed yet
        bench.part<QCheckBox>("appDialog.signIn.nickname")->click();
        QVERIFY(textOf(bench.dock, "appDialog.review.after.1") !=
                textOf(bench.dock, "appDialog.review.before.1"));
        bench.accept();
        AppConfig wanted = configOf(before);
        wanted.auth.nickname = before.auth.nickname ? std::nullopt : std::optional(NoSettings{});
        QTRY_COMPARE(configOf(*bench.stored(before.name)), wanted);
        QCOMPARE(bench.session.requests("PatchApp"), generation == Served::Newest ? 1 : 0);
        QCOMPARE(bench.session.requests("UpdateApp"), generation == Served::Newest ? 0 : 1);
    }

    void namesThatAreTakenOrWrongAreNotSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("65 characters") << QString(65, u'a');
        QTest::newRow("rubbish") << u"../<b>&x"_s;
        QTest::newRow("taken") << QString(u"?"_s);
    }

    void namesThatAreTakenOrWrongAreNotSent()
    {
        QFETCH(const QString, name);
        Bench bench;
        bench.open();
        bench.sheet("applications.new");
        bench.fill("appDialog.name.editor", u"good-1"_s);
        QVERIFY(bench.canAccept());
        bench.fill("appDialog.name.editor", name == u"?" ? bench.name() : name);
        QVERIFY(!bench.canAccept());
        QCOMPARE(bench.problem("appDialog.name").isEmpty(), name.isEmpty()); // that one is required is seen
    }

    void aNameThatIsTakenMeanwhileIsRefusedAndSaidSo()
    {
        Bench bench;
        bench.open();
        bench.sheet("applications.new");
        bench.fill("appDialog.name.editor", u"late-1"_s);
        NewApp theirs;
        theirs.name = u"late-1"_s;
        QVERIFY(settled(bench.session.api().apps.create(theirs, bench.session.org())));
        bench.accept();
        QTRY_COMPARE(bench.session.requests("CreateApp"), 2);
        const auto *strip = bench.dock.findChild<ChangeStrip *>();
        QVERIFY(strip);
        QTRY_VERIFY(strip->text().contains(u"was not created"_s));
    }

    void withoutAWayToSignInItSaysWhatThatMeans()
    {
        Bench bench;
        bench.open();
        bench.sheet("applications.new");
        bench.fill("appDialog.name.editor", u"closed-1"_s);
        bench.part<QCheckBox>("appDialog.signIn.anonymous")->click();
        QVERIFY(textOf(bench.dock, "appDialog.signIn.hint").contains(u"cannot sign in"_s));
        QVERIFY(bench.canAccept());
    }

    void anOlderServerIsOfferedNoServiceConfiguration()
    {
        Bench bench(Served::Seed);
        bench.open();
        bench.sheet("applications.edit");
        QVERIFY(!bench.part("appDialog.balancer") && !bench.part("appDialog.allocations"));
    }

    void processesAreHeldInARegion()
    {
        Bench bench;
        bench.open();
        bench.sheet("applications.edit");
        auto *add = bench.part<QComboBox>("appDialog.allocations.add");
        add->setCurrentIndex(add->findData(u"Dubai"_s));
        Q_EMIT add->activated(add->currentIndex());
        bench.fill("appDialog.allocations.Dubai.least", u"2"_s);
        QVERIFY(!bench.canAccept()); // the target is 1
        for (const QString &wrong : {u"-4"_s, u"99999999999999999999"_s, u"many"_s}) {
            bench.fill("appDialog.allocations.Dubai.target", wrong);
            QVERIFY2(!bench.canAccept(), qPrintable(wrong));
        }
        bench.fill("appDialog.allocations.Dubai.target", u"3"_s);
        bench.accept();
        QTRY_VERIFY(configOf(*bench.stored(bench.name())).serviceConfig);
        const auto held = configOf(*bench.stored(bench.name())).serviceConfig->staticProcessAllocation;
        QTRY_COMPARE(held.last().region, Region(KnownRegion::Dubai));
        QCOMPARE(held.last().targetProcesses, 3);
    }

    void anAutoscalersNumberIsOneMoreThanNothing_data()
    {
        QTest::addColumn<bool>("isGood");
        QTest::newRow("40") << true;
        QTest::newRow("0.5") << true;
        QTest::newRow("") << true;
        QTest::newRow("0") << false;
        QTest::newRow("-3") << false;
        QTest::newRow("1e999") << false;
        QTest::newRow("much") << false;
    }

    void anAutoscalersNumberIsOneMoreThanNothing()
    {
        QFETCH(const bool, isGood);
        Bench bench;
        bench.open();
        bench.sheet("applications.edit");
        bench.fill("appDialog.autoscaler.editor", QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(bench.problem("appDialog.autoscaler").isEmpty(), isGood);
    }

    void whatSomebodyElseChangedMeanwhileIsShownAndNotOverwritten()
    {
        Bench bench;
        bench.open();
        const QString name = bench.name();
        bench.comeSecond();
        QTRY_VERIFY(bench.isAskedAgain());
        QCOMPARE(bench.stored(name)->auth, theirs());
        QCOMPARE(textOf(bench.dock, "appDialog.review.before.2"), client);
    }

    void aConflictIsNotLostWhenAnotherOrganizationIsChosen_data()
    {
        QTest::addColumn<bool>("isLed");
        QTest::newRow("and back by oneself") << false;
        QTest::newRow("and back by the strip's button") << true;
    }

    void aConflictIsNotLostWhenAnotherOrganizationIsChosen()
    {
        QFETCH(const bool, isLed);
        Bench bench;
        bench.open();
        const OrgId elsewhere = bench.elsewhere();
        bench.comeSecond();
        bench.workbench.selection().setOrg(elsewhere); // the request is still out
        const auto *strip = bench.part<MessageStrip>("applications.elsewhere");
        QTRY_VERIFY(strip->isVisible() && strip->text().contains(u"Somebody else"_s));
        QVERIFY(!bench.isAskedAgain());
        if (isLed)
            bench.dock.findChild<MessageStrip *>(strip->objectName())->findChild<QPushButton *>()->click();
        else
            bench.choose();
        QTRY_VERIFY(bench.isAskedAgain());
        QVERIFY(strip->isHidden());
        QVERIFY(bench.part<QCheckBox>("appDialog.signIn.nickname")->isChecked() !=
                bench.hadNickname); // what was wanted is filled in
    }

    void aServiceConfigurationIsSeenInDockAndSheet()
    {
        Bench bench;
        bench.open();
        bench.dock.table().select(bench.service().text());
        QCOMPARE(textOf(bench.dock, "applications.balancer"), u"on"_s);
        QVERIFY(textOf(bench.dock, "applications.autoscaler").contains(u"concurrent-requests at 40"_s));
        QVERIFY(textOf(bench.dock, "applications.allocations").contains(u"Washington DC: at least 1"_s));
        bench.sheet("applications.edit");
        QCOMPARE(textOf(bench.dock, "appDialog.autoscaler.editor"), u"40"_s);
        QCOMPARE(textOf(bench.dock, "appDialog.allocations.Frankfurt.most"), u"6"_s);
        QVERIFY(!bench.part("appDialog.allocations.Washington_DC.target")->isEnabled());
        QVERIFY(!bench.canAccept()); // nothing is changed yet
    }

    void aSheetOfManyRegionsFitsTheScreenAndIsScrolled()
    {
        AppDialog::Request request{AppConfig(), AppConfig(), {}, AppDialog::Service::Served, {}};
        request.filled.serviceConfig = ServiceConfigWrite();
        for (const EnumName<KnownRegion> &each : enumNames(KnownRegion{}))
            request.filled.serviceConfig->staticProcessAllocation.append({each.value, 0, 1, {}, {}});
        QWidget window;
        auto *sheet = new AppDialog(request, &window);
        sheet->show();
        QVERIFY(QTest::qWaitForWindowExposed(sheet));
        QVERIFY(sheet->height() <= sheet->screen()->availableSize().height());
        const auto *accept = sheet->findChild<QPushButton *>(u"appDialog.accept"_s);
        QVERIFY(sheet->rect().contains(
            accept->geometry().translated(accept->parentWidget()->mapTo(sheet, QPoint()))));
        QVERIFY(sheet->findChild<FittingArea *>()->verticalScrollBar()->maximum() > 0);
    }

    void waysToSignInThatAreNotKnownHereAreNamedAndStay()
    {
        SignInField field(u"field"_s);
        AuthConfiguration auth;
        auth.others = {u"steam"_s};
        field.setAuth(auth);
        QVERIFY(textOf(field, "field.hint").contains(u"steam"_s));
        QCOMPARE(field.auth(), auth);
        QVERIFY(apptext::signIn(auth).contains(u"steam"_s));
    }
};

QTEST_MAIN(TestApplicationSheet)
#include "tst_applicationsheet.moc"
