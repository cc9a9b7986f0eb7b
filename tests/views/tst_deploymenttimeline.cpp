// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cputime.h"
#include "tests/support/waiting.h"
#include "tests/views/looking.h"
#include "views/charts/deploymenttimeline.h"
#include "views/charts/lanetext.h"
#include "views/theme.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

using namespace hathora;
using namespace std::chrono_literals;
using hathora::testing::pixelsOf;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

/// How often a widget is painted anew.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

LaneCell cell(int running, int draining = 0)
{
    LaneCell made;
    made.processes = {0, running, draining, 0, 0};
    made.rooms = running * 2;
    made.knowledge = LaneCell::Knowledge::Counted;
    return made;
}

/// The newer takes over in the middle of the window, and the older drains.
DeploymentLanes takeover(const LaneWindow &window, int lanes = 2)
{
    DeploymentLanes made{window, {}, window.from + (window.to - window.from) / 4, 10};
    for (int i = 0; i < lanes; ++i) {
        Lane lane;
        lane.deployment = {DeploymentId(u"dep-%1"_s.arg(i)),
                           BuildId(u"bld-%1"_s.arg(i)),
                           u"v%1"_s.arg(lanes - i),
                           {},
                           window.from + window.step() * (lanes - i)};
        lane.isLatest = i == 0;
        lane.isListed = true;
        lane.cells.resize(window.columns);
        for (int column = 0; column < window.columns; ++column) {
            const bool isAfter = column >= window.columns / 2;
            if (i == 0 && isAfter)
                lane.cells[column] = cell(8);
            if (i == 1)
                lane.cells[column] = isAfter ? cell(0, 4) : cell(8);
        }
        made.lanes.append(lane);
    }
    return made;
}

int height(const QImage &image, int x, const QRect &lane, const QColor &color)
{
    int pixels = 0;
    for (int y = lane.top(); y <= lane.bottom(); ++y)
        pixels += image.pixelColor(x, y) == color ? 1 : 0;
    return pixels;
}

constexpr double usualPlainPainting = 1.5; // ms

/// The least that it takes to paint so many rectangles and nothing else, in ms.
double plainPainting(QImage image, int rectangles)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < 20; ++round) {
        const testing::CpuTime time;
        QPainter painter(&image);
        for (int i = 0; i < rectangles; ++i)
            painter.fillRect(i % image.width(), i % image.height(), 2, 1 + i % 7, QColor::fromRgb(QRgb(i)));
        painter.end();
        best = std::min(best, time.ms());
    }
    qInfo("%d rectangles in %.2f ms", rectangles, best);
    return best;
}

const Theme &light = Theme::of(Scheme::Light);

} // namespace

class DeploymentTimelineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeploymentTimeline> m_line;

    QImage picture() const { return m_line->viewport()->grab().toImage(); }
    int middle(int offset) const { return m_line->places().plot().center().x() + offset; }
    QPoint inLane(int lane, int x) const { return {x, m_line->places().lane(lane).center().y()}; }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_line.get(), Qt::Key(key), modifiers);
    }
    void wheel(const QPoint &at, int degrees, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWheelEvent event(at, m_line->viewport()->mapToGlobal(at), {}, {0, degrees * 8}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_line->viewport(), &event);
    }

private Q_SLOTS:
    void init()
    {
        QGuiApplication::setPalette(light.palette());
        m_line = std::make_unique<DeploymentTimeline>();
        m_line->resize(800, 240);
        TimelineSpan span;
        span.setLength(1h);
        m_line->setSpan(span);
        m_line->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
        // A column begins every few seconds: what is drawn in one is not to be read in the next.
        constexpr qint64 margin = 2000;
        const qint64 step = m_line->shownWindow().step();
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() % step < step - margin);
        m_line->setLanes(takeover(m_line->shownWindow()));
    }
    void cleanup() { m_line.reset(); }

    void theHeightIsTheNumberOfProcesses()
    {
        const QImage image = picture();
        const QRect old = m_line->places().lane(1);
        const int full = height(image, middle(-40), old, light.running);
        QVERIFY(full > old.height() / 2);
        QCOMPARE(height(image, middle(40), old, light.running), 0);
        QVERIFY(std::abs(height(image, middle(40), m_line->places().lane(0), light.running) - full) <= 1);
    }

    void whatDrainsHasItsColourAndAPattern()
    {
        const QRect old = m_line->places().lane(1);
        const QImage drained = picture().copy(QRect(middle(20), old.top(), 100, old.height()));
        const int colour = pixelsOf(drained, light.draining);
        QVERIFY(colour > 100);
        QVERIFY(colour < 100 * old.height() * 4 / 10 * 8 / 10); // not filled: there is a pattern in it
    }

    void whatIsKnownInPartIsPaler()
    {
        DeploymentLanes lanes = m_line->lanes();
        for (LaneCell &each : lanes.lanes[1].cells)
            each.knowledge = LaneCell::Knowledge::AtLeast;
        m_line->setLanes(lanes);
        QCOMPARE(height(picture(), middle(-40), m_line->places().lane(1), light.running), 0);
    }

    void nothingIsDrawnAnewIfNothingChanged()
    {
        Paints paints(m_line->viewport());
        QTRY_VERIFY(paints.count > 0); // what was set at first
        paints.count = 0;
        const DeploymentLanes same = m_line->lanes();
        m_line->setLanes(same);
        m_line->advance();
        QVERIFY(hathora::testing::never([&] { return paints.count > 0; }, 50ms));
    }

    void thePointerReadsTheExactCounts()
    {
        QTest::mouseMove(m_line->viewport(), inLane(1, middle(40)));
        QVERIFY2(m_line->readout().contains(u"4 draining"_s), qPrintable(m_line->readout()));
        QVERIFY(m_line->readout().startsWith(u"v1"_s));
        QTest::mouseMove(m_line->viewport(), inLane(0, middle(40)));
        QVERIFY(m_line->readout().contains(u"8 running"_s) && m_line->readout().contains(u"16 room"_s));
    }

    void overTheNamesItReadsTheLane()
    {
        QTest::mouseMove(m_line->viewport(), inLane(0, 10));
        QVERIFY2(m_line->readout().contains(u"latest"_s), qPrintable(m_line->readout()));
    }

    void theKeysReadTheSame()
    {
        m_line->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Down);
        QCOMPARE(m_line->current().text(), u"dep-1"_s);
        press(Qt::Key_Left);
        QVERIFY2(m_line->readout().contains(u"4 draining"_s), qPrintable(m_line->readout()));
        QCOMPARE(m_line->accessibleDescription(), m_line->readout());
        press(Qt::Key_Left, Qt::ControlModifier); // to where it began to drain
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QVERIFY2(m_line->readout().contains(u"8 running"_s), qPrintable(m_line->readout()));
        press(Qt::Key_Escape);
        QVERIFY(!m_line->readout().contains(u"8 running"_s));
    }

    void aClickChoosesALane()
    {
        QSignalSpy chosen(m_line.get(), &DeploymentTimeline::chosen);
        QTest::mouseClick(m_line->viewport(), Qt::LeftButton, {}, inLane(1, middle(0)));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(m_line->current().text(), u"dep-1"_s);
        QTest::mouseClick(m_line->viewport(), Qt::LeftButton, {},
                          {middle(0), m_line->viewport()->height() - 2});
        QCOMPARE(chosen.count(), 1); // the times are no lane
    }

    void whatIsChosenElsewhereIsShownAndNotTold()
    {
        m_line->setLanes(takeover(m_line->shownWindow(), 40));
        QSignalSpy chosen(m_line.get(), &DeploymentTimeline::chosen);
        m_line->setCurrent(DeploymentId(u"dep-30"_s));
        QCOMPARE(chosen.count(), 0);
        const QRect lane = m_line->places().lane(30);
        QVERIFY(lane.top() >= 0 && lane.bottom() <= m_line->places().plot().bottom() + 1);
    }

    void returnActivates()
    {
        QSignalSpy activated(m_line.get(), &DeploymentTimeline::activated);
        m_line->setCurrent(DeploymentId(u"dep-1"_s));
        press(Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void theWheelZoomsWhereThePointerIs()
    {
        TimelineSpan day;
        day.setLength(24h);
        m_line->setSpan(day);
        const LaneWindow before = m_line->shownWindow();
        const qint64 there = m_line->places().momentAt(middle(0), before);
        wheel(inLane(0, middle(0)), 15);
        QVERIFY(m_line->span().length() < 24h);
        const LaneWindow after = m_line->shownWindow();
        const qint64 nowThere = m_line->places().momentAt(middle(0), after);
        QVERIFY(std::abs(nowThere - there) <= 3 * before.step());
        for (int i = 0; i < 40; ++i)
            wheel(inLane(0, middle(0)), 15);
        QCOMPARE(m_line->span().length(), TimelineSpan::shortest);
        for (int i = 0; i < 60; ++i)
            wheel(inLane(0, middle(0)), -15);
        QCOMPARE(m_line->span().length(), TimelineSpan::longest);
    }

    void shiftAndTheWheelPan()
    {
        const qint64 before = m_line->shownWindow().to;
        wheel(inLane(0, middle(0)), 15, Qt::ShiftModifier);
        QVERIFY(m_line->shownWindow().to < before);
        QVERIFY(!m_line->span().followsNow());
        QCOMPARE(m_line->span().length(), std::chrono::milliseconds(1h));
    }

    void aDragPansAndTheFutureStaysOut()
    {
        QTest::mousePress(m_line->viewport(), Qt::LeftButton, {}, inLane(0, middle(-100)));
        QTest::mouseMove(m_line->viewport(), inLane(0, middle(100)));
        QTest::mouseRelease(m_line->viewport(), Qt::LeftButton, {}, inLane(0, middle(100)));
        QVERIFY(!m_line->span().followsNow());
        press(Qt::Key_End);
        QVERIFY(m_line->span().followsNow());
        QTest::mousePress(m_line->viewport(), Qt::LeftButton, {}, inLane(0, middle(100)));
        QTest::mouseMove(m_line->viewport(), inLane(0, middle(-100)));
        QTest::mouseRelease(m_line->viewport(), Qt::LeftButton, {}, inLane(0, middle(-100)));
        QVERIFY(m_line->span().followsNow());
    }

    void theKeysZoomAndPan()
    {
        QSignalSpy windows(m_line.get(), &DeploymentTimeline::windowChanged);
        press(Qt::Key_Minus);
        QVERIFY(m_line->span().length() > 1h);
        press(Qt::Key_Plus);
        QCOMPARE(m_line->span().length(), std::chrono::milliseconds(1h));
        press(Qt::Key_PageUp);
        QVERIFY(!m_line->span().followsNow());
        press(Qt::Key_PageDown); // now is a little later than it was
        QVERIFY(m_line->span().followsNow());
        QVERIFY(windows.count() >= 4);
    }

    void homeGoesToWhereKnowledgeBegins()
    {
        DeploymentLanes lanes = m_line->lanes();
        lanes.since = lanes.window.from - 100 * hour;
        m_line->setLanes(lanes);
        press(Qt::Key_Home);
        const LaneWindow window = m_line->shownWindow();
        QVERIFY(window.from <= *lanes.since + window.step() && window.to > *lanes.since);
    }

    void whereKnowledgeBeginsIsDrawnAndSaid()
    {
        const DeploymentLanes lanes = m_line->lanes();
        const QImage with = picture();
        DeploymentLanes without = lanes;
        without.since.reset();
        m_line->setLanes(without);
        QVERIFY(picture() != with);
        QVERIFY(lanetext::since(lanes).contains(u"Counted since"_s));
        QVERIFY(lanetext::since(without).contains(u"before now"_s));
    }

    void hostileNamesAreShownLiterally()
    {
        DeploymentLanes lanes = m_line->lanes();
        lanes.lanes[0].deployment.tag = testing::hostileText();
        const testing::Patience patience;
        m_line->setLanes(lanes);
        picture();
        QTest::mouseMove(m_line->viewport(), inLane(0, middle(40)));
        QVERIFY(patience.lasts());
    }

    void withoutDeploymentsItSaysSo()
    {
        const QImage before = picture();
        m_line->setLanes({m_line->shownWindow(), {}, {}, 0});
        QVERIFY(picture() != before);
        press(Qt::Key_Down);
        press(Qt::Key_Left);
        QVERIFY(m_line->readout().isEmpty());
    }

    void itHasANameForThoseWhoCannotSeeIt() { QVERIFY(!testing::accessibleName(m_line.get()).isEmpty()); }

    /// Ten thousand cells, no two neighbours alike.
    void tenThousandSamplesArePaintedInTime()
    {
        m_line->resize(1400, 900);
        DeploymentLanes lanes = takeover(m_line->shownWindow(), 20);
        int cells = 0;
        for (Lane &lane : lanes.lanes) {
            for (int column = 0; column < lane.cells.size(); ++column, ++cells)
                lane.cells[column] = cell(column % 7, cells % 3);
        }
        QVERIFY(cells >= 10'000);
        m_line->setLanes(lanes);
        QImage image(m_line->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        m_line->viewport()->render(&image);
        // The goal is 8 ms, and 5 to 8 are measured; a machine that is shared takes twice as long now and
        // then, and a slower one longer by as much as plain painting does.
        const double slowness = std::max(1.0, plainPainting(image, cells) / usualPlainPainting);
        const double bound = 16 * slowness;
        constexpr int mostRounds = 100;
        double best = std::numeric_limits<double>::max(); // the rest is what others on the machine do to it
        for (int i = 0; i < mostRounds && best >= bound; ++i) {
            const testing::CpuTime time;
            m_line->viewport()->render(&image);
            best = std::min(best, time.ms());
        }
        qInfo("%d cells in %.1f ms, on a machine %.1f times as slow as usual", cells, best, slowness);
        QVERIFY(best < bound);
    }
};

QTEST_MAIN(DeploymentTimelineTest)
#include "tst_deploymenttimeline.moc"
