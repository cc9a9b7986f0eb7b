// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

const QByteArray orgs = "/orgs/v1";
const HttpScript good = HttpScript::json(R"({"orgs":[]})");

using List = Outcome<QList<Organization>>;

std::vector<std::unique_ptr<List>> ask(const SignedIn &it, int count)
{
    std::vector<std::unique_ptr<List>> outcomes;
    for (int i = 0; i < count; ++i)
        outcomes.push_back(std::make_unique<List>(it.api->orgs.list()));
    return outcomes;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

} // namespace

/// A server that wants to be left alone for a while (rows 18 and 19 of the fault matrix).
class TestFaultRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyCallersAskOnceAWindow()
    {
        SignedIn it([](ClientOptions &options) { options.retry.attempts = 100; });
        it.server.on(orgs, HttpScript::json("{}", 429, {"Retry-After: 1"}));
        QElapsedTimer clock;
        clock.start();
        const auto outcomes = ask(it, 50);
        QTRY_VERIFY(it.server.count() > 0);
        const auto areTooMany = [&] {
            const int count = it.server.count(); // before the time is looked at
            return count > 6 + clock.elapsed() / 1000;
        };
        QVERIFY(never(areTooMany, 3500ms));
        it.server.on(orgs, good);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(outcomes.begin(), outcomes.end(), [](const auto &each) { return each->isThere(); }),
            10'000);
    }

    void theWindowIsTheServers_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("seconds") << QByteArrayList{"Retry-After: 7"} << 7000 << 7000;
        QTest::newRow("a date") << QByteArrayList{"Retry-After: " +
                                                  httpDate(QDateTime::currentDateTime().addSecs(60))}
                                << 30'000 << 60'000;
        QTest::newRow("thirty years") << QByteArrayList{"Retry-After: 1000000000"} << 300'000 << 300'000;
        QTest::newRow("absent") << QByteArrayList() << 0 << 5;
        QTest::newRow("nonsense") << QByteArrayList{"Retry-After: soon"} << 0 << 5;
    }

    void theWindowIsTheServers()
    {
        QFETCH(const QByteArrayList, headers);
        QFETCH(const int, least);
        QFETCH(const int, most);
        SignedIn it;
        it.server.on(orgs, HttpScript::json("{}", 429, headers));
        QSignalSpy paused(it.client.get(), &Client::paused);
        const auto outcomes = ask(it, 1);
        QTRY_VERIFY(!paused.isEmpty());
        const auto pause = paused.first().first().value<std::chrono::milliseconds>().count();
        QVERIFY2(pause >= least && pause <= most, qPrintable(QString::number(pause)));
    }

    void aBurstOfServerErrorsPasses_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }

    void aBurstOfServerErrorsPasses()
    {
        QFETCH(const int, status);
        SignedIn it;
        const HttpScript broken =
            HttpScript::answer(status, {"Content-Type: text/html"}, "<html>Bad gateway</html>");
        it.server.on(orgs, {broken, broken, broken, broken, good});
        QVERIFY(settled(it.api->orgs.list()));
        QCOMPARE(it.server.count(), 5);
    }

    void aServerThatStaysBrokenIsNamed()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::answer(502, {"Content-Type: text/html"}, "<html>Bad gateway</html>"));
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Error::Kind::Http);
        QCOMPARE(error.status, 502);
        QVERIFY(error.message.isEmpty()); // a page is nobody's words
    }
};

QTEST_GUILESS_MAIN(TestFaultRefusal)
#include "tst_fault_refusal.moc"
