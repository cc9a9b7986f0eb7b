// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/views/looking.h"
#include "views/capacitybar.h"
#include "views/charts/sparkline.h"
#include "views/delegates/agedelegate.h"
#include "views/delegates/iddelegate.h"
#include "views/delegates/sparklinedelegate.h"
#include "views/delegates/statusdelegate.h"
#include "views/delegates/usagedelegate.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/tonemark.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace hathora;

namespace {

const Theme &theme = Theme::of(Scheme::Dark);

/// One cell, drawn by one delegate.
class Cell
{
public:
    Cell() { m_model.setItem(0, 0, new QStandardItem); }

    Cell &set(const QVariant &value, int role = Qt::DisplayRole)
    {
        m_model.setData(m_model.index(0, 0), value, role);
        return *this;
    }

    QModelIndex index() const { return m_model.index(0, 0); }

    QStyleOptionViewItem option(int width = 200) const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, spacing::rowHeight);
        option.palette = theme.palette();
        option.state = QStyle::State_Enabled;
        option.font = QGuiApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.direction = Qt::LeftToRight;
        option.textElideMode = Qt::ElideRight;
        return option;
    }

    QImage draw(const QAbstractItemDelegate &delegate, const QStyleOptionViewItem &option) const
    {
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(theme.base);
        QPainter painter(&image);
        delegate.paint(&painter, option, index());
        painter.end();
        return image;
    }

    QImage draw(const QAbstractItemDelegate &delegate) const { return draw(delegate, option()); }

private:
    QStandardItemModel m_model;
};

QVariant tone(Tone tone)
{
    return QVariant::fromValue(tone);
}

QVariant wave(int points)
{
    QList<QPointF> line;
    for (int i = 0; i < points; ++i)
        line.append(QPointF(i * 1000.0, i % 7));
    return QVariant::fromValue(line);
}

QImage leftHalf(const QImage &image)
{
    return image.copy(0, 0, image.width() / 2, image.height());
}

} // namespace

class TestDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreOfOneHeight()
    {
        Cell cell;
        cell.set(QStringLiteral("one\ntwo\nthree"));
        TextDelegate delegate;
        QCOMPARE(delegate.sizeHint(cell.option(), cell.index()).height(), spacing::rowHeight);
        delegate.setCompact(true);
        QCOMPARE(delegate.sizeHint(cell.option(), cell.index()).height(), spacing::compactRowHeight);
    }

    void aHostileOrHugeCellCostsNothing()
    {
        const testing::Patience patience;
        Cell cell;
        const TextDelegate delegate;
        for (const QString &text : {testing::hostileText(), QString(10'000'000, u'x')}) {
            cell.set(text);
            cell.draw(delegate);
            delegate.sizeHint(cell.option(), cell.index());
        }
        QVERIFY(patience.lasts());
    }

    void controlCharactersInACellAreSeen()
    {
        const QString shown = TextDelegate().displayText(QStringLiteral("a\x1b[31m\nb"), QLocale::c());
        QVERIFY(!shown.contains(QChar(0x1b)) && !shown.contains(u'\n'));
    }

    void aStateIsDrawnInItsColour_data()
    {
        QTest::addColumn<Tone>("state");
        QTest::newRow("starting") << Tone::Starting;
        QTest::newRow("running") << Tone::Running;
        QTest::newRow("draining") << Tone::Draining;
        QTest::newRow("stopping") << Tone::Stopping;
        QTest::newRow("stopped") << Tone::Stopped;
        QTest::newRow("failed") << Tone::Failed;
        QTest::newRow("warning") << Tone::Warning;
        QTest::newRow("neutral") << Tone::Neutral;
    }
    void aStateIsDrawnInItsColour()
    {
        QFETCH(Tone, state);
        Cell cell;
        cell.set(QStringLiteral("i")).set(tone(state), ToneRole);
        const QImage image = cell.draw(StatusDelegate());
        QVERIFY(testing::pixelsOf(image, theme.tone(state), 12) > 3);
        QVERIFY(testing::pixelsOf(image, blend(theme.base, theme.tone(state), 0.16)) > 100);
    }

    void noTwoStatesHaveOneShape()
    {
        QList<QImage> shapes;
        for (int state = int(Tone::Neutral); state <= int(Tone::Warning); ++state) {
            QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::black);
            QPainter painter(&image);
            drawToneMark(painter, QRectF(4, 4, 32, 32), Tone(state), Qt::white);
            painter.end();
            QVERIFY(!shapes.contains(image));
            shapes.append(image);
        }
    }

    void aStateTheModelDoesNotKnowIsTheServersWord()
    {
        Cell cell;
        cell.set(QStringLiteral("hibernating"));
        const QImage image = cell.draw(StatusDelegate());
        QVERIFY(testing::pixelsOf(image, theme.text, 40) > 20);
        QCOMPARE(image.pixelColor(190, 14), theme.base);
    }

    void aPillLiesOnTheReadingSide()
    {
        Cell cell;
        cell.set(QStringLiteral("up")).set(tone(Tone::Running), ToneRole);
        auto option = cell.option();
        const auto mark = [&] {
            return testing::pixelsOf(leftHalf(cell.draw(StatusDelegate(), option)), theme.running, 12);
        };
        QVERIFY(mark() > 3);
        option.direction = Qt::RightToLeft;
        QCOMPARE(mark(), 0);
    }

    void whatIsDisabledHasNoStatesColour()
    {
        Cell cell;
        cell.set(QStringLiteral("failed")).set(tone(Tone::Failed), ToneRole);
        auto option = cell.option();
        option.state.setFlag(QStyle::State_Enabled, false);
        QCOMPARE(testing::pixelsOf(cell.draw(StatusDelegate(), option), theme.failed, 12), 0);
    }

    void aSelectedCellLiesOnTheSelection()
    {
        Cell cell;
        cell.set(QStringLiteral("text"));
        auto option = cell.option();
        option.state |= QStyle::State_Selected;
        option.showDecorationSelected = true;
        QVERIFY(testing::pixelsOf(cell.draw(TextDelegate(), option), theme.selection()) > 1000);
    }

    void anIdIsCutInTheMiddle()
    {
        Cell cell;
        const QString id = QStringLiteral("9f3c27d8-6b1e-4f20-8a71-52d0c9e4b7a1");
        const QImage one = cell.set(id).draw(IdDelegate(), cell.option(120));
        const QImage middle =
            cell.set(QString(id).replace(14, 4, QLatin1String("0000"))).draw(IdDelegate(), cell.option(120));
        const QImage end =
            cell.set(QString(id).replace(32, 4, QLatin1String("0000"))).draw(IdDelegate(), cell.option(120));
        QCOMPARE(middle, one);
        QVERIFY(end != one);
    }

    void usageIsABarAsLongAsItsShare()
    {
        Cell cell;
        cell.set(QStringLiteral("25 %"));
        const auto filled = [&](double share) {
            cell.set(share, FractionRole);
            return testing::pixelsOf(cell.draw(UsageDelegate()), theme.seriesColor(0));
        };
        QVERIFY(std::abs(filled(0.8) - 2 * filled(0.4)) < 40);
        QCOMPARE(filled(0), 0);
        QCOMPARE(filled(qQNaN()), 0);
    }

    void barsOfOneColumnAreEquallyLong_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("longer");
        QTest::newRow("counts") << QVariant(6) << QStringLiteral("60 / 128");
        QTest::newRow("with decimals in one row") << QVariant(6.5) << QStringLiteral("30.25 / 128");
    }

    void barsOfOneColumnAreEquallyLong()
    {
        QFETCH(const QVariant, value);
        QFETCH(const QString, longer);
        Cell cell;
        cell.set(value, RawRole).set(0.5, FractionRole);
        const auto bar = [&cell](const QString &text) {
            return testing::pixelsOf(cell.set(text).draw(UsageDelegate()), theme.seriesColor(0));
        };
        QVERIFY(bar(longer) > 100);
        QCOMPARE(bar(longer), bar(QStringLiteral("6 / 8")));
    }

    void usageNearItsEndWarns()
    {
        Cell cell;
        cell.set(QStringLiteral("97 %")).set(0.97, FractionRole);
        QVERIFY(testing::pixelsOf(cell.draw(UsageDelegate()), theme.tone(Tone::Warning)) > 100);
        QVERIFY(testing::pixelsOf(cell.set(7.0, FractionRole).draw(UsageDelegate()),
                                  theme.tone(Tone::Warning)) > 100);
    }

    void unknownUsageHasNoBar()
    {
        Cell cell;
        cell.set(QStringLiteral("—"));
        QCOMPARE(testing::pixelsOf(cell.draw(UsageDelegate()), theme.border), 0);
    }

    void aSparklineIsDrawn()
    {
        Cell cell;
        cell.set(QStringLiteral("29 %")).set(wave(120), SeriesRole);
        QVERIFY(testing::pixelsOf(cell.draw(SparklineDelegate()), theme.seriesColor(0), 40) > 40);
    }

    void aSeriesOfNothingIsNotDrawn()
    {
        Cell cell;
        cell.set(QStringLiteral("—")).set(wave(0), SeriesRole);
        QCOMPARE(testing::pixelsOf(cell.draw(SparklineDelegate()), theme.seriesColor(0), 40), 0);
    }

    void aGapInASparklineIsEmpty()
    {
        QList<QPointF> line;
        for (int i = 0; i < 100; ++i) {
            if (i < 30 || i > 70)
                line.append(QPointF(i, 5));
        }
        QImage image(100, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        QPainter painter(&image);
        drawSparkline(painter, QRectF(0, 0, 100, 20), line, Qt::white);
        painter.end();
        QCOMPARE(testing::pixelsOf(image.copy(40, 0, 20, 20), Qt::black, 0), 20 * 20);
        QVERIFY(testing::pixelsOf(image.copy(0, 0, 25, 20), Qt::black, 0) < 25 * 20);
    }

    void anAgeIsToldAndKeptRightWithoutTheModelsHelp()
    {
        QStandardItemModel model(1, 1);
        QTableView view;
        QDateTime now = QDateTime::currentDateTimeUtc();
        int asked = 0;
        AgeDelegate delegate(&view, [&] {
            ++asked;
            return now;
        });
        model.setData(model.index(0, 0), now.addSecs(-30), TimeRole);
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(asked > 0);
        const QImage before = view.grab().toImage();
        const int drawn = asked;
        now = now.addSecs(200);
        QTRY_VERIFY(asked > drawn); // by the delegate's own timer
        QVERIFY(view.grab().toImage() != before);
    }

    void anAgesToolTipIsTheExactTime()
    {
        QStandardItemModel model(1, 1);
        QTableView view;
        AgeDelegate delegate(&view);
        const QDateTime time(QDate(2026, 3, 4), QTime(20, 41, 7));
        model.setData(model.index(0, 0), time, TimeRole);
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(toolTip(view, delegate, model.index(0, 0)).contains(QLatin1String("20:41:07")));
    }

    void aToolTipIsTheExactTextAndNothingWhereThatIsSeenAnyway()
    {
        QStandardItemModel model(1, 1);
        QTableView view;
        TextDelegate delegate;
        model.setData(model.index(0, 0), QStringLiteral("1.2 GiB"));
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(toolTip(view, delegate, model.index(0, 0)), QString());
        model.setData(model.index(0, 0), QStringLiteral("<b>1,288,490,188 B</b>"), ExactRole);
        QVERIFY(
            toolTip(view, delegate, model.index(0, 0)).contains(QLatin1String("&lt;b&gt;1,288,490,188 B")));
    }

private:
    static QString toolTip(QTableView &view, TextDelegate &delegate, const QModelIndex &index)
    {
        QToolTip::hideText();
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = view.visualRect(index);
        QHelpEvent event(QEvent::ToolTip, option.rect.center(),
                         view.viewport()->mapToGlobal(option.rect.center()));
        delegate.helpEvent(&event, &view, option, index);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    }
};

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
