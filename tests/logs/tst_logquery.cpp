// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logquery.h"

#include <QTest>

using namespace hathora;

class TestLogQuery : public QObject
{
    Q_OBJECT

private:
    static LogQuery query(const QStringList &typed)
    {
        LogQuery result;
        for (const QString &each : typed)
            result.terms.append(LogTerm::read(each));
        return result;
    }

private Q_SLOTS:
    void whatIsTypedIsRead_data()
    {
        using Syntax = LogTerm::Syntax;
        using Sense = LogTerm::Sense;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<Syntax>("syntax");
        QTest::addColumn<Sense>("sense");
        QTest::newRow("a text") << QStringLiteral("error") << QStringLiteral("error") << Syntax::Text
                                << Sense::With;
        QTest::newRow("an expression")
            << QStringLiteral("/er+or/") << QStringLiteral("er+or") << Syntax::Expression << Sense::With;
        QTest::newRow("inverse") << QStringLiteral("!tick") << QStringLiteral("tick") << Syntax::Text
                                 << Sense::Without;
        QTest::newRow("an inverse expression")
            << QStringLiteral("!/t/") << QStringLiteral("t") << Syntax::Expression << Sense::Without;
        QTest::newRow("a path") << QStringLiteral("/var/log") << QStringLiteral("/var/log") << Syntax::Text
                                << Sense::With;
        QTest::newRow("a slash") << QStringLiteral("//") << QStringLiteral("//") << Syntax::Text
                                 << Sense::With;
        QTest::newRow("a mark alone")
            << QStringLiteral("!") << QStringLiteral("!") << Syntax::Text << Sense::With;
    }

    void whatIsTypedIsRead()
    {
        QFETCH(QString, typed);
        const LogTerm term = LogTerm::read(typed);
        QTEST(term.pattern, "pattern");
        QTEST(term.syntax, "syntax");
        QTEST(term.sense, "sense");
    }

    void anExpressionThatIsNoneIsSaid()
    {
        QVERIFY(!query({QStringLiteral("/a(/")}).isValid());
        QVERIFY(query({QStringLiteral("a(")}).isValid());
        QVERIFY(query({}).isEverything());
        QVERIFY(!query({QStringLiteral("a")}).isEverything());
    }

    void matchesAreInOrderAndDoNotOverlap()
    {
        const LogQuery wanted = query({QStringLiteral("Bc"), QStringLiteral("/c\\d/"), QStringLiteral("!x")});
        const QList<LogSpot> spots = matchesIn(wanted, QStringLiteral("abc1 x c2 bc"));
        QCOMPARE(spots, (QList<LogSpot>{{1, 3}, {7, 2}, {10, 2}}));
    }

    void matchesAreBounded()
    {
        QCOMPARE(matchesIn(query({QStringLiteral("a")}), QString(1 << 20, u'a')).size(), 1000);
        QVERIFY(matchesIn(query({QStringLiteral("/x*/")}), QStringLiteral("aaa")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogQuery)
#include "tst_logquery.moc"
