// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/activity.h"
#include "models/columns/apps.h"
#include "models/columns/builds.h"
#include "models/columns/deployments.h"
#include "models/columns/fleets.h"
#include "models/columns/organizations.h"
#include "models/columns/rooms.h"
#include "models/jsontext.h"
#include "tests/models/support/records.h"

#include <QSet>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

class TestColumns : public QObject
{
    Q_OBJECT

private:
    template <typename Record>
    static void check(const QList<Column<Record>> &columns)
    {
        QSet<QString> keys;
        QSet<QString> titles;
        bool isOneShown = false;
        for (const Column<Record> &column : columns) {
            QVERIFY2(!keys.contains(column.key), column.key.data());
            QVERIFY2(!titles.contains(column.translatedTitle()), column.title);
            keys.insert(column.key);
            titles.insert(column.translatedTitle());
            isOneShown = isOneShown || column.shown == Shown::ByDefault;
            const QVariant value = column.value(Record()); // an empty record has no value that is made up
            QVERIFY2(!value.isValid() || value.userType() != QMetaType::UnknownType, column.key.data());
        }
        QVERIFY(isOneShown);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyColumnHasAKeyAndATitleOfItsOwn()
    {
        check(activityColumns());
        check(appColumns());
        check(buildColumns());
        check(deploymentColumns());
        check(fleetColumns());
        check(organizationColumns());
        check(processColumns());
        check(roomColumns());
    }

    void figuresAndTheirTitlesStandOnTheRight_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("a count") << int(Format::Count);
        QTest::newRow("money") << int(Format::Dollars);
        QTest::newRow("a share beside its bar") << int(Format::Share);
        QTest::newRow("the last of a curve of cores") << int(Format::CoresSeries);
        QTest::newRow("the last of a curve of bytes") << int(Format::BytesSeries);
    }

    void figuresAndTheirTitlesStandOnTheRight()
    {
        QFETCH(const int, format);
        const ColumnInfo column{"figure"_L1, "Figure", Format(format)};
        QVERIFY(column.alignment().testFlag(Qt::AlignRight));
    }

    void aProcessShowsItsRoomsAsAShare()
    {
        ProcessTable table(rows({6}));
        QCOMPARE(shown(table, 0, "rooms"_L1), QStringLiteral("6 / 8"));
        QCOMPARE(shown(table, 0, "rooms"_L1, FractionRole).toDouble(), 0.75);
        QCOMPARE(shown(table, 0, "rooms"_L1, RawRole).toInt(), 6);
    }

    void aLoadThatIsUnknownIsADash()
    {
        ProcessTable table(rows({1}));
        QCOMPARE(shown(table, 0, "cpu"_L1), format::unknown());
        QCOMPARE(shown(table, 0, "connections"_L1), format::unknown());
        QVERIFY(!table.index(0, table.columnOf("cpu"_L1)).data(FractionRole).isValid());
        QVERIFY(!table.index(0, table.columnOf("cpu"_L1)).data(SeriesRole).isValid());
    }

    void aLoadFeedsTheSparklines()
    {
        ProcessLoad load;
        load.cpu = {{1000, 0.25}, {2000, 0.5}};
        load.cores = 0.5;
        load.cpuFraction = 0.5;
        ProcessTable table({{process(1), std::make_shared<const ProcessLoad>(load)}});
        const QModelIndex cell = table.index(0, table.columnOf("cpu"_L1));
        QCOMPARE(cell.data().toString(), QStringLiteral("0.5"));
        QCOMPARE(cell.data(FractionRole).toDouble(), 0.5);
        QCOMPARE(cell.data(SeriesRole).value<QList<QPointF>>(), load.cpu);
        QVERIFY(table.columns().at(cell.column()).kind() == ColumnKind::Sparkline);
    }

    void aStateHasATone()
    {
        ProcessTable table({{process(1, KnownProcessStatus::Failed), nullptr}});
        const QModelIndex cell = table.index(0, table.columnOf("status"_L1));
        QCOMPARE(cell.data().toString(), QStringLiteral("failed"));
        QVERIFY(cell.data(ToneRole).value<Tone>() == Tone::Failed);
    }

    void aStateWeDoNotKnowIsShownAsTheServerWroteIt()
    {
        Process odd = process(1);
        odd.status = ProcessStatus(QStringLiteral("hibernating"));
        ProcessTable table({{odd, nullptr}});
        const QModelIndex cell = table.index(0, table.columnOf("status"_L1));
        QCOMPARE(cell.data().toString(), QStringLiteral("hibernating"));
        QVERIFY(cell.data(ToneRole).value<Tone>() == Tone::Neutral);
    }

    void aRegionIsFoundByBothItsSpellings()
    {
        ProcessTable table(rows({2}));
        QCOMPARE(shown(table, 0, "region"_L1), QStringLiteral("Los Angeles"));
        const QString search = shown(table, 0, "region"_L1, SearchRole);
        QVERIFY(search.contains(QStringLiteral("Los_Angeles")) &&
                search.contains(QStringLiteral("Los Angeles")));
    }

    void anUptimeIsATimeForTheDelegate()
    {
        ProcessTable table(rows({1}));
        const QModelIndex cell = table.index(0, table.columnOf("uptime"_L1));
        QCOMPARE(cell.data(TimeRole).toDateTime(), *process(1).startedAt);
        QVERIFY(!table.index(0, 0).data(TimeRole).isValid());
    }

    void whatHasEndedHasNoUptime()
    {
        const Process ended = process(1, KnownProcessStatus::Failed);
        QVERIFY(ended.startedAt);
        ProcessTable table({{ended, {}}});
        QVERIFY(!table.index(0, table.columnOf("uptime"_L1)).data(TimeRole).isValid());
    }

    void environmentValuesAreMaskedInJson()
    {
        RecordModel<Deployment, DeploymentId> table(
            deploymentColumns(), [](const Deployment &each) { return each.id; },
            [](const Deployment &each) { return jsonText(each, Secrets::Masked); });
        table.merge({deployment(1)});
        const QString json = table.index(0, 0).data(JsonRole).toString();
        QVERIFY(json.contains(QStringLiteral("SECRET")));
        QVERIFY(!json.contains(QStringLiteral("hunter2")));
        QCOMPARE(shown(table, 0, "env"_L1), QStringLiteral("1"));
        QCOMPARE(shown(table, 0, "ports"_L1), QStringLiteral("default 7777/udp"));
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
