// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

using namespace hathora;

namespace {

constexpr auto last = Icon::Wrap;

QImage drawn(Icon icon, int side, const QColor &color)
{
    return iconPixmap(icon, color, side, 1).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setPalette(Theme::of(Scheme::Dark).palette()); }

    void everyIconHasInkAndNoTwoAreTheSame()
    {
        QSet<QByteArray> pictures;
        for (int i = 0; i <= int(last); ++i) {
            const QImage image = drawn(Icon(i), 32, Qt::red);
            QVERIFY2(testing::pixelsOf(image, Qt::red, 0) > 10, qPrintable(QString::number(i)));
            pictures.insert(
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(pictures.size(), int(last) + 1);
    }

    void nothingIsCutAtTheEdge()
    {
        // A rim of a pixel stays free at the size of the grid, apart from the softness of curves.
        for (int i = 0; i <= int(last); ++i) {
            const QImage image = drawn(Icon(i), 16, Qt::black);
            for (int at = 0; at < 16; ++at) {
                for (const QPoint rim : {QPoint(at, 0), QPoint(at, 15), QPoint(0, at), QPoint(15, at)})
                    QVERIFY2(qAlpha(image.pixel(rim)) < 140, qPrintable(QString::number(i)));
            }
        }
    }

    void anIconTakesThePalettesColours()
    {
        const Theme &theme = Theme::of(Scheme::Dark);
        const QIcon stop = icon(Icon::Stop);
        QVERIFY(testing::pixelsOf(stop.pixmap(16).toImage(), theme.secondary) > 20);
        QVERIFY(testing::pixelsOf(stop.pixmap(16, QIcon::Disabled).toImage(), theme.disabled) > 20);
        QVERIFY(testing::pixelsOf(stop.pixmap(16, QIcon::Selected).toImage(), theme.text) > 20);
    }

    void anIconFollowsAChangeOfThePalette()
    {
        const QIcon stop = icon(Icon::Stop);
        QVERIFY(testing::pixelsOf(stop.pixmap(16).toImage(), Theme::of(Scheme::Dark).secondary) > 20);
        QGuiApplication::setPalette(Theme::of(Scheme::Light).palette());
        QVERIFY(testing::pixelsOf(stop.pixmap(16).toImage(), Theme::of(Scheme::Light).secondary) > 20);
    }

    void aFineScreenGetsMorePixels()
    {
        const QPixmap pixmap = icon(Icon::Refresh).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QVERIFY(pixmap.toImage() != icon(Icon::Refresh).pixmap(QSize(16, 16), 1.0).toImage().scaled(32, 32));
    }

    void theProgramsIconIsThereInAllSizes()
    {
        const QIcon icon = programIcon();
        for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
            QVERIFY(icon.availableSizes().contains(QSize(side, side)));
            QVERIFY(testing::pixelsOf(icon.pixmap(side).toImage(), QColor(0x4cc38a), 10) > 0);
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
