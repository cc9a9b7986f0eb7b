// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;
using Wish = CommandLine::Wish;

class TestCommandLine : public QObject
{
    Q_OBJECT

    static CommandLine read(QStringList arguments)
    {
        return CommandLine::read(QStringList{u"hathora-dashboard"_s} + arguments);
    }

private Q_SLOTS:
    void withoutArgumentsItRuns()
    {
        const CommandLine line = read({});
        QCOMPARE(line.wish, Wish::Run);
        QVERIFY(!line.demo);
        QVERIFY(line.profile.isEmpty());
        QVERIFY(line.access == Access::Full);
    }

    void everyOptionIsUnderstood()
    {
        QVERIFY(read({u"--demo"_s}).demo);
        QCOMPARE(read({u"--profile"_s, u"studio"_s}).profile, u"studio"_s);
        QVERIFY(read({u"--read-only"_s}).access == Access::ReadOnly);
        QCOMPARE(read({u"hathora-dashboard://app/a"_s}).link, u"hathora-dashboard://app/a"_s);
        QCOMPARE(read({u"--language"_s, u"de"_s}).language, u"de"_s);
        QCOMPARE(read({u"--screenshots"_s, u"/tmp/x"_s}).screenshots, u"/tmp/x"_s);
    }

    void thereIsNoWayToGiveAToken()
    {
        QCOMPARE(read({u"--token"_s, u"secret"_s}).wish, Wish::Refuse);
        const QString help = read({u"--help"_s}).text;
        QVERIFY(help.contains(u"--demo"_s));
        QVERIFY(!help.contains(u"--token"_s));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown option") << QStringList{u"--frobnicate"_s};
        QTest::newRow("a stray argument") << QStringList{u"studio"_s};
        QTest::newRow("a link of others") << QStringList{u"https://example.com/"_s};
        QTest::newRow("two links") << QStringList{u"hathora-dashboard://app/a"_s,
                                                  u"hathora-dashboard://app/b"_s};
        QTest::newRow("two servers at once") << QStringList{u"--demo"_s, u"--profile"_s, u"studio"_s};
        QTest::newRow("pictures without a folder") << QStringList{u"--screenshots="_s};
        QTest::newRow("a profile without a name") << QStringList{u"--profile"_s};
    }

    void nonsenseIsRefused()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = read(arguments);
        QCOMPARE(line.wish, Wish::Refuse);
        QVERIFY(line.text.endsWith(u'\n'));
        QVERIFY(line.text.size() > 10);
    }

    void theVersionIsTold()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        const CommandLine line = read({u"--version"_s});
        QCOMPARE(line.wish, Wish::ShowVersion);
        QVERIFY(line.text.contains(u"1.2.3"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
