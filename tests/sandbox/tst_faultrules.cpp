// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/contract.h"
#include "app/sandbox/http/faultrule.h"

#include <QTest>

#include <map>

using namespace sandbox;
using namespace std::chrono_literals;

/// The rules by which faults are asked for.
class TestFaultRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOperationAndAKindAreEnough();
    void aKindHasItsValue();
    void howOftenIsSaidBehindIt();
    void aRateAloneHasNoEnd();
    void everyKindCanBeAskedFor();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void anOperationOfAnotherGenerationIsUnknown();

private:
    Fault read(std::string_view rule) const { return readFaultRule(rule, m_contract, Generation::Newest); }

    std::string complaintAbout(std::string_view rule, Generation generation = Generation::Newest) const
    {
        try {
            readFaultRule(rule, m_contract, generation);
        } catch (const std::invalid_argument &error) {
            return error.what();
        }
        return "it was taken";
    }

    Contract m_contract;
};

void TestFaultRules::anOperationAndAKindAreEnough()
{
    const Fault fault = read("GetApps:status");
    QCOMPARE(fault.operation, std::string("GetApps"));
    QVERIFY(fault.kind == Fault::Kind::Status);
    QCOMPARE(fault.status, 500);
    QCOMPARE(fault.count, 1);
    QCOMPARE(fault.rate, 1.0);
    QCOMPARE(fault.retryAfter, std::string());
}

void TestFaultRules::aKindHasItsValue()
{
    QCOMPARE(read("GetApps:status=418").status, 418);
    QCOMPARE(read("GetApps:html").status, 502);
    QCOMPARE(read("GetApps:html=200").status, 200);
    QVERIFY(read("*:delay=250").delay == 250ms);
    QVERIFY(read("GetFleetMetrics:points=twice").points == PointTrouble::Twice);
    QCOMPARE(read("*:throttle").retryAfter, std::string("1"));
}

void TestFaultRules::howOftenIsSaidBehindIt()
{
    const Fault fault = read("*:throttle,rate=0.125,retry-after=2,count=9");
    QCOMPARE(fault.rate, 0.125);
    QCOMPARE(fault.retryAfter, std::string("2"));
    QCOMPARE(fault.count, 9);
}

void TestFaultRules::aRateAloneHasNoEnd()
{
    QCOMPARE(read("*:drop,rate=0.1").count, Fault::withoutEnd);
    QCOMPARE(read("*:drop,rate=1").count, Fault::withoutEnd);
}

void TestFaultRules::everyKindCanBeAskedFor()
{
    const std::map<std::string_view, std::string> special{{"error-document", "CompleteUpload:error-document"},
                                                          {"delay", "GetApps:delay=1"},
                                                          {"points", "GetProcessMetrics:points=nan"}};
    for (const std::string_view kind : Names<Fault::Kind>::list) {
        const auto rule = special.find(kind);
        QCOMPARE(text(read(rule == special.end() ? "GetApps:" + std::string(kind) : rule->second).kind),
                 kind);
    }
}

void TestFaultRules::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const char *rule, const char *named) {
        QTest::newRow(name) << QByteArray(rule) << QByteArray(named);
    };
    row("nothing", "", "OPERATION:KIND");
    row("no kind", "GetApps", "OPERATION:KIND");
    row("no operation", ":status", "OPERATION:KIND");
    row("a kind that is none", "GetApps:boredom", "\"boredom\" is no kind of fault; there are status, ");
    row("an operation that is none", "GetNothing:status", "\"GetNothing\" is no operation");
    row("a status that is none", "GetApps:status=bad", "status: \"bad\" is not a number from 400 to 599");
    row("a status that is a success", "GetApps:status=200", "status: \"200\"");
    row("a number with more behind it", "GetApps:status=503s", "status: \"503s\"");
    row("a value too many", "GetApps:throttle=429", "\"throttle\" takes no value");
    row("a delay without a length", "GetApps:delay", "delay=MILLISECONDS");
    row("a delay that goes back", "GetApps:delay=-1", "delay: \"-1\"");
    row("points without what is wrong", "GetProcessMetrics:points", "\"\" is no trouble with points; there");
    row("points of what measures nothing", "GetApps:points=nan", "GetApps answers none");
    row("points of everything", "*:points=nan", "* answers none");
    row("never", "GetApps:status,count=0", "count: \"0\"");
    row("no count", "GetApps:status,count=", "count: \"\"");
    row("a rate of nothing", "GetApps:status,rate=0", "rate: \"0\" is not a number from 0.001 to 1");
    row("a rate above all", "GetApps:status,rate=1.5", "rate: \"1.5\"");
    row("a rate that is no number", "GetApps:status,rate=nan", "rate: \"nan\"");
    row("a word that is not known", "GetApps:status,times=2", "\"times\" is not known");
    row("a word said twice", "GetApps:status,count=1,count=2", "\"count\" is said twice");
    row("a comma too many", "GetApps:status,count=1,", "after the last comma");
    row("Retry-After where there is no answer", "GetApps:drop,retry-after=2", "retry-after: goes with");
    row("Retry-After that is no time", "GetApps:throttle,retry-after=soon", "retry-after: \"soon\"");
    row("JSON where there is none", "DeleteApp:corrupt", "DeleteApp answers none");
    row("an API's fault at the storage", "UploadPart:wrong-type", "does not go with UploadPart");
    row("a storage's fault at the API", "GetApps:error-document", "goes with CompleteUpload only");
}

void TestFaultRules::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, named);
    const std::string complaint = complaintAbout(rule.toStdString());
    QVERIFY2(complaint.find(named.toStdString()) != std::string::npos, complaint.c_str());
}

void TestFaultRules::anOperationOfAnotherGenerationIsUnknown()
{
    QCOMPARE(complaintAbout("GetNodeShapes:status", Generation::Seed),
             std::string("\"GetNodeShapes\" is not in generation 2.10"));
}

QTEST_GUILESS_MAIN(TestFaultRules)
#include "tst_faultrules.moc"
