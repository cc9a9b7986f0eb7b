// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/fakerows.h"
#include "tests/views/looking.h"
#include "views/logs/logview.h"
#include "views/themecontroller.h"
#include "views/typography.h"

#include <QScrollBar>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

/// How a view shows rows that know of more than a line of text.
class TestLogRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<ThemeController>(); }
    void cleanupTestCase() { m_themes.reset(); }

    void fieldsUnfoldWhereTheMarkIsPressed()
    {
        FakeRows rows;
        LogRow json = FakeRows::line(QStringLiteral("joined"));
        json.fields = {{QStringLiteral("player"), QStringLiteral("7")}};
        rows.add(json);
        LogView view;
        view.resize(600, 300);
        view.setRows(&rows);
        view.show();
        view.selectAll();
        QCOMPARE(view.selectedText(), QStringLiteral("joined  {1}"));
        const LogGrid grid(typography::fixed(view.font()));
        const QPoint mark(LogGutter(grid, {}).width() + 3, grid.lineHeight / 2);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, mark);
        view.selectAll();
        QCOMPARE(view.selectedText(), QStringLiteral("joined\nplayer: 7"));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, mark);
        view.selectAll();
        QCOMPARE(view.selectedText(), QStringLiteral("joined  {1}"));
    }

    void whatIsReadStaysWhenLinesComeBetween()
    {
        FakeRows rows;
        for (int i = 0; i < 200; ++i)
            rows.add(FakeRows::line(QString::number(i)));
        LogView view;
        view.resize(600, 300);
        view.setRows(&rows);
        view.show();
        view.verticalScrollBar()->setValue(100);
        const qint64 top = view.topId();
        rows.insert(20, FakeRows::line(QStringLiteral("late")));
        QCOMPARE(view.topId(), top);
        QCOMPARE(view.verticalScrollBar()->value(), 101);
        QCOMPARE(view.newLines(), 0);
        rows.remove(20);
        QCOMPARE(view.topId(), top);
    }

    void aProcessIsToldByColourAndName()
    {
        FakeRows rows;
        for (const int source : {0, 1}) {
            LogRow row = FakeRows::line(QStringLiteral("hello"));
            row.source = source;
            rows.add(row);
        }
        LogView view;
        view.resize(400, 100);
        view.setRows(&rows);
        view.setSources({{QStringLiteral("9f3c"), 0}, {QStringLiteral("7be0"), 2}});
        view.show();
        const QImage picture = view.grab().toImage();
        const Theme &theme = Theme::of(view.palette());
        QVERIFY(pixelsOf(picture, theme.seriesColor(0)) > 30);
        QVERIFY(pixelsOf(picture, theme.seriesColor(2)) > 30);
    }

    void aLineThatIsShownCutIsCopiedWhole()
    {
        FakeRows rows;
        LogRow row = FakeRows::line(QStringLiteral("beginning"));
        row.cut = 1'000'000;
        rows.add(row);
        LogView view;
        view.setRows(&rows);
        view.selectAll();
        QCOMPARE(view.selectedText(), QStringLiteral("whole line 0"));
    }

    void timesAreWrittenAsAskedFor_data()
    {
        QTest::addColumn<LogTimes>("as");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTC") << LogTimes::Utc << QStringLiteral("20:41:07.113");
        QTest::newRow("relative") << LogTimes::Relative << QStringLiteral("\u22120:02.887");
        QTest::newRow("not at all") << LogTimes::None << QString();
    }

    void timesAreWrittenAsAskedFor()
    {
        QFETCH(LogTimes, as);
        QFETCH(QString, text);
        const QDateTime time({2026, 11, 23}, {20, 41, 7, 113}, Qt::UTC);
        QCOMPARE(logTimeText(time, as, time.addMSecs(2887)), text);
        QCOMPARE(logTimeText({}, as, time), as == LogTimes::None ? QString() : QStringLiteral("—"));
        QVERIFY(logTimeText(time, as, time.addDays(40)).size() <= logTimeCells);
    }

    void aPauseIsMarkedAndCostsNoRoom()
    {
        FakeRows rows;
        LogRow row = FakeRows::line(QStringLiteral("a"));
        row.time = QDateTime({2026, 11, 23}, {20, 41, 7}, Qt::UTC);
        rows.add(row);
        row.time = row.time.addSecs(2);
        rows.add(row);
        LogView view;
        view.resize(400, 100);
        view.setRows(&rows);
        view.show();
        const Theme &theme = Theme::of(view.palette());
        const int before = pixelsOf(view.grab().toImage(), theme.inputBorder, 0);
        row.time = row.time.addSecs(60);
        rows.add(row);
        QVERIFY(pixelsOf(view.grab().toImage(), theme.inputBorder, 0) > before + 50);
    }

    void aMillionRowsCostWhatIsInSight()
    {
        class Endless : public FakeRows
        {
        public:
            int count() const override { return 2'000'000; }
            LogRow row(int row) const override
            {
                ++asked;
                LogRow line = FakeRows::line(QStringLiteral("tick"));
                line.id = row + 1;
                return line;
            }
            qint64 idOf(int row) const override { return row + 1; }
            int rowOf(qint64 id) const override { return int(id) - 1; }
            mutable int asked = 0;
        } rows;
        LogView view;
        view.resize(600, 480);
        view.setWrap(LogView::Wrap::On);
        view.show();
        view.setRows(&rows);
        view.verticalScrollBar()->setValue(1'000'000);
        view.grab();
        QVERIFY2(rows.asked < 300, qPrintable(QString::number(rows.asked)));
    }

private:
    std::unique_ptr<ThemeController> m_themes;
};

QTEST_MAIN(TestLogRows)
#include "tst_logrows.moc"
