// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/billingbook.h"
#include "models/billing/costboard.h"
#include "models/stores/orgprocessesstore.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace hathora;
using namespace hathora::testing;

namespace {

InvoiceItem item(const QString &unit, double quantity, double price, double amount)
{
    return {QStringLiteral("Compute"), unit, quantity, price, amount, {}};
}

constexpr int aLongWhile = 30'000; // ms: the processes of all applications, one request after the other

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// The books of a sandbox's organization.
struct Bench
{
    explicit Bench(const SandboxSession::Options &options = {.processes = 40})
        : session(options)
        , workbench(session.api(), quickTimes())
    {
        workbench.selection().setOrg(session.org());
        book = workbench.billing();
        for (Store *store : book->stores())
            watches.push_back(store->watch());
    }

    SandboxSession session;
    Workbench workbench;
    std::unique_ptr<BillingBook> book;
    std::vector<Watch> watches;
};

} // namespace

class TestBilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScaleFollowsFromPricesThatAreKnown_data()
    {
        QTest::addColumn<QList<double>>("prices");
        QTest::addColumn<int>("scale");
        QTest::newRow("eight hundredths a vCPU hour are dollars")
            << QList<double>{0.08} << int(AmountScale::Dollars);
        QTest::newRow("eight a vCPU hour are cents") << QList<double>{8} << int(AmountScale::Cents);
        QTest::newRow("a price far from both tells nothing")
            << QList<double>{900} << int(AmountScale::NotKnown);
        QTest::newRow("a price of nothing tells nothing") << QList<double>{0} << int(AmountScale::NotKnown);
        QTest::newRow("a negative price tells nothing") << QList<double>{-0.08} << int(AmountScale::NotKnown);
        QTest::newRow("prices that disagree tell nothing")
            << QList<double>{0.08, 8} << int(AmountScale::NotKnown);
        QTest::newRow("no line, no scale") << QList<double>{} << int(AmountScale::NotKnown);
    }

    void theScaleFollowsFromPricesThatAreKnown()
    {
        QFETCH(const QList<double>, prices);
        QFETCH(const int, scale);
        QList<InvoiceItem> items;
        for (const double price : prices)
            items.append(item(QStringLiteral("vCPU hour"), 1, price, price));
        QCOMPARE(int(scaleOf(items)), scale);
    }

    void noScaleFollowsFrom_data()
    {
        QTest::addColumn<QList<InvoiceItem>>("items");
        QTest::newRow("a price by the month")
            << QList<InvoiceItem>{item(QStringLiteral("vCPU month"), 1, 8, 8)};
        QTest::newRow("memory by the hour")
            << QList<InvoiceItem>{item(QStringLiteral("GB hour"), 1, 0.1, 0.1)};
        QTest::newRow("amounts in cents of prices in dollars")
            << QList<InvoiceItem>{item(QStringLiteral("vCPU hour"), 1000, 0.08, 8000)};
    }

    void noScaleFollowsFrom()
    {
        QFETCH(const QList<InvoiceItem>, items);
        QVERIFY(scaleOf(items) == AmountScale::NotKnown);
    }

    void centsAreRoundedToWholeOnes()
    {
        const InvoiceItem line = item(QStringLiteral("vCPU hour"), 1.3, 8, 10);
        QVERIFY(addsUp(line, AmountScale::Cents));
        QVERIFY(!addsUp(line, AmountScale::Dollars));
    }

    void aTotalOfAnotherSizeHasNoScale()
    {
        QVERIFY(scaleBeside(26'000, 26'141.5, AmountScale::Dollars) == AmountScale::Dollars);
        QVERIFY(scaleBeside(2'614'150, 26'141.5, AmountScale::Dollars) == AmountScale::NotKnown);
        QVERIFY(scaleBeside(0, 0, AmountScale::Dollars) == AmountScale::Dollars);
    }

    void amountsAreWordedAsWhatTheyAre_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("text");
        const int dollars = int(AmountScale::Dollars);
        QTest::newRow("dollars") << 128.45 << dollars << QStringLiteral("$128.45");
        QTest::newRow("cents") << 12845.0 << int(AmountScale::Cents) << QStringLiteral("$128.45");
        QTest::newRow("a bare number") << 128.45 << int(AmountScale::NotKnown) << QStringLiteral("128.45");
        QTest::newRow("a credit") << -5.0 << dollars << QStringLiteral("-$5.00");
        QTest::newRow("next to nothing is nothing") << -0.001 << dollars << QStringLiteral("$0.00");
        QTest::newRow("nothing below zero is nothing") << -0.0 << dollars << QStringLiteral("$0.00");
        QTest::newRow("more digits than there are") << 1e300 << dollars << QStringLiteral("$1.000E+300");
        QTest::newRow("as much owed the other way")
            << -std::numeric_limits<double>::max() << int(AmountScale::NotKnown)
            << QStringLiteral("-1.798E+308");
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << dollars
                                   << QStringLiteral("—");
    }

    void amountsAreWordedAsWhatTheyAre()
    {
        QFETCH(const double, amount);
        QFETCH(const int, scale);
        QFETCH(const QString, text);
        QCOMPARE(money::text(amount, AmountScale(scale), english).toUpper(), text.toUpper());
    }

    void aLineThatDoesNotAddUpIsFound_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<bool>("doesAddUp");
        QTest::newRow("it does") << 42.24 << true;
        QTest::newRow("rounded") << 42.25 << true;
        QTest::newRow("ten times as much") << 422.4 << false;
        QTest::newRow("the other way round") << -42.24 << false;
        QTest::newRow("beyond all bounds") << 1e300 << false;
    }

    void aLineThatDoesNotAddUpIsFound()
    {
        QFETCH(const double, amount);
        QFETCH(const bool, doesAddUp);
        QCOMPARE(addsUp(item(QStringLiteral("vCPU hour"), 528, 0.08, amount), AmountScale::Dollars),
                 doesAddUp);
    }

    void theSandboxesInvoiceIsInDollarsAndAddsUp()
    {
        Bench bench;
        QTRY_VERIFY(bench.book->upcoming.model().rowCount() > 0);
        const QAbstractItemModelTester tester(&bench.book->upcoming.model());
        QVERIFY(bench.book->upcoming.scale() == AmountScale::Dollars);
        double sum = 0;
        for (const InvoiceLine &line : bench.book->upcoming.model().records()) {
            QVERIFY(addsUp(line.item, line.scale));
            sum += line.item.amount;
        }
        QTRY_VERIFY(bench.book->total.value().has_value());
        QVERIFY(qAbs(*bench.book->total.value() - sum) < 0.02);
    }

    void invoicesHaveTheScaleOfTheLines()
    {
        Bench bench;
        QTRY_VERIFY(bench.book->invoices.model().rowCount() > 0);
        QTRY_VERIFY(bench.book->invoices.model().at(0).scale == AmountScale::Dollars);
        const QAbstractItemModelTester tester(&bench.book->invoices.model());
    }

    void aServerWithoutBalanceHasAllTheRest()
    {
        Bench bench;
        bench.session.fail("GetBalance", sandbox::Fault::Kind::Status, 1000, 404);
        QTRY_VERIFY(bench.book->balance.hasLoaded());
        QVERIFY(!bench.book->balance.isServed());
        QVERIFY(!bench.book->balance.value().has_value());
        QTRY_VERIFY(bench.book->payment.value().has_value());
    }

    void thePortalIsToldToWhoAskedAndIsNotNoted()
    {
        Bench bench;
        BillingCommands &commands = bench.workbench.org()->billingCommands;
        const QSignalSpy told(&commands, &BillingCommands::portalTold);
        commands.openPortal();
        QTRY_COMPARE(told.count(), 1);
        const QString address = told.first().first().toString();
        QVERIFY(address.startsWith(QStringLiteral("https://")));
        const auto &noted = bench.workbench.activity().model();
        QTRY_VERIFY(noted.rowCount() > 0);
        for (int row = 0; row < noted.rowCount(); ++row) {
            const QString json = noted.index(row, 0).data(JsonRole).toString();
            QVERIFY(!json.contains(address.section(u'/', -1)));
        }
    }

    void aServerOfGeneration210IsAskedWithoutAnOrganization()
    {
        Bench bench(
            {.generation = sandbox::Generation::Seed, .processes = 40}); // it refuses what it does not know
        bench.watches.push_back(bench.workbench.org()->fleets.watch());  // tell the generation
        for (Store *store : bench.book->stores())
            QTRY_VERIFY(store->hasLoaded() && !store->lastError());
        QVERIFY(bench.book->total.value().has_value());
        const QSignalSpy told(&bench.workbench.org()->billingCommands, &BillingCommands::portalTold);
        bench.workbench.org()->billingCommands.openPortal();
        QTRY_COMPARE(told.count(), 1);
    }

    void amountsThatComeInCentsAreSortedFoundAndExportedAsTheyRead()
    {
        RecordModel<InvoiceRow, InvoiceId> model(
            invoiceColumns(), [](const InvoiceRow &row) { return row.invoice.id; },
            [](const InvoiceRow &) { return QString(); });
        Invoice invoice;
        invoice.id = InvoiceId(QStringLiteral("in_1"));
        invoice.amountDue = 123450;
        model.merge({{invoice, AmountScale::Cents}});
        const QModelIndex amount = model.index(0, model.columnOf("amount"_L1));
        QCOMPARE(amount.data(RawRole).toDouble(), 1234.5);
        QCOMPARE(amount.data(OrderRole).toDouble(), 1234.5);
        QCOMPARE(amount.data(ExactRole), amount.data(Qt::DisplayRole));
        QVERIFY(amount.data(SearchRole).toString().contains(amount.data(Qt::DisplayRole).toString()));
        QVERIFY(amount.data(SearchRole).toString().contains(QStringLiteral("1234.5")));
        QCOMPARE(model.index(0, model.columnOf("currency"_L1)).data().toString(), QStringLiteral("USD"));
        model.merge({{invoice, AmountScale::NotKnown}});
        QVERIFY(!model.index(0, model.columnOf("currency"_L1)).data(RawRole).isValid());
    }

    void aLineThatDoesNotAddUpIsMarked()
    {
        RecordModel<InvoiceLine, InvoiceLineKey> model(
            invoiceLineColumns(), [](const InvoiceLine &line) { return line.key; },
            [](const InvoiceLine &) { return QString(); });
        const QString hours = QStringLiteral("vCPU hour");
        model.merge(
            {{InvoiceLineKey(QStringLiteral("right")), item(hours, 100, 0.08, 8), AmountScale::Dollars},
             {InvoiceLineKey(QStringLiteral("wrong")), item(hours, 100, 0.08, 9), AmountScale::Dollars}});
        const int check = model.columnOf("check"_L1);
        QVERIFY(model.index(0, check).data(RawRole).toBool());
        QVERIFY(!model.index(0, check).data(ToneRole).isValid());
        QVERIFY(!model.index(1, check).data(RawRole).toBool());
        QVERIFY(model.index(1, check).data(ToneRole).value<Tone>() == Tone::Warning);
        QVERIFY(model.index(0, check).data() != model.index(1, check).data());
    }

    void whatRunsCostsWhatItIsLargeAndPriced()
    {
        Bench bench;
        OrgScope &org = *bench.workbench.org();
        const auto processes = bench.workbench.orgProcesses();
        for (Store *store : std::initializer_list<Store *>{&org.apps, &org.appCounts, processes.get()})
            bench.watches.push_back(store->watch());
        CostBoard board;
        board.setScope(&org, processes.get());
        board.setPrices({.vcpuHour = 2, .gpuHour = 0});
        QTRY_VERIFY_WITH_TIMEOUT(board.hour().has_value() && board.unknownApps() == 0, aLongWhile);
        const double cpu = org.apps.model().find(bench.session.app())->deployment->cpu;
        QTRY_COMPARE_WITH_TIMEOUT(board.byApp().find(CostKey(bench.session.app().text()))->hour,
                                  std::optional(bench.session.liveProcesses() * cpu * 2), aLongWhile);
        const auto inRegions = [&board] {
            double hour = 0;
            for (const CostRow &each : board.byRegion().records())
                hour += each.hour.value_or(0);
            return hour;
        };
        QTRY_VERIFY_WITH_TIMEOUT(processes->completeness().isWhole(), aLongWhile);
        // Of every application, as the other table has it.
        QTRY_COMPARE_WITH_TIMEOUT(inRegions(), *board.hour(), aLongWhile);
        board.setScope(nullptr, nullptr);
        QVERIFY(!board.hour().has_value());
    }
};

QTEST_GUILESS_MAIN(TestBilling)
#include "tst_billing.moc"
