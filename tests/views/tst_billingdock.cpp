// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openedpages.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "views/billing/billingtext.h"
#include "views/billing/invoicespane.h"
#include "views/billing/itembars.h"
#include "views/billing/upcomingpane.h"
#include "views/browser.h"
#include "views/changeactions.h"
#include "views/docks/billingdock.h"
#include "views/figurecard.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

/// The dock on screen.
struct Bench : DockBench
{
    explicit Bench(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , dock(std::make_unique<BillingDock>(workbench))
    {
    }

    void open()
    {
        choose();
        show(*dock);
        QTRY_VERIFY2(figure("billing.total").contains(u'$'), qPrintable(figure("billing.total")));
    }
    QString figure(const char *name) const
    {
        return dock->findChild<FigureCard *>(QLatin1StringView(name))->figure();
    }
    QAction &action(const char *name) const { return *dock->findChild<QAction *>(QLatin1StringView(name)); }
    QTabWidget &tabs() const { return *dock->findChild<QTabWidget *>(QStringLiteral("billing.tabs")); }
    InvoicesPane &invoices() const { return *dock->findChild<InvoicesPane *>(); }

    std::unique_ptr<BillingDock> dock;
};

} // namespace

class BillingDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOwedAndWhatItCostsIsToldAtTheTop()
    {
        Bench bench;
        bench.open();
        QTRY_VERIFY(bench.figure("billing.total").contains(u'$'));
        QTRY_VERIFY(bench.figure("billing.balance").contains(u'$'));
        QTRY_VERIFY(bench.figure("billing.hour").contains(u'$'));
        QTRY_VERIFY(!textOf(*bench.dock, "billing.payment").isEmpty());
        QTRY_VERIFY(textOf(*bench.dock, "billing.scale").contains(QStringLiteral("US dollars")));
    }

    void aDockOfASmallScreenNeedsNoScrolling()
    {
        Bench bench;
        bench.open();
        bench.dock->resize(576, 640);
        const auto *page = bench.dock->findChild<QScrollArea *>(QStringLiteral("billing.page"));
        const auto beyond = [page] { return page->verticalScrollBar()->maximum(); };
        for (int tab = 0; tab < bench.tabs().count(); ++tab) {
            bench.tabs().setCurrentIndex(tab);
            QTRY_VERIFY(steady(beyond, 50ms) && beyond() == 0);
        }
    }

    void aCardLeadsToWhatItIsAbout()
    {
        Bench bench;
        bench.open();
        bench.dock->findChild<FigureCard *>(QStringLiteral("billing.hour"))->click();
        QCOMPARE(bench.tabs().tabText(bench.tabs().currentIndex()), QStringLiteral("Cost now"));
        bench.dock->findChild<FigureCard *>(QStringLiteral("billing.balance"))->click();
        QCOMPARE(bench.tabs().tabText(bench.tabs().currentIndex()), QStringLiteral("Invoices"));
    }

    void anotherPriceIsAnotherCost()
    {
        Bench bench;
        bench.open();
        QTRY_VERIFY(bench.figure("billing.hour").contains(u'$'));
        const QString before = bench.figure("billing.hour");
        bench.tabs().setCurrentIndex(3);
        auto *price = bench.dock->findChild<QLineEdit *>(QStringLiteral("billing.vcpuPrice"));
        price->clear();
        QTest::keyClicks(price, QStringLiteral("1"));
        QTRY_VERIFY(bench.figure("billing.hour") != before);
        QCOMPARE(bench.workbench.deploySettings().prices().vcpuHour, 1.0);
        QVERIFY(textOf(*bench.dock, "billing.basis").contains(QStringLiteral("not counted")));
    }

    void anInvoicesPdfIsForTheBrowser()
    {
        const OpenedPages browser;
        Bench bench;
        bench.open();
        bench.tabs().setCurrentIndex(1);
        QTRY_VERIFY(bench.invoices().table().rows().rowCount() > 0);
        QVERIFY(!bench.action("invoices.openPdf").isEnabled());
        bench.invoices().table().select(bench.invoices().table().rows().keyAt(0));
        bench.action("invoices.openPdf").trigger();
        QCOMPARE(browser.addresses().size(), 1);
        QVERIFY(
            browser.addresses().constFirst().startsWith(QStringLiteral("https://invoices.sandbox.example/")));
    }

    void onlySafeAddressesAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("not encrypted") << QStringLiteral("http://pay.example/a.pdf");
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("a program") << QStringLiteral("javascript:alert(1)");
        QTest::newRow("with a password") << QStringLiteral("https://a:b@pay.example/a.pdf");
        QTest::newRow("no host") << QStringLiteral("https:///a.pdf");
        QTest::newRow("nothing") << QString();
    }

    void onlySafeAddressesAreOpened()
    {
        QFETCH(const QString, address);
        const OpenedPages browser;
        QVERIFY(openInBrowser(address) == Browsing::Unsafe);
        QVERIFY(browser.addresses().isEmpty());
    }

    void thePortalIsOpenedWhenItIsAskedFor()
    {
        const OpenedPages browser;
        Bench bench;
        bench.open();
        QVERIFY(browser.addresses().isEmpty());
        bench.action("billing.portal").trigger();
        QTRY_COMPARE(browser.addresses().size(), 1);
    }

    void aSessionThatMayOnlyReadOpensNoPortal()
    {
        Bench bench;
        bench.open();
        bench.session.client().setAccess(Access::ReadOnly);
        QVERIFY(!bench.action("billing.portal").isEnabled());
        QCOMPARE(bench.action("billing.portal").statusTip(), ChangeActions::reason());
    }

    void limitsAreShownAsFarAsTheyAreUsed()
    {
        Bench bench;
        bench.open();
        bench.tabs().setCurrentIndex(2);
        QTRY_VERIFY(textOf(*bench.dock, "billing.hoursText").contains(QStringLiteral("used")));
    }

    void aServerOfGeneration210HasTheRest()
    {
        SandboxSession::Options options = DockBench::fewProcesses();
        options.generation = sandbox::Generation::Seed; // it takes no orgId for billing yet, and says so
        Bench bench(options);
        bench.open();
        bench.tabs().setCurrentIndex(2);
        QTRY_VERIFY(bench.workbench.org()->usage.hasLoaded());
        QVERIFY(!bench.workbench.org()->usage.limits().has_value());
    }

    void barsOfHugeAndNegativeAmountsCanBeDrawn()
    {
        ItemBars bars;
        bars.resize(300, bars.sizeHint().height());
        bars.setBars({{QStringLiteral("much"), QStringLiteral("1e308"), 1e308},
                      {QStringLiteral("credit"), QStringLiteral("-1e308"), -1e308},
                      {QStringLiteral("nothing"), QStringLiteral("0"), 0}});
        QVERIFY(!bars.grab().isNull());
        QVERIFY(bars.accessibleDescription().contains(QStringLiteral("credit")));
    }

    void whatIsBeyondAReadableNumberOfBarsIsOne()
    {
        QList<InvoiceLine> lines;
        for (int i = 1; i <= 30; ++i) {
            InvoiceItem item;
            item.productName = QString::number(i);
            item.amount = i;
            lines.append({InvoiceLineKey(item.productName), item, AmountScale::Dollars});
        }
        const QList<ItemBars::Bar> bars = billingtext::bars(lines);
        QCOMPARE(bars.size(), 24);
        QCOMPARE(bars.constFirst().amount, 30);
        QCOMPARE(bars.constLast().name, QStringLiteral("7 other(s)"));
        QCOMPARE(bars.constLast().amount, 1 + 2 + 3 + 4 + 5 + 6 + 7);
        QCOMPARE(billingtext::bars(lines.mid(6)).size(), 24); // none of them is lost in a sum
    }

    void processesAreAskedForOnlyBesideWhatTheyCost()
    {
        Bench bench;
        bench.open();
        QTRY_VERIFY(bench.figure("billing.hour").contains(u'$'));
        QCOMPARE(bench.session.requests("GetLatestProcesses"), 0);
        bench.tabs().setCurrentIndex(3);
        const auto *regions = bench.dock->findChild<QAbstractItemView *>(QStringLiteral("costRegions.table"));
        QTRY_VERIFY(regions->model()->rowCount() > 0);
        bench.tabs().setCurrentIndex(0);
        const auto asked = [&bench] { return bench.session.requests("GetLatestProcesses"); };
        QTRY_VERIFY(steady(asked, 200ms));
    }

    void whetherLinesAddUpIsNotSaidWhileAllDo()
    {
        Bench bench;
        bench.open();
        TablePane &lines = bench.dock->findChild<UpcomingPane *>()->table();
        QTRY_VERIFY(lines.rows().rowCount() > 0);
        QTRY_VERIFY(lines.view().isColumnHidden(int(lines.rows().keys().indexOf(QStringLiteral("check")))));
    }

    void thePaymentMethodIsToldInWords_data()
    {
        QTest::addColumn<PaymentMethod>("method");
        QTest::addColumn<QString>("text");
        QTest::newRow("a card")
            << PaymentMethod{CardPayment{KnownCardBrand::CartesBancaires, QStringLiteral("4242")}, {}, {}}
            << QStringLiteral("Paid with cartes bancaires ending in 4242");
        QTest::newRow("a bank without a name")
            << PaymentMethod{{}, BankPayment{{}, QStringLiteral("6789")}, {}}
            << QStringLiteral("Paid with bank account ending in 6789");
        QTest::newRow("nothing") << PaymentMethod() << QStringLiteral("No payment method is on file.");
    }

    void thePaymentMethodIsToldInWords()
    {
        QFETCH(const PaymentMethod, method);
        QFETCH(const QString, text);
        QCOMPARE(billingtext::payment(method), text);
    }

    void aHiddenDockWatchesNothing()
    {
        Bench bench;
        bench.open();
        bench.dock->hide();
        QVERIFY(!bench.workbench.org()->usage.refresher().isWatched());
        QTRY_VERIFY(steady([&] { return bench.session.requests("GetInvoices"); }, 200ms));
    }
};

QTEST_MAIN(BillingDockTest)
#include "tst_billingdock.moc"
