// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/logs/bufferrows.h"
#include "views/logs/logtailbutton.h"
#include "views/logs/logview.h"
#include "views/themecontroller.h"
#include "views/typography.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

using Follow = LogView::Follow;
using Direction = LogView::Direction;

namespace {

QStringList numbered(int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines.append(QStringLiteral("line %1").arg(i));
    return lines;
}

/// A log in a window of some thirty lines.
struct Log
{
    explicit Log(const QStringList &lines = {}, int most = 1000)
        : buffer(most)
    {
        view.setRows(&rows);
        view.resize(600, 480);
        view.show();
        add(lines);
    }

    void add(const QStringList &lines)
    {
        buffer.append(lines);
        QTRY_COMPARE(buffer.waiting(), 0);
    }

    int scroll() { return view.verticalScrollBar()->value(); }
    QImage picture() { return view.grab().toImage(); }
    QPoint at(int line, int character)
    {
        const LogGrid grid(typography::fixed(view.font()));
        const int left = LogGutter(grid, {}).width();
        return {left + int(character * grid.cellWidth), line * grid.lineHeight + grid.lineHeight / 2};
    }

    LogBuffer buffer;
    BufferRows rows{buffer};
    LogView view;
};

} // namespace

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<ThemeController>(); }
    void cleanupTestCase() { m_themes.reset(); }

    void theNewestLineIsInSightWhileItFollows()
    {
        Log log(numbered(200));
        QCOMPARE(log.view.bottomId(), 200);
        log.add(numbered(50));
        QCOMPARE(log.view.bottomId(), 250);
    }

    void whoScrollsUpReadsUndisturbed()
    {
        Log log(numbered(200));
        QSignalSpy changed(&log.view, &LogView::followChanged);
        log.view.verticalScrollBar()->setValue(40);
        QCOMPARE(log.view.follow(), Follow::Off);
        QCOMPARE(changed.size(), 1);
        const qint64 top = log.view.topId();
        log.add(numbered(100));
        QCOMPARE(log.view.topId(), top);
    }

    void whoScrollsToTheEndFollowsAgain()
    {
        Log log(numbered(200));
        log.view.verticalScrollBar()->setValue(0);
        QCOMPARE(log.view.follow(), Follow::Off);
        QTest::keyClick(&log.view, Qt::Key_End);
        QCOMPARE(log.view.follow(), Follow::On);
        log.add(numbered(5));
        QCOMPARE(log.view.bottomId(), 205);
    }

    void whatIsReadStaysWhereItIsWhenTheOldestLinesLeave()
    {
        Log log(numbered(200), 200);
        log.view.verticalScrollBar()->setValue(100);
        const qint64 top = log.view.topId();
        log.add(numbered(30));
        QCOMPARE(log.buffer.rowCount(), 200);
        QCOMPARE(log.view.topId(), top);
        QCOMPARE(log.scroll(), 70);
    }

    void aLongLineTakesAsManyLinesAsItNeedsWhenWrapped()
    {
        Log log({QString(2000, u'x'), QStringLiteral("short")});
        QCOMPARE(log.view.verticalScrollBar()->maximum(), 0);
        QVERIFY(log.view.horizontalScrollBar()->maximum() > 0);
        log.view.setWrap(LogView::Wrap::On);
        QCOMPARE(log.view.horizontalScrollBar()->maximum(), 0);
        const int narrow = log.view.verticalScrollBar()->maximum() + log.view.verticalScrollBar()->pageStep();
        log.view.resize(1200, 480);
        const int wide = log.view.verticalScrollBar()->maximum() + log.view.verticalScrollBar()->pageStep();
        QVERIFY2(wide < narrow || log.view.verticalScrollBar()->maximum() == 0,
                 qPrintable(QStringLiteral("%1 %2").arg(wide).arg(narrow)));
    }

    void wrappingKeepsTheLineAtTheTop()
    {
        QStringList lines;
        for (int i = 0; i < 300; ++i)
            lines.append(QString(150, u'y'));
        Log log(lines);
        log.view.verticalScrollBar()->setValue(120);
        const qint64 top = log.view.topId();
        log.view.setWrap(LogView::Wrap::On);
        QCOMPARE(log.view.topId(), top);
        log.view.resize(400, 480);
        QCOMPARE(log.view.topId(), top);
    }

    void theMouseSelectsAcrossLines()
    {
        Log log({QStringLiteral("first line"), QStringLiteral("second line"), QStringLiteral("third line")});
        drag(log, log.at(0, 6), log.at(2, 5));
        QCOMPARE(log.view.selectedText(), QStringLiteral("line\nsecond line\nthird"));
    }

    void aDoubleClickSelectsAnId()
    {
        Log log({QStringLiteral("room 2fa-99_c opened")});
        QTest::mouseDClick(log.view.viewport(), Qt::LeftButton, {}, log.at(0, 8));
        QCOMPARE(log.view.selectedText(), QStringLiteral("2fa-99_c"));
    }

    void theKeyboardSelectsAndCopiesWholeLines()
    {
        Log log(numbered(5));
        QTest::keyClick(&log.view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(log.view.selectedText(), QStringLiteral("line 4\nline 5"));
        QTest::keySequence(&log.view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), log.view.selectedText());
    }

    void whatIsCopiedControlsNoTerminal()
    {
        Log log({QStringLiteral("\x1b[31mred\x1b[0m \x1b]0;title\x07 bell\x07 \u202Eevil")});
        log.view.selectAll();
        const QString copied = log.view.selectedText();
        QVERIFY(copied.contains(QStringLiteral("red")));
        for (const QChar character : copied)
            QVERIFY2(character.isPrint(), qPrintable(copied));
    }

    void aSelectionThatLeavesIsForgottenInPart()
    {
        Log log(numbered(10), 10);
        log.view.selectAll();
        log.add(numbered(4));
        QVERIFY(log.view.selectedText().startsWith(QStringLiteral("line 5\n")));
        log.add(numbered(10));
        QCOMPARE(log.view.selectedText(), QString());
    }

    void aLineThatIsGoneToIsInSightAndEndsFollowing()
    {
        Log log(numbered(500));
        log.view.goToRow(99);
        QCOMPARE(log.view.follow(), Follow::Off);
        QVERIFY(log.view.topId() <= 100 && log.view.bottomId() >= 100);
        log.view.goToRow(4711);
        QVERIFY(log.view.topId() <= 100);
    }

    void levelsAndColoursAreTheThemes()
    {
        Log log({QStringLiteral("ERROR it broke"), QStringLiteral("\x1b[32mgreen as grass\x1b[0m")});
        const Theme &theme = Theme::of(log.view.palette());
        QVERIFY(pixelsOf(log.picture(), theme.failed) > 5);
        QVERIFY(pixelsOf(log.picture(), theme.running) > 5);
    }

    void hitsAreMarkedAndTheCurrentLineMore()
    {
        Log log(numbered(10));
        const Theme &theme = Theme::of(log.view.palette());
        LogHits hits;
        hits.term.pattern = QStringLiteral("line 3");
        log.view.setHits(hits);
        QVERIFY(hits.isHit(QStringLiteral("LINE 3")) && !hits.isHit(QStringLiteral("line 4")));
        const int marked = pixelsOf(log.picture(), LogHits::ground(theme), 0);
        QVERIFY(marked > 500);
        log.view.goToRow(2);
        QCOMPARE(pixelsOf(log.picture(), LogHits::ground(theme), 0), 0); // it lies on more than that
    }

    void whatCameSinceIsCountedAndTheButtonLeadsBack()
    {
        Log log(numbered(200));
        LogTailButton button(&log.view);
        QVERIFY(button.isHidden());
        QTest::keyClick(&log.view, Qt::Key_PageUp);
        log.add(numbered(7));
        QCOMPARE(log.view.newLines(), 7);
        QVERIFY(button.isVisible());
        QVERIFY2(button.text().startsWith(QStringLiteral("7 ")), qPrintable(button.text()));
        button.click();
        QCOMPARE(log.view.bottomId(), 207);
        QVERIFY(button.isHidden());
    }

    void bookmarksAreGoneToInTurn()
    {
        Log log(numbered(300));
        for (const int row : {20, 200}) {
            log.view.goToRow(row);
            log.view.toggleBookmark();
        }
        log.view.goToBookmark(Direction::Forward);
        QCOMPARE(log.view.currentRow(), 20); // around the end
        log.view.goToBookmark(Direction::Forward);
        QCOMPARE(log.view.currentRow(), 200);
        log.view.toggleBookmark();
        log.view.goToBookmark(Direction::Backward);
        QCOMPARE(log.view.currentRow(), 20);
        log.view.goToBookmark(Direction::Backward);
        QCOMPARE(log.view.currentRow(), 20);
    }

    void theNextErrorIsGoneToAndNotRoundTheEnd()
    {
        QStringList lines = numbered(300);
        lines[120] = QStringLiteral("ERROR one");
        lines[240] = QStringLiteral("ERROR two");
        Log log(lines);
        log.view.goToRow(0);
        log.view.goToError(Direction::Forward);
        QCOMPARE(log.view.currentRow(), 120);
        log.view.goToError(Direction::Forward);
        QCOMPARE(log.view.currentRow(), 240);
        log.view.goToError(Direction::Forward);
        QCOMPARE(log.view.currentRow(), 240);
        log.view.goToError(Direction::Backward);
        QCOMPARE(log.view.currentRow(), 120);
    }

    void wrappedLinesAreScrolledLineByLine()
    {
        Log log(QStringList(40, QString(1000, u'z')));
        log.view.setWrap(LogView::Wrap::On);
        QCOMPARE(log.view.bottomId(), 40);
        const qint64 top = log.view.topId();
        QTest::keyClick(&log.view, Qt::Key_Up);
        QCOMPARE(log.view.topId(), top);
        QCOMPARE(log.view.follow(), Follow::Off);
        QTest::keyClick(&log.view, Qt::Key_Down);
        QCOMPARE(log.view.follow(), Follow::On);
    }

    void hostileTextIsDrawnLiterallyAndAtOnce()
    {
        const Patience patience;
        Log log({hostileText(), hostileText().repeated(100), QString(1'000'000, u'<')});
        log.view.setWrap(LogView::Wrap::On);
        log.picture();
        QVERIFY(patience.lasts());
        QVERIFY(log.buffer.line(0).content.text.contains(QStringLiteral("<b>bold</b>")));
    }

    void aLineTellsItsOwnTime_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QDateTime>("time");
        const QDateTime then(QDate(2026, 11, 23), QTime(20, 41, 7, 113), Qt::UTC);
        QTest::newRow("with milliseconds") << QStringLiteral("2026-11-23T20:41:07.113Z INFO tick") << then;
        QTest::newRow("nothing else") << QStringLiteral("2026-11-23T20:41:07Z") << then.addMSecs(-113);
        QTest::newRow("none") << QStringLiteral("tick 8: Zurich joined") << QDateTime();
        QTest::newRow("in the middle") << QStringLiteral("at 2026-11-23T20:41:07Z") << QDateTime();
        QTest::newRow("empty") << QString() << QDateTime();
    }

    void aLineTellsItsOwnTime()
    {
        QFETCH(const QString, line);
        QFETCH(const QDateTime, time);
        LogBuffer buffer;
        BufferRows rows(buffer);
        buffer.append({line});
        QTRY_COMPARE(buffer.rowCount(), 1);
        QCOMPARE(rows.row(0).time, time);
    }

    void aBufferThatEndsLeavesAnEmptyView()
    {
        LogView view;
        {
            LogBuffer buffer;
            BufferRows rows(buffer);
            view.setRows(&rows);
            buffer.append({QStringLiteral("one")});
            QTRY_COMPARE(buffer.rowCount(), 1);
        }
        view.resize(300, 200);
        view.grab();
        QCOMPARE(view.topId(), 0);
        view.selectAll();
        QVERIFY(!view.hasSelection());
    }

    void aHundredThousandLinesAreNoBurden()
    {
        QStringList lines;
        for (int i = 0; i < 100'000; ++i)
            lines.append(QStringLiteral("2026-11-23T20:41:%1 \x1b[36mINFO\x1b[0m tick %2 players=6 東京")
                             .arg(i % 60, 2, 10, QLatin1Char('0'))
                             .arg(i));
        LogBuffer buffer(100'000);
        BufferRows rows(buffer);
        LogView view;
        view.setWrap(LogView::Wrap::On);
        view.setNumbers(LogNumbers::Shown);
        view.resize(900, 600);
        view.setRows(&rows);
        view.show();
        QElapsedTimer clock;
        clock.start();
        buffer.append(lines);
        QTRY_COMPARE_WITH_TIMEOUT(buffer.rowCount(), 100'000, 30'000);
        const qint64 appended = clock.restart();
        view.resize(320, 600);
        const qint64 resized = clock.restart();
        constexpr int frames = 50;
        for (int i = 0; i < frames; ++i) {
            view.verticalScrollBar()->setValue(i * 1733);
            view.grab();
        }
        const qint64 painted = clock.elapsed();
        qInfo("append %lld ms, rewrap %lld ms, %d frames %lld ms", appended, resized, frames, painted);
        QVERIFY(view.verticalScrollBar()->maximum() > 99'000);
        // Not a benchmark: what grew with the log would take minutes here.
        QVERIFY(appended + resized + painted < 20'000);
    }

private:
    static void drag(Log &log, const QPoint &from, const QPoint &to)
    {
        QWidget *target = log.view.viewport();
        QTest::mousePress(target, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, target->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(target, &move);
        QTest::mouseRelease(target, Qt::LeftButton, {}, to);
    }

    std::unique_ptr<ThemeController> m_themes;
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
