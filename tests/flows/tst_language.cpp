// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/translation.h"
#include "tests/flows/person.h"

#include <QDir>
#include <QLocale>
#include <QMenuBar>
#include <QProcess>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

/// The program in another language.
class TestLanguage : public QObject
{
    Q_OBJECT

    /// The next start in the language that was chosen, on the demo.
    static void start(Person &person)
    {
        CommandLine line;
        line.demo = true;
        person.start(line);
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
    }

    static QString chosen(const Person &person)
    {
        return Settings(Places::in(person.folder()).settings).language();
    }

    static QStringList menus(Person &person)
    {
        QStringList titles;
        for (const QAction *menu : person.window().findChild<QMenuBar *>(u"menuBar"_s)->actions())
            titles.append(menu->text());
        return titles;
    }

    static QString title(Person &person, const QString &dock)
    {
        return person.window().dock(dock)->windowTitle().section(u' ', 0, 0);
    }

    /// What the program itself says with these settings.
    static QString help(const QString &language)
    {
        const QTemporaryDir home;
        QDir(home.path()).mkpath(u"hathora-dashboard"_s); // as the program calls its folder
        Settings(Places::in(home.filePath(u"hathora-dashboard"_s)).settings).setLanguage(language);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DASHBOARD_PROGRAM), {u"--help"_s});
        if (!program.waitForFinished())
            return {};
        return QString::fromUtf8(program.readAllStandardOutput());
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void itChangesAtTheNextStart()
    {
        Person person;
        start(person);
        QVERIFY(menus(person).contains(u"&View"_s));
        QVERIFY(person.trigger("action.language.de"));
        QVERIFY(person.seen("windowNotice"));
        QVERIFY(menus(person).contains(u"&View"_s));
        person.quit();
        QCOMPARE(chosen(person), u"de"_s);

        const Translation german(chosen(person));
        start(person);
        QVERIFY(menus(person).contains(u"&Ansicht"_s));
        QVERIFY(!menus(person).contains(u"&View"_s));
        QCOMPARE(title(person, u"processes"_s), u"Prozesse"_s);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
        person.quit();
    }

    void whatIsNotThereStaysEnglish()
    {
        const Translation unknown(u"xx"_s);
        Person person;
        start(person);
        QVERIFY(menus(person).contains(u"&View"_s));
        QCOMPARE(title(person, u"processes"_s), u"Processes"_s);
    }

    void theProgramReadsItsSettings()
    {
        QVERIFY(help(u"de"_s).contains(u"Diese Sprache sprechen"_s));
        QVERIFY(help(u"en"_s).contains(u"Speak this language"_s));
        QVERIFY(help(u"../../xx"_s).contains(u"Speak this language"_s));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
