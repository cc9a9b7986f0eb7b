// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/profiles/bandlook.h"
#include "views/profiles/bandpicker.h"
#include "views/profiles/profileband.h"

#include <QApplication>
#include <QLabel>
#include <QSet>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hathora::Scheme)

namespace {

constexpr qreal readable = 4.5;
constexpr qreal visible = 3.0; // WCAG 2, for what is not text

void bothSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

Profile studio(Band band, Access access = Access::Full)
{
    return {u"1"_s, u"studio"_s, QUrl(u"https://api.example.test"_s), {}, {}, access, band};
}

QString shownText(const QWidget &band, const char *name)
{
    const auto *label = band.findChild<QLabel *>(QLatin1String(name));
    return label && label->isVisibleTo(&band) ? label->text() : QString();
}

} // namespace

class TestProfileBand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsOnABandCanBeRead_data() { bothSchemes(); }
    void whatStandsOnABandCanBeRead()
    {
        QFETCH(const Scheme, scheme);
        const Theme &theme = Theme::of(scheme);
        for (const Band band : allBands) {
            const BandLook look = bandLook(band, theme);
            QCOMPARE_GE(contrast(look.ink, look.ground), readable);
            if (band != Band::None)
                QCOMPARE_GE(contrast(look.ground, theme.window), visible);
        }
    }

    void noTwoBandsAreTheSame_data() { bothSchemes(); }
    void noTwoBandsAreTheSame()
    {
        QFETCH(const Scheme, scheme);
        QSet<QString> colours;
        QSet<QString> words;
        for (const Band band : allBands) {
            colours.insert(bandLook(band, Theme::of(scheme)).ground.name());
            words.insert(bandText(band));
        }
        QCOMPARE(colours.size(), qsizetype(allBands.size()));
        QCOMPARE(words.size(), qsizetype(allBands.size()));
    }

    void everyBandIsKeptUnderItsName()
    {
        for (const Band band : allBands)
            QVERIFY(bandNamed(bandName(band)) == band);
        QVERIFY(bandNamed(u"infrared"_s) == Band::None);
    }

    void aProfileWithoutColourAndWithAllRightsHasNoBand()
    {
        ProfileBand band;
        band.show(studio(Band::None));
        QVERIFY(band.isHidden());
    }

    void theNameStandsWithTheColour()
    {
        ProfileBand band;
        band.show(studio(Band::Green));
        QVERIFY(!band.isHidden());
        QCOMPARE(shownText(band, "profileBand.name"), u"studio"_s);
        QVERIFY(shownText(band, "profileBand.access").isEmpty());
        band.clear();
        QVERIFY(band.isHidden());
    }

    void thatItMayOnlyBeReadIsSaidInWords()
    {
        ProfileBand band;
        for (const Band colour : {Band::None, Band::Orange}) {
            band.show(studio(colour, Access::ReadOnly));
            QVERIFY(!band.isHidden());
            QVERIFY(shownText(band, "profileBand.access").startsWith(u"Read-only"_s));
        }
    }

    void theBandIsThinAndFollowsTheScheme_data() { bothSchemes(); }
    void theBandIsThinAndFollowsTheScheme()
    {
        QFETCH(const Scheme, scheme);
        QWidget window;
        ProfileBand band(&window);
        band.show(studio(Band::Violet));
        window.show();
        const QPalette before = QApplication::palette();
        QApplication::setPalette(Theme::of(scheme).palette());
        QCoreApplication::processEvents(); // widgets are told of it later
        band.resize(600, band.sizeHint().height());
        const QColor ground = bandLook(Band::Violet, Theme::of(scheme)).ground;
        const int filled = pixelsOf(band.grab().toImage(), ground);
        QApplication::setPalette(before);
        QCOMPARE_GE(filled, 600 * band.height() / 2);
        QCOMPARE_LE(band.height(), 24);
    }

    void aHostileNameIsALineOfText()
    {
        ProfileBand band;
        Profile profile = studio(Band::Blue);
        profile.name = hostileText();
        const Patience patience;
        band.show(profile);
        band.resize(300, 20);
        band.grab();
        QVERIFY(patience.lasts());
        QCOMPARE_LE(band.minimumSizeHint().width(), 300);
    }

    void thePickerGivesWhatWasSet()
    {
        BandPicker picker(nullptr);
        for (const Band band : allBands) {
            picker.setBand(band);
            QVERIFY(picker.band() == band);
            QCOMPARE(picker.currentText(), bandText(band));
            QCOMPARE(picker.itemIcon(picker.currentIndex()).isNull(), band == Band::None);
        }
    }
};

QTEST_MAIN(TestProfileBand)
#include "tst_profileband.moc"
