// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertjudge.h"
#include "models/alerts/alertrules.h"
#include "models/alerts/chartalerts.h"
#include "models/alerts/endings.h"
#include "models/selection.h"

#include <QTest>
#include <QTimeZone>

using namespace hathora;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using News = AlertJudge::News;
using Comparison = AlertRule::Comparison;
using What = AlertScope::What;

Q_DECLARE_METATYPE(hathora::AlertRule::Comparison)

namespace {

constexpr AlertTimes times{.every = 1s, .calm = 10s};

/// Looks once a second: `+` beyond, `-` within, `u` unknown, `.` no look. What each led to: `!` raised, `/`
/// cleared, a space nothing.
QByteArray told(const QByteArray &looks, std::chrono::seconds lasting)
{
    AlertJudge judge(lasting, times);
    QByteArray told;
    for (qsizetype second = 0; second < looks.size(); ++second) {
        if (looks.at(second) == '.') {
            told += ' ';
            continue;
        }
        const auto verdict = looks.at(second) == '+'   ? AlertVerdict::Beyond
                             : looks.at(second) == '-' ? AlertVerdict::Within
                                                       : AlertVerdict::Unknown;
        const News news = judge.judge(verdict, second * 1000);
        told += news == News::Raised ? '!' : news == News::Cleared ? '/' : ' ';
    }
    return told;
}

AlertRule rule()
{
    AlertRule rule;
    rule.measure = ProcessMetric::Memory;
    rule.over = AlertRule::Over::AnyProcess;
    rule.scope = {What::OneRegion, OrgId(u"org-1"_s), AppId(u"app-1"_s), u"Frankfurt"_s};
    rule.comparison = Comparison::AtLeast;
    rule.value = 512;
    rule.lasting = 5min;
    return rule;
}

AlertRules &opened(AlertRules &rules, const QString &profile = u"profile-1"_s)
{
    rules.setProfile(profile);
    return rules;
}

} // namespace

class TestAlertRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoundIsMetOrPassed_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<QList<bool>>("beyond"); // just below, at, and just above the bound
        QTest::newRow("above it") << Comparison::Above << QList{false, false, true};
        QTest::newRow("at least that") << Comparison::AtLeast << QList{false, true, true};
        QTest::newRow("below it") << Comparison::Below << QList{true, false, false};
        QTest::newRow("at most that") << Comparison::AtMost << QList{true, true, false};
    }

    void aBoundIsMetOrPassed()
    {
        QFETCH(Comparison, comparison);
        QFETCH(QList<bool>, beyond);
        AlertRule rule;
        rule.comparison = comparison;
        rule.value = 3;
        QCOMPARE((QList{rule.isBeyond(2.99), rule.isBeyond(3), rule.isBeyond(3.01)}), beyond);
    }

    void anEpisodeIsToldOnce_data()
    {
        QTest::addColumn<QByteArray>("looks");
        QTest::addColumn<int>("lasting");
        QTest::addColumn<QByteArray>("news");
        const auto row = [](const char *name, const char *looks, int lasting, const char *news) {
            QTest::newRow(name) << QByteArray(looks) << lasting << QByteArray(news);
        };
        row("at once", "-+++", 0, " !  ");
        row("after three seconds", "+++++", 3, "   ! ");
        row("not for less than it has to last", "+++-+++-", 3, "        ");
        row("flapping is one episode", "+-+-+-+-+-+-+-+", 0, "!              ");
        row("over after some calm", "+-----------", 0, "!          /");
        row("a relapse begins the calm anew", "+---------+-----------", 0, "!                    /");
        row("told again after it was over", "+-----------+", 0, "!          /!");
        row("what is unknown does not raise", "uuuuuu", 0, "      ");
        row("nor clear", "+uuuuuuuuuuuuuuuu", 0, "!                ");
        row("unknown time does not count as beyond", "++uuu++", 3, "       ");
        row("but what was seen before it does", "+++uuu++", 3, "       !");
        row("nor as calm", "+-----uuuuu------", 0, "!                ");
        row("a pause in looking counts a little", "+.........+", 3, "          !");
        row("but never in full", "+.........+", 8, "           ");
    }

    void anEpisodeIsToldOnce()
    {
        QFETCH(QByteArray, looks);
        QFETCH(int, lasting);
        QFETCH(QByteArray, news);
        QCOMPARE(told(looks, std::chrono::seconds(lasting)), news);
    }

    void aClockThatWentBackTakesNothingAway()
    {
        AlertJudge judge(2s, times);
        judge.judge(AlertVerdict::Beyond, 100'000);
        judge.judge(AlertVerdict::Beyond, 101'000);
        QCOMPARE(judge.judge(AlertVerdict::Beyond, 5'000), News::None);
        QCOMPARE(judge.judge(AlertVerdict::Beyond, 6'000), News::Raised);
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("quiet");
        const QTime one(1, 0), two(2, 0), three(3, 0), late(22, 0), early(7, 0);
        QTest::newRow("from its first minute") << one << three << one << true;
        QTest::newRow("in the middle") << one << three << two << true;
        QTest::newRow("not at its end") << one << three << three << false;
        QTest::newRow("before midnight") << late << early << QTime(23, 59) << true;
        QTest::newRow("after midnight") << late << early << QTime(0, 0) << true;
        QTest::newRow("not in the day between") << late << early << QTime(12, 0) << false;
        QTest::newRow("all day") << one << one << QTime(12, 0) << true;
    }

    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, now);
        QFETCH(bool, quiet);
        const QDateTime moment(QDate(2026, 6, 1), now, Qt::UTC);
        QCOMPARE((QuietHours{true, from, to}.isQuiet(moment)), quiet);
        QVERIFY(!(QuietHours{false, from, to}.isQuiet(moment)));
    }

    /// In Berlin the night of the 29th of March 2026 has no two o'clock, and that of the 25th of October two.
    void quietHoursAcrossSummerTime_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<bool>("quiet");
        const auto utc = [](int month, int day, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
        };
        QTest::newRow("the last minute before two") << utc(3, 29, 0, 59) << false;
        QTest::newRow("after two, which is after three") << utc(3, 29, 1, 0) << false;
        QTest::newRow("half past two, the first time") << utc(10, 25, 0, 30) << true;
        QTest::newRow("half past two, the second time") << utc(10, 25, 1, 30) << true;
        QTest::newRow("after it") << utc(10, 25, 2, 0) << false;
    }

    void quietHoursAcrossSummerTime()
    {
        QFETCH(QDateTime, moment);
        QFETCH(bool, quiet);
        const QuietHours hours{true, QTime(2, 0), QTime(3, 0)};
        QCOMPARE(hours.isQuiet(moment.toTimeZone(QTimeZone("Europe/Berlin"))), quiet);
    }

    void everythingComesBack()
    {
        AlertRules before;
        const int number = opened(before).add(rule());
        QVERIFY(number > 0);
        before.set(BuiltInAlert::BuildFinished, AlertRules::Switch::Off);
        before.setQuietHours({true, QTime(21, 30), QTime(6, 0)});
        before.setWatching(AlertRules::Watching::Always);
        AlertRules after;
        QVERIFY(after.read(before.json()));
        opened(after);
        AlertRule expected = rule();
        expected.number = after.all().constFirst().number;
        QCOMPARE(after.all(), QList{expected});
        QVERIFY(!after.isOn(BuiltInAlert::BuildFinished));
        QVERIFY(after.isOn(BuiltInAlert::ProcessFailed));
        QCOMPARE(after.quietHours(), (QuietHours{true, QTime(21, 30), QTime(6, 0)}));
        QCOMPARE(after.watching(), AlertRules::Watching::Always);
    }

    void profilesShareNothingAndOfNoneNothingIsKept()
    {
        AlertRules rules;
        opened(rules).add(rule());
        rules.setProfile(u"profile-2"_s);
        QVERIFY(rules.all().isEmpty());
        rules.setProfile({});
        rules.add(rule());
        QCOMPARE(rules.all().size(), 1);
        rules.keepOnly({u"profile-2"_s});
        QVERIFY(!rules.json().contains("Frankfurt"));
        rules.setProfile({});
        QVERIFY(rules.all().isEmpty());
    }

    void whatIsNoRuleIsLeftOut_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a measure that nobody knows") << u"measure"_s << QJsonValue(u"luck"_s);
        QTest::newRow("a bound that is no number") << u"value"_s << QJsonValue(u"512"_s);
        QTest::newRow("a bound below zero") << u"value"_s << QJsonValue(-1);
        QTest::newRow("a time that never ends") << u"seconds"_s << QJsonValue(1e15);
        QTest::newRow("a region without a name") << u"id"_s << QJsonValue(u""_s);
        QTest::newRow("an id as long as a book") << u"id"_s << QJsonValue(QString(1000, u'x'));
        QTest::newRow("a scope that it has not") << u"scope"_s << QJsonValue(u"organization"_s);
    }

    void whatIsNoRuleIsLeftOut()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = rule().toJson();
        QVERIFY(AlertRule::fromJson(json));
        json.insert(key, value);
        QVERIFY(!AlertRule::fromJson(json));
    }

    void aFileThatIsNotOursIsRefused()
    {
        AlertRules rules;
        QVERIFY(!rules.read("{\"version\": 1, \"prof"));
        QVERIFY(!rules.read("{\"version\": 2, \"profiles\": {}}"));
        QVERIFY(opened(rules).all().isEmpty());
    }

    void onlySoManyRules()
    {
        AlertRules rules;
        opened(rules);
        for (int i = 0; i < AlertRules::most; ++i)
            QVERIFY(rules.add(rule()) > 0);
        QCOMPARE(rules.add(rule()), 0);
        QCOMPARE(rules.all().size(), AlertRules::most);
    }

    void onlyWhatJustEndedIsNews()
    {
        using Of = Endings<int>::Standing;
        const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
        Endings<int> endings;
        QVERIFY(!endings.learn(1, Of::Over, noon)); // before anybody looked
        QVERIFY(!endings.learn(2, Of::Open, noon));
        endings.begin();
        QVERIFY(!endings.learn(3, Of::Over, noon.addSecs(-60))); // an old one that is learned late
        QVERIFY(endings.learn(4, Of::Over, noon.addSecs(60)));   // it came and went between two looks
        QVERIFY(endings.learn(2, Of::Over, noon));
        QVERIFY(!endings.learn(2, Of::Over, noon));
        QVERIFY(!endings.learn(1, Of::Over, noon));
    }

    void aChartBeginsARuleThatItShows_data()
    {
        QTest::addColumn<int>("about");
        QTest::addColumn<QString>("line");
        QTest::newRow("of processes") << int(ChartSpec::About::Processes) << u"p-1"_s;
        QTest::newRow("of regions") << int(ChartSpec::About::Regions) << u"Tokyo"_s;
        QTest::newRow("of deployments") << int(ChartSpec::About::Deployments) << u"dep-1"_s;
        QTest::newRow("of the fleet") << int(ChartSpec::About::Fleet) << u"utilized"_s;
    }

    void aChartBeginsARuleThatItShows()
    {
        QFETCH(int, about);
        QFETCH(QString, line);
        Selection selection;
        selection.setOrg(OrgId(u"org-1"_s));
        selection.setApp(AppId(u"app-1"_s));
        const ChartSpec chart{ChartSpec::About(about), ProcessMetric::Memory, {}};
        const AlertRule rule = chartalerts::draft(chart, line, 7, selection);
        QVERIFY(rule.isPlausible());
        QCOMPARE(rule.value, 7.0);
        QVERIFY(chartalerts::isShown(rule, chart, selection));
        const ChartSpec other{ChartSpec::About(about), ProcessMetric::Cpu, u"Tokyo"_s};
        QVERIFY(!chartalerts::isShown(rule, other, selection));
        selection.setOrg(OrgId(u"org-2"_s));
        QVERIFY(!chartalerts::isShown(rule, chart, selection));
    }
};

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
