// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include <QSet>
#include <QTest>

using namespace hathora;

Q_DECLARE_METATYPE(hathora::Scheme)

namespace {

constexpr qreal readable = 4.5;
constexpr Tone tones[] = {Tone::Neutral,  Tone::Starting, Tone::Running, Tone::Draining,
                          Tone::Stopping, Tone::Stopped,  Tone::Failed,  Tone::Warning};

QList<QColor> surfaces(const Theme &theme)
{
    return {theme.window, theme.base, theme.alternate, theme.card};
}

void bothSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyTextIsReadableOnEverySurface_data() { bothSchemes(); }
    void everyTextIsReadableOnEverySurface()
    {
        QFETCH(Scheme, scheme);
        const Theme &theme = Theme::of(scheme);
        for (const QColor &surface : surfaces(theme)) {
            QCOMPARE_GE(contrast(theme.text, surface), readable);
            QCOMPARE_GE(contrast(theme.secondary, surface), readable);
        }
    }

    void everyStateIsReadableOnEverySurface_data() { bothSchemes(); }
    void everyStateIsReadableOnEverySurface()
    {
        QFETCH(Scheme, scheme);
        const Theme &theme = Theme::of(scheme);
        for (const QColor &surface : surfaces(theme)) {
            for (const Tone tone : tones)
                QCOMPARE_GE(contrast(theme.tone(tone), surface), readable);
        }
    }

    void wordsOnPillsAndSelectionsAreReadable_data() { bothSchemes(); }
    void wordsOnPillsAndSelectionsAreReadable()
    {
        QFETCH(Scheme, scheme);
        const Theme &theme = Theme::of(scheme);
        QCOMPARE_GE(contrast(theme.text, theme.selection()), readable);
        QCOMPARE_GE(contrast(theme.secondary, theme.selection()), readable);
        QCOMPARE_GE(contrast(theme.accentText, theme.accent), readable);
        for (const Tone tone : tones) {
            QCOMPARE_GE(contrast(theme.text, blend(theme.base, theme.tone(tone), 0.16)), readable);
            QCOMPARE_GE(contrast(theme.text, blend(theme.selection(), theme.tone(tone), 0.16)), readable);
        }
    }

    void everySeriesIsVisibleOnItsBase_data() { bothSchemes(); }
    void everySeriesIsVisibleOnItsBase()
    {
        QFETCH(Scheme, scheme);
        const Theme &theme = Theme::of(scheme);
        for (const QColor &color : theme.series)
            QCOMPARE_GE(contrast(color, theme.base), readable);
    }

    void thePaletteLeadsBackToItsTheme_data() { bothSchemes(); }
    void thePaletteLeadsBackToItsTheme()
    {
        QFETCH(Scheme, scheme);
        QCOMPARE(&Theme::of(Theme::of(scheme).palette()), &Theme::of(scheme));
    }

    void thePaletteIsReadableInAllItsPairs_data() { bothSchemes(); }
    void thePaletteIsReadableInAllItsPairs()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = Theme::of(scheme).palette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},        {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},         {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[text, ground] : pairs)
                QCOMPARE_GE(contrast(palette.color(group, text), palette.color(group, ground)), readable);
        }
    }

    void disabledTextIsDimmerThanText_data() { bothSchemes(); }
    void disabledTextIsDimmerThanText()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = Theme::of(scheme).palette();
        const QColor base = palette.color(QPalette::Disabled, QPalette::Base);
        QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text), base) <
                contrast(palette.color(QPalette::Active, QPalette::Text), base));
    }

    void noTwoSeriesLookTheSame()
    {
        QSet<QString> looks;
        for (int i = 0; i < 8; ++i)
            looks.insert(Theme::of(Scheme::Dark).seriesColor(i).name() +
                         QString::number(Theme::seriesStyle(i)));
        QCOMPARE(looks.size(), 8);
        QCOMPARE(Theme::of(Scheme::Dark).seriesColor(8), Theme::of(Scheme::Dark).seriesColor(0));
    }

    void fromTheFifthSeriesOnTheLineIsNotSolid()
    {
        QCOMPARE(Theme::seriesStyle(3), Qt::SolidLine);
        for (int i = 4; i < 8; ++i)
            QVERIFY(Theme::seriesStyle(i) != Qt::SolidLine);
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
