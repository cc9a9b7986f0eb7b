// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/money.h"
#include "tests/flows/manager.h"
#include "tests/support/httpserver.h"
#include "tests/support/openedpages.h"
#include "tests/support/waiting.h"
#include "views/figurecard.h"

#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = managersPatience;

namespace {

/// What a card of the dock says.
QString figure(const Person &person, const char *card)
{
    const auto *seen = qobject_cast<const FigureCard *>(person.seen(card));
    return seen ? seen->figure() : QString();
}

/// Somebody who looks after the money, at a moment that does not pass.
struct Treasurer : Manager
{
    Treasurer()
        : Manager(sandbox::Story::None, LocalHathora::Time::Stands)
    {
    }

    void openBilling()
    {
        goIn();
        QVERIFY(lookAt("billing", "upcoming.table"));
    }
    /// By the card that leads there.
    bool openInvoices()
    {
        return click("billing.balance") &&
               QTest::qWaitFor([this] { return rows("invoices.table").count() > 0; }, aWhile);
    }
    QList<Invoice> invoices() { return settled(server().billing.invoices(org())).value(); }
};

QByteArray invoice(const QByteArray &id, const QByteArray &amount)
{
    return R"({"status":"paid","pdfUrl":"https://pay.example/a.pdf","year":2026,"month":2,)"
           R"("dueDate":"2026-03-15T00:00:00.000Z","id":")" +
           id + R"(","amountDue":)" + amount + '}';
}

/// A server whose accounts are out of all bounds.
struct WildServer : HttpServer
{
    WildServer()
    {
        on("/orgs/v1", HttpScript::json(R"({"orgs":[{"orgId":"org-1","name":"Harbor Studio",)"
                                        R"("isSingleTenant":false,"stripeCustomerId":"cus_1"}]})"));
        on("/apps/v2/apps", HttpScript::json(R"({"applications":[]})"));
        on("/billing/v1/invoices",
           HttpScript::json('[' + invoice("in_huge", "1e308") + ',' + invoice("in_credit", "-12345.67") +
                            ',' + invoice("in_dust", "-1e-300") + ']'));
        on("/billing/v1/upcoming/items",
           HttpScript::json(R"({"invoiceItems":[{"productName":"Compute","unit":"vCPU hour",)"
                            R"("quantity":528,"unitPrice":0.08,"amount":42.24},)"
                            R"({"productName":"Egress","unit":"GB","quantity":1e300,)"
                            R"("unitPrice":1e300,"amount":1.7e308}]})"));
        on("/billing/v1/upcoming/total", HttpScript::json(R"({"value":-1.7e308})"));
    }
};

/// Short, and a number: neither a row of three hundred digits nor what a program says of no number.
bool isSane(const QString &amount)
{
    static const QRegularExpression number(u"^[-\u2212]?\\$?[0-9.,]+(e\\+?[0-9]+)?$"_s);
    return amount.size() <= 20 && number.match(amount).hasMatch();
}

} // namespace

/// Money in the window, as the server has it.
class TestMoneyFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiguresAreTheServers()
    {
        Treasurer treasurer;
        treasurer.openBilling();
        const double total = settled(treasurer.server().billing.upcomingTotal(treasurer.org())).value();
        const double balance = settled(treasurer.server().billing.balance(treasurer.org())).value();
        QTRY_COMPARE_WITH_TIMEOUT(figure(treasurer.person, "billing.total"),
                                  money::text(total, AmountScale::Dollars), aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(figure(treasurer.person, "billing.balance"),
                                  money::text(balance, AmountScale::Dollars), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(treasurer.person.text("billing.payment").contains(u"4242"_s), aWhile);
    }

    void invoicesAreListedAndTheirPdfIsForTheBrowser()
    {
        const OpenedPages browser;
        Treasurer treasurer;
        treasurer.openBilling();
        QVERIFY(treasurer.openInvoices());
        const QList<Invoice> invoices = treasurer.invoices();
        QCOMPARE(treasurer.rows("invoices.table").count(), int(invoices.size()));
        const Invoice &last = invoices.constLast();
        QCOMPARE(treasurer.rows("invoices.table").cell(last.id.text(), "amount"),
                 money::text(last.amountDue, AmountScale::Dollars));
        QCOMPARE(treasurer.rows("invoices.table").cell(last.id.text(), "status"), last.status.text());
        QVERIFY(treasurer.rows("invoices.table").click(last.id.text()));
        QVERIFY(treasurer.trigger("invoices.openPdf"));
        QCOMPARE(browser.addresses(), QStringList{last.pdfUrl});
    }

    void thePortalIsForTheBrowserAndItsAddressForNothingElse()
    {
        const OpenedPages browser;
        Treasurer treasurer;
        treasurer.openBilling();
        QVERIFY(treasurer.click("billing.portalButton"));
        QTRY_COMPARE_WITH_TIMEOUT(browser.addresses().size(), 1, aWhile);
        const QString address = browser.addresses().constFirst();
        QVERIFY2(address.startsWith(u"https://billing.sandbox.example/"_s), qPrintable(address));
        QCOMPARE(treasurer.hathora.asked("InitStripeCustomerPortalUrl"), 1);
        for (const QWidget *each : treasurer.person.window().findChildren<QWidget *>())
            QVERIFY2(!each->property("text").toString().contains(address), qPrintable(each->objectName()));
    }

    void amountsOutOfAllBoundsAreWrittenAsNumbers()
    {
        WildServer server;
        Person person;
        person.start();
        QVERIFY(person.signIn(server.url(), u"fake-token-1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().org(), aWhile);
        QVERIFY(person.bringUp("billing"));
        const SeenRows lines(person, "upcoming.table");
        QTRY_COMPARE_WITH_TIMEOUT(lines.count(), 2, aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(isSane(figure(person, "billing.total")), aWhile);
        for (const char *column : {"quantity", "price", "amount"})
            QVERIFY2(isSane(lines.cell(u"Egress"_s, column)), qPrintable(lines.cell(u"Egress"_s, column)));

        person.window().findChild<QTabWidget *>(u"billing.tabs"_s)->setCurrentIndex(1);
        const SeenRows invoices(person, "invoices.table");
        QTRY_COMPARE_WITH_TIMEOUT(invoices.count(), 3, aWhile);
        for (const QString &amount : invoices.column("amount"))
            QVERIFY2(isSane(amount), qPrintable(amount));
        QVERIFY(invoices.cell(u"in_credit"_s, "amount").startsWith(QLocale().negativeSign()));
        QVERIFY(!invoices.cell(u"in_dust"_s, "amount").startsWith(QLocale().negativeSign()));
        QVERIFY(!person.window().grab().isNull());
    }
};

QTEST_MAIN(TestMoneyFlow)
#include "tst_moneyflow.moc"
