// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/charts/lifeline.h"
#include "views/charts/rangechips.h"
#include "views/figurecard.h"
#include "views/regiontile.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hathora;
using namespace std::chrono_literals;

namespace {

const Theme &theme = Theme::of(Scheme::Dark);

QList<QPointF> wave()
{
    QList<QPointF> line;
    for (int i = 0; i < 60; ++i)
        line.append(QPointF(i, i % 9));
    return line;
}

RegionTile::Content frankfurt()
{
    return {QStringLiteral("Frankfurt"),
            Tone::Running,
            {{QStringLiteral("rooms"), QStringLiteral("512")}},
            wave(),
            0.78,
            QStringLiteral("78 %")};
}

} // namespace

class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setPalette(theme.palette()); }

    void aFigureIsReadWithItsCaption()
    {
        FigureCard card(QStringLiteral("running"));
        card.setFigure(QStringLiteral("198"));
        card.setDetail(QStringLiteral("of 214"));
        const QString name = testing::accessibleName(&card);
        for (const char *word : {"running", "198", "of 214"})
            QVERIFY(name.contains(QLatin1String(word)));
    }

    void anUnknownFigureIsADash()
    {
        FigureCard card(QStringLiteral("egress"));
        QCOMPARE(card.figure(), QStringLiteral("—"));
        card.setFigure(QStringLiteral("3"));
        card.setFigure({});
        QCOMPARE(card.figure(), QStringLiteral("—"));
    }

    void aCardIsPressedByPointerAndKeys()
    {
        FigureCard card(QStringLiteral("running"));
        QSignalSpy clicked(&card, &FigureCard::clicked);
        card.show();
        QTest::mouseClick(&card, Qt::LeftButton);
        QTest::keyClick(&card, Qt::Key_Space);
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::keyClick(&card, Qt::Key_Enter);
        QCOMPARE(clicked.size(), 4);
        card.setEnabled(false);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(clicked.size(), 4);
    }

    void aCardShowsItsStateAndLine()
    {
        FigureCard card(QStringLiteral("failed"));
        card.resize(card.sizeHint());
        const auto ink = [&](const QColor &color) {
            return testing::pixelsOf(card.grab().toImage(), color, 30);
        };
        QCOMPARE(ink(theme.failed), 0);
        card.setTone(Tone::Failed);
        card.setSeries(wave());
        QVERIFY(ink(theme.failed) > 5);
        QVERIFY(ink(theme.seriesColor(0)) > 30);
    }

    void theLineYieldsToALongFigure()
    {
        FigureCard card(QStringLiteral("egress"));
        card.resize(card.sizeHint());
        card.setSeries(wave());
        card.setFigure(QStringLiteral("123,456,789"));
        QCOMPARE(testing::pixelsOf(card.grab().toImage(), theme.seriesColor(0), 30), 0);
        QVERIFY(card.minimumSizeHint().width() > card.sizeHint().width() - 60);
    }

    void aDetailThatIsTooLongIsCutWithinTheCard()
    {
        FigureCard card(QStringLiteral("rooms"));
        card.setFigure(QStringLiteral("120"));
        card.setDetail(QStringLiteral("in 55 of 214 processes that are known"));
        card.resize(150, card.sizeHint().height());
        const QImage margin = card.grab().toImage().copy(140, 10, 8, card.height() - 20);
        QCOMPARE(testing::pixelsOf(margin, theme.card), margin.width() * margin.height());
        QVERIFY(card.toolTip().contains(QLatin1String("that are known")));
    }

    void digitsTakeTheSameRoom()
    {
        const QFontMetricsF metrics(typography::figure(QGuiApplication::font()));
        QCOMPARE(typography::tabularWidth(metrics, QStringLiteral("1,111")),
                 typography::tabularWidth(metrics, QStringLiteral("8,888")));
    }

    void aTileIsReadWhole()
    {
        RegionTile tile;
        tile.setContent(frankfurt());
        const QString name = testing::accessibleName(&tile);
        for (const char *word : {"Frankfurt", "rooms", "512", "78 %"})
            QVERIFY(name.contains(QLatin1String(word)));
    }

    void aTileShowsItsCapacityIfThereIsOne()
    {
        RegionTile tile;
        auto content = frankfurt();
        content.series.clear();
        tile.setContent(content);
        tile.resize(tile.sizeHint());
        QVERIFY(testing::pixelsOf(tile.grab().toImage(), theme.seriesColor(0)) > 300);
        content.capacity.reset();
        tile.setContent(content);
        QCOMPARE(testing::pixelsOf(tile.grab().toImage(), theme.seriesColor(0)), 0);
    }

    void tilesMirrorInRightToLeftLayouts()
    {
        RegionTile tile;
        tile.setContent(frankfurt());
        tile.resize(tile.sizeHint());
        const auto markOnTheLeft = [&] {
            const QImage image = tile.grab().toImage();
            return testing::pixelsOf(image.copy(0, 0, image.width() / 2, image.height()), theme.running, 20) >
                   5;
        };
        QVERIFY(markOnTheLeft());
        tile.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!markOnTheLeft());
    }

    void theRangeIsAnHourAtFirst() { QCOMPARE(RangeChips().range(), std::chrono::seconds(1h)); }

    void aChipChoosesARangeOnce()
    {
        RangeChips chips;
        QSignalSpy changed(&chips, &RangeChips::rangeChanged);
        auto *sixHours = chips.findChild<QToolButton *>(QStringLiteral("range21600"));
        QTest::mouseClick(sixHours, Qt::LeftButton);
        QTest::mouseClick(sixHours, Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chips.range(), std::chrono::seconds(6h));
    }

    void onlyOneChipIsOn()
    {
        RangeChips chips;
        chips.setRange(24h);
        int on = 0;
        const auto all = chips.findChildren<QToolButton *>();
        for (const QToolButton *chip : all)
            on += chip->isChecked() ? 1 : 0;
        QCOMPARE(on, 1);
        QVERIFY(chips.findChild<QToolButton *>(QStringLiteral("range86400"))->isChecked());
    }

    void aRangeWithoutAChipChangesNothing()
    {
        RangeChips chips;
        chips.setRange(17s);
        QCOMPARE(chips.range(), std::chrono::seconds(1h));
    }

    void theArrowKeysGoFromChipToChip()
    {
        RangeChips chips;
        chips.show();
        QVERIFY(QTest::qWaitForWindowActive(&chips));
        auto *hour = chips.findChild<QToolButton *>(QStringLiteral("range3600"));
        hour->setFocus();
        QTest::keyClick(hour, Qt::Key_Right);
        QCOMPARE(chips.range(), std::chrono::seconds(6h));
    }

    void aLifeIsReadStepByStep()
    {
        LifeLine life;
        const QDateTime created(QDate(2026, 3, 4), QTime(20, 41, 7));
        life.setSteps({{QStringLiteral("created"), created},
                       {QStringLiteral("started"), created.addSecs(12)},
                       {QStringLiteral("terminated"), {}}});
        const QString told = life.accessibleDescription();
        QVERIFY(told.contains(QLatin1String("created")) && told.contains(QLatin1String("20:41")));
        QVERIFY(told.contains(QLatin1String("terminated: not yet")));
    }

    void whatHasNotHappenedIsHollow()
    {
        LifeLine life;
        const QDateTime created(QDate(2026, 3, 4), QTime(20, 41, 7));
        life.resize(400, 80);
        life.setSteps({{QStringLiteral("created"), created}, {QStringLiteral("terminated"), {}}});
        const auto half = [&](int from) {
            return testing::pixelsOf(life.grab().toImage().copy(from, 0, 200, 80), theme.seriesColor(0), 12);
        };
        QVERIFY(half(0) > 30);
        QCOMPARE(half(200), 0);
        life.setSteps(
            {{QStringLiteral("created"), created}, {QStringLiteral("terminated"), created.addSecs(60)}});
        QVERIFY(half(200) > 30);
    }

    void aLifeWithoutStepsIsDrawn()
    {
        LifeLine life;
        life.resize(200, 80);
        QVERIFY(!life.grab().isNull());
    }

    void everyControlHasAName()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        row->addWidget(new FigureCard(QStringLiteral("running")));
        auto *tile = new RegionTile;
        tile->setContent(frankfurt());
        row->addWidget(tile);
        row->addWidget(new RangeChips);
        window.show();
        QCOMPARE(testing::unnamed(window), QString());
    }

    void hostileTextIsShownLiterally()
    {
        const testing::Patience patience;
        FigureCard card(testing::hostileText());
        card.setFigure(testing::hostileText());
        card.resize(200, 80);
        card.grab();
        RegionTile tile;
        auto content = frankfurt();
        content.name = content.capacityText = content.figures.first().value = testing::hostileText();
        tile.setContent(content);
        tile.resize(200, 120);
        tile.grab();
        LifeLine life;
        life.setSteps({{testing::hostileText(), QDateTime::currentDateTime()}});
        life.resize(300, 80);
        life.grab();
        QVERIFY(tile.accessibleName().contains(QLatin1String("<b>bold</b>")));
        QVERIFY(patience.lasts());
    }
};

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
