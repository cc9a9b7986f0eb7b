// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsFollowTheSystemAndAreLive()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(u"settings.ini"_s));
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QVERIFY(settings.language().isEmpty());
        QVERIFY(settings.isLive());
    }

    void whatWasChosenHoldsAtTheNextStart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            settings.setTheme(ThemeChoice::Dark);
            settings.setLanguage(u"de"_s);
            settings.setLive(false);
        }
        const Settings again(file);
        QCOMPARE(again.theme(), ThemeChoice::Dark);
        QCOMPARE(again.language(), u"de"_s);
        QVERIFY(!again.isLive());
    }

    void aDamagedFileIsKeptAsideAndTheDefaultsHold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        const QByteArray damaged = QByteArrayLiteral("[look\ntheme=dark\n\x00\x01=\xff");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        Settings settings(path);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QVERIFY(QFile::exists(path + u".bad"_s));
        settings.setTheme(ThemeChoice::Light);
        QCOMPARE(settings.theme(), ThemeChoice::Light);
    }

    void pricesAreKeptAndWhatIsNoPriceIsNot()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        QVERIFY(Settings(path).prices().isAssumed());
        Settings(path).setPrices({0.5, 2});
        QCOMPARE(Settings(path).prices(), (Prices{0.5, 2}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[prices]\nvcpuHour=-1\ngpuHour=nan\n");
        file.close();
        QVERIFY(Settings(path).prices().isAssumed());
    }

    void whatIsRecordedIsKeptAndHowMuchIsBounded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        const QList<HistoryScope> scopes{{u"1"_s, u"https://one.example"_s, AppId(u"app-1"_s)},
                                         {u"2"_s, u"https://one.example"_s, AppId(u"app-2"_s)}};
        QVERIFY(Settings(path).recorded().isEmpty());
        QCOMPARE(Settings(path).mostRecorded(), 256 << 20);
        Settings(path).setRecorded(scopes);
        Settings(path).setMostRecorded(0);
        QCOMPARE(Settings(path).recorded(), scopes);
        QCOMPARE(Settings(path).mostRecorded(), 16 << 20);
        Settings(path).setRecorded(scopes.mid(1));
        QCOMPARE(Settings(path).recorded(), scopes.mid(1));
    }

    void anUnknownThemeIsTheSystems()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\ntheme=sepia\n");
        file.close();
        QCOMPARE(Settings(path).theme(), ThemeChoice::System);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
