// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/systemscheme.h"
#include "views/themecontroller.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace hathora;

class TestThemeController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceIsAppliedAtOnceAndToldOnce()
    {
        ThemeController themes;
        themes.setChoice(ThemeChoice::Light);
        QSignalSpy changed(&themes, &ThemeController::themeChanged);
        themes.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(themes.theme().scheme, Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::of(Scheme::Dark).window);
        themes.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
    }

    void widgetsThatAreShownFollow()
    {
        ThemeController themes;
        themes.setChoice(ThemeChoice::Light);
        QLabel label;
        label.show();
        QCOMPARE(Theme::of(label.palette()).scheme, Scheme::Light);
        themes.setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(Theme::of(label.palette()).scheme, Scheme::Dark);
    }

    void theSystemsChoiceIsThatOfThePlatformsPaletteAtFirst()
    {
        QCOMPARE(SystemScheme(Theme::of(Scheme::Dark).palette()).scheme(), Scheme::Dark);
        QCOMPARE(SystemScheme(Theme::of(Scheme::Light).palette()).scheme(), Scheme::Light);
    }

    void theControllerTakesThePlatformsPaletteBeforeItReplacesIt()
    {
        QApplication::setPalette(Theme::of(Scheme::Dark).palette());
        const ThemeController themes;
        QCOMPARE(themes.choice(), ThemeChoice::System);
        QCOMPARE(themes.theme().scheme, Scheme::Dark);
    }

    void thePortalsNumberIsUnderstood_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<std::optional<Scheme>>("scheme");
        using Answer = std::optional<Scheme>;
        QTest::newRow("no preference") << QVariant(0U) << Answer();
        QTest::newRow("dark") << QVariant(1U) << Answer(Scheme::Dark);
        QTest::newRow("light") << QVariant(2U) << Answer(Scheme::Light);
        QTest::newRow("a number of a later portal") << QVariant(7U) << Answer();
        QTest::newRow("wrapped") << QVariant::fromValue(QDBusVariant(1U)) << Answer(Scheme::Dark);
        QTest::newRow("not a number") << QVariant(QStringLiteral("dark")) << Answer();
    }
    void thePortalsNumberIsUnderstood()
    {
        QFETCH(QVariant, value);
        QFETCH(std::optional<Scheme>, scheme);
        QCOMPARE(SystemScheme::fromPortal(value), scheme);
    }

    void whatThePortalSaysLaterIsFollowed()
    {
        SystemScheme system(Theme::of(Scheme::Light).palette());
        QSignalSpy changed(&system, &SystemScheme::changed);
        say(system, QStringLiteral("org.freedesktop.appearance"), 1U);
        QCOMPARE(system.scheme(), Scheme::Dark);
        QCOMPARE(changed.size(), 1);
        say(system, QStringLiteral("org.freedesktop.appearance"), 0U);
        QCOMPARE(system.scheme(), Scheme::Light);
    }

    void otherSettingsOfThePortalAreNone()
    {
        SystemScheme system(Theme::of(Scheme::Light).palette());
        say(system, QStringLiteral("org.gnome.desktop.interface"), 1U);
        QCOMPARE(system.scheme(), Scheme::Light);
    }

private:
    /// As the bus delivers it.
    static void say(SystemScheme &system, const QString &group, uint value)
    {
        QVERIFY(QMetaObject::invokeMethod(&system, "settingChanged", Q_ARG(QString, group),
                                          Q_ARG(QString, QStringLiteral("color-scheme")),
                                          Q_ARG(QDBusVariant, QDBusVariant(value))));
    }
};

QTEST_MAIN(TestThemeController)
#include "tst_themecontroller.moc"
