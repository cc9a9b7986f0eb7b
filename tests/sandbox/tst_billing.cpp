// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/billing.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/processmetrics.h"

#include <QTest>

#include <cmath>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// Money follows from what runs.
class TestBilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(stillWorld()); }

    void theTotalIsTheSumOfTheItems();
    void anItemIsItsQuantityTimesItsPrice_data();
    void anItemIsItsQuantityTimesItsPrice();
    void theBillFollowsTheProcesses();
    void theSameSeedMakesTheSameBill();
    void aMonthThatIsOverIsInvoicedAsItsItemsSaid();
    void anInvoiceIsPaidWhenItIsDue();
    void whoLeftNoWayToPayIsOverdue();
    void theBalanceIsWhatIsOwed();
    void thePaymentMethodIsReducedToWhatMayBeShown();
    void noTwoPortalAddressesAreAlike();
    void thePortalLeadsBackToTheWeb();
    void theLimitsAreTheOrganizations();
    void hoursUsedUpAskForMoney();
    void aVerificationIsMailed();

private:
    void begin(WorldOptions options, Generation generation = Generation::Newest)
    {
        options.processes = 40;
        ServerOptions server = Running::controlled();
        server.generation = generation;
        m_running = std::make_unique<Running>(options, server);
    }
    json billing(const std::string &what) { return m_running->get("/billing/v1/" + what).json(); }
    std::string northway()
    {
        return m_running->world.read([](const State &state) { return state.organizations.at(1).id; });
    }

    std::unique_ptr<Running> m_running;
};

namespace {

bool isNear(double one, double other, double most = 1e-6)
{
    return std::abs(one - other) <= most;
}

/// Of all its processes since the world began, asked one by one.
Usage usageOfProcesses(const State &state, const Organization &owner)
{
    Usage usage;
    for (const auto &app : state.applications) {
        if (app->orgId != owner.id)
            continue;
        for (const auto &process : app->processes.all()) {
            const Moment from = std::max(process->createdAt, owner.meter.openedAt());
            const Moment until = process->terminatedAt.value_or(state.now);
            if (until <= from)
                continue;
            const double hours = static_cast<double>((until - from).count()) / 3.6e6;
            usage.vcpuHours[static_cast<std::size_t>(process->hosting)] +=
                hours * process->deployment->requestedCpu;
            usage.egressBytes += ProcessMetrics(*process, state.now).egressBetween(from, until);
        }
    }
    return usage;
}

Usage billed(World &world)
{
    return world.read([](const State &state) {
        return Billing(state, state.organizations.front()).usage(monthOf(state.now));
    });
}

} // namespace

void TestBilling::theTotalIsTheSumOfTheItems()
{
    double sum = 0.0;
    const json page = billing("upcoming/items");
    for (const json &item : page.at("invoiceItems"))
        sum += item.at("amount").get<double>();
    QVERIFY(sum > 0.0);
    QVERIFY(isNear(billing("upcoming/total").at("value"), sum));
}

void TestBilling::anItemIsItsQuantityTimesItsPrice_data()
{
    QTest::addColumn<int>("generation");
    QTest::newRow("of the newest generation, less its discount") << static_cast<int>(Generation::Newest);
    QTest::newRow("of 2.10, which knows no discount") << static_cast<int>(Generation::Seed);
}

void TestBilling::anItemIsItsQuantityTimesItsPrice()
{
    QFETCH(int, generation);
    begin(stillWorld(), static_cast<Generation>(generation));
    const json items = billing("upcoming/items").at("invoiceItems");
    QCOMPARE(items.size(), std::size_t{3});
    for (const json &item : items) {
        QCOMPARE(item.contains("discount"), generation == static_cast<int>(Generation::Newest));
        const double gross = item.at("quantity").get<double>() * item.at("unitPrice").get<double>();
        const double amount = item.at("amount").get<double>() + item.value("discount", 0.0);
        QVERIFY2(isNear(gross, amount, 0.0101), item.dump().c_str());
    }
}

void TestBilling::theBillFollowsTheProcesses()
{
    World &world = m_running->world;
    const Usage before = billed(world);
    world.advance(90min);
    const Usage after = billed(world);
    const Usage own =
        world.read([](const State &state) { return usageOfProcesses(state, state.organizations.front()); });
    QVERIFY(own.egressBytes > 0.0);
    for (std::size_t i = 0; i < countOf<Hosting>; ++i)
        QVERIFY2(isNear(after.vcpuHours[i] - before.vcpuHours[i], own.vcpuHours[i], 1e-4),
                 QByteArray::number(after.vcpuHours[i] - before.vcpuHours[i] - own.vcpuHours[i]));
    QVERIFY(isNear((after.egressBytes - before.egressBytes) / own.egressBytes, 1.0));
}

void TestBilling::theSameSeedMakesTheSameBill()
{
    Running twin([] {
        WorldOptions options = stillWorld();
        options.processes = 40;
        return options;
    }());
    for (const char *what : {"balance", "invoices", "upcoming/items"}) {
        QCOMPARE(twin.get(std::string("/billing/v1/") + what).body,
                 m_running->get(std::string("/billing/v1/") + what).body);
    }
}

void TestBilling::aMonthThatIsOverIsInvoicedAsItsItemsSaid()
{
    WorldOptions lastHour = stillWorld();
    lastHour.clock = Clock::manual(endOf(monthOf(noon())) - 1h);
    begin(lastHour);
    m_running->world.advance(1h - 1s);
    const double said = billing("upcoming/total").at("value");
    m_running->world.advance(1h);
    const json invoice = billing("invoices").at(0);
    QVERIFY(invoice.at("month") == 3);
    QVERIFY(invoice.at("year") == 2026);
    QVERIFY(isNear(invoice.at("amountDue"), said, said * 1e-4));
    QVERIFY(billing("upcoming/total").at("value").get<double>() < said * 0.01);
}

void TestBilling::anInvoiceIsPaidWhenItIsDue()
{
    const json invoices = billing("invoices");
    QVERIFY(invoices.at(0).at("status") == "pending");
    QVERIFY(invoices.at(0).at("dueDate") == "2026-03-15T00:00:00.000Z");
    QVERIFY(invoices.at(0).at("month") == 2);
    for (std::size_t i = 1; i < invoices.size(); ++i)
        QVERIFY(invoices.at(i).at("status") == "paid");
    QVERIFY(invoices.at(0).at("pdfUrl").get<std::string>().ends_with(".pdf"));
    QVERIFY(invoices.at(0).at("id") != invoices.at(1).at("id"));
}

void TestBilling::whoLeftNoWayToPayIsOverdue()
{
    QCOMPARE(m_running->get("/billing/v1/paymentmethod?orgId=" + northway()).body, std::string("{}"));
    const json invoices = m_running->get("/billing/v1/invoices?orgId=" + northway()).json();
    QVERIFY(invoices.at(0).at("status") == "pending");
    QVERIFY(invoices.at(1).at("status") == "overdue");
}

void TestBilling::theBalanceIsWhatIsOwed()
{
    double owed = billing("upcoming/total").at("value");
    for (const json &invoice : billing("invoices"))
        owed += invoice.at("status") == "paid" ? 0.0 : invoice.at("amountDue").get<double>();
    QVERIFY(isNear(billing("balance"), owed));
}

void TestBilling::thePaymentMethodIsReducedToWhatMayBeShown()
{
    QVERIFY(billing("paymentmethod") == json({{"card", {{"brand", "visa"}, {"last4", "4242"}}}}));
}

void TestBilling::noTwoPortalAddressesAreAlike()
{
    const json body{{"returnUrl", "https://studio.example/back"}};
    const std::string one = m_running->post("/billing/v1/customerportalurl", body).json();
    const std::string other = m_running->post("/billing/v1/customerportalurl", body).json();
    QVERIFY(one.starts_with("https://"));
    QVERIFY(one != other);
}

void TestBilling::thePortalLeadsBackToTheWeb()
{
    for (const char *address : {"", "studio", "javascript:alert(1)", "file:///etc/passwd"}) {
        const Response response = m_running->post("/billing/v1/customerportalurl", {{"returnUrl", address}});
        QCOMPARE(response.status, 422);
        QVERIFY(response.message().starts_with("returnUrl:"));
    }
}

void TestBilling::theLimitsAreTheOrganizations()
{
    const json own = m_running->get("/orgs/v1/metadata/usageLimits").json();
    QVERIFY(!own.contains("concurrentProcessVcpusLimit"));
    double hours = 0.0;
    const json page = billing("upcoming/items");
    for (const json &item : page.at("invoiceItems"))
        hours += item.at("unit") == "vCPU hour" ? item.at("quantity").get<double>() : 0.0;
    QVERIFY(isNear(own.at("monthlyProcessVcpuHoursConsumed"), hours, 0.02));
    const json other = m_running->get("/orgs/v1/metadata/usageLimits?orgId=" + northway()).json();
    QVERIFY(other.at("concurrentProcessVcpusLimit") == 12.0);
    QVERIFY(other.at("concurrentProcessVcpus7DayMax") == 9.0);
}

void TestBilling::hoursUsedUpAskForMoney()
{
    const std::string app = mainAppId(m_running->world);
    const std::string path = "/processes/v3/apps/" + app + "/processes/regions/London";
    QCOMPARE(m_running->post(path).status, 201);
    m_running->world.change(
        [](const Hands &hands) { hands.state.organizations.front().vcpuHoursLimit = 1.0; });
    const Response refused = m_running->post(path);
    QCOMPARE(refused.status, 402);
    QVERIFY(refused.message().find("vCPU hours") != std::string::npos);
    QCOMPARE(m_running->post("/processes/v2/" + app + "/create/London").status, 402);
}

void TestBilling::aVerificationIsMailed()
{
    const std::string path = "/management/v1/sendverificationemail";
    const Response sent = m_running->send("POST", path, R"({"userId":"auth|7"})", "application/json", "");
    QCOMPARE(sent.body, std::string("\"success\""));
    const json mails = m_running->control("GET", "mails").json().at("mails");
    QVERIFY(mails.back().at("to") == "auth|7");
    QCOMPARE(m_running->post(path, {{"userId", ""}}).status, 422);
}

QTEST_APPLESS_MAIN(TestBilling)
#include "tst_billing.moc"
