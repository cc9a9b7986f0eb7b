// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/envfile.h"
#include "tests/support/cputime.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hathora;
using hathora::testing::CpuTime;
using namespace Qt::StringLiterals;

using Reason = EnvFile::Reason;

namespace {

QString reasonOf(const QString &text)
{
    const QList<EnvFile::Unread> unread = EnvFile::parse(text).unread();
    return unread.isEmpty() ? u"read"_s : u"%1:%2"_s.arg(unread.first().line).arg(int(unread.first().reason));
}

/// Of the characters that files trip over, and letters.
QString wildText(QRandomGenerator &random, int most)
{
    static const QString alphabet = u"ab1 \t\n\r\"'`\\$#=,;:{}[]&*!äß€"_s;
    QString text;
    for (int i = random.bounded(most); i > 0; --i)
        text += alphabet.at(random.bounded(int(alphabet.size())));
    return text;
}

} // namespace

class TestEnvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsReadAsItIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("bare") << u"A=one"_s << u"one"_s;
        QTest::newRow("with blanks around it") << u"  A =  one  "_s << u"one"_s;
        QTest::newRow("exported") << u"export A=one"_s << u"one"_s;
        QTest::newRow("empty") << u"A="_s << u""_s;
        QTest::newRow("with equals signs and commas") << u"A=a=trace,b=trace"_s << u"a=trace,b=trace"_s;
        QTest::newRow("a comment behind it") << u"A=one # two"_s << u"one"_s;
        QTest::newRow("a hash in it") << u"A=one#two"_s << u"one#two"_s;
        QTest::newRow("nothing but a comment") << u"A= # two"_s << u""_s;
        QTest::newRow("in double quotes") << u"A=\" one # two \""_s << u" one # two "_s;
        QTest::newRow("in single quotes, as it stands") << u"A='\\n $B \"x\"'"_s << u"\\n $B \"x\""_s;
        QTest::newRow("in back quotes") << u"A=`it's \"so\"`"_s << u"it's \"so\""_s;
        QTest::newRow("escapes") << u"A=\"a\\nb\\tc\\\\d\\\"e\\$f\\rg\""_s << u"a\nb\tc\\d\"e$f\rg"_s;
        QTest::newRow("an escape that is none") << u"A=\"\\d+\""_s << u"\\d+"_s;
        QTest::newRow("several lines") << u"A=\"one\ntwo\"\n"_s << u"one\ntwo"_s;
        QTest::newRow("a comment behind the quote") << u"A='one' # two"_s << u"one"_s;
        QTest::newRow("nothing is substituted") << u"A=$HOME/${X}"_s << u"$HOME/${X}"_s;
        QTest::newRow("line end of Windows") << u"A=one\r\n"_s << u"one"_s;
        QTest::newRow("a byte order mark") << u"\uFEFFA=one"_s << u"one"_s;
        QTest::newRow("not ASCII") << u"A=größe €"_s << u"größe €"_s;
        QTest::newRow("JSON") << u"A={\"a\":[1,2]}"_s << u"{\"a\":[1,2]}"_s;
    }

    void aValueIsReadAsItIsMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const EnvFile file = EnvFile::parse(text);
        QCOMPARE(file.unread(), QList<EnvFile::Unread>());
        QCOMPARE(file.variables(), (QList<EnvVar>{{u"A"_s, value}}));
    }

    void aLineThatCannotBeReadIsToldAndKept_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("reason");
        QTest::newRow("no equals sign") << u"just words"_s << int(Reason::NoEquals);
        QTest::newRow("a map of YAML") << u"A: one"_s << int(Reason::NoEquals);
        QTest::newRow("no name") << u"=one"_s << int(Reason::NoName);
        QTest::newRow("a command") << u"set A=one"_s << int(Reason::NoName);
        QTest::newRow("an open quote") << u"A=\"one"_s << int(Reason::OpenQuote);
        QTest::newRow("text behind a quote") << u"A='one'two"_s << int(Reason::TextAfterQuote);
    }

    void aLineThatCannotBeReadIsToldAndKept()
    {
        QFETCH(QString, line);
        QFETCH(int, reason);
        const QString text = u"B=1\n"_s + line + u"\nC=2\n"_s;
        QCOMPARE(reasonOf(text), u"2:%1"_s.arg(reason));
        EnvFile file = EnvFile::parse(text);
        QCOMPARE(file.variables().size(), 2);
        QCOMPARE(file.unread().first().text, line);
        file.setVariables({{u"B"_s, u"3"_s}});
        QCOMPARE(file.text(), u"B=3\n"_s + line + u'\n');
    }

    void linesBehindAQuoteOfSeveralLinesAreCounted()
    {
        QCOMPARE(reasonOf(u"A=\"1\n2\n3\"\r\n\rwrong\n"_s), u"5:%1"_s.arg(int(Reason::NoEquals)));
    }

    void whatIsNotTouchedIsWrittenAsItStood()
    {
        const QString text = u"# head\r\n\r\nexport A = 'x' # why\r\nwords\r\nB=\"1\n2\"\nlast=1"_s;
        EnvFile file = EnvFile::parse(text);
        QCOMPARE(file.text(), text);
        file.setVariables(file.variables());
        QCOMPARE(file.text(), text);
    }

    void changedVariablesKeepTheirPlaces()
    {
        EnvFile file = EnvFile::parse(u"# one\nA=1\n# two\nB=2\nC=3"_s);
        file.setVariables({{u"C"_s, u"3"_s}, {u"A"_s, u"new value"_s}, {u"D"_s, u"4"_s}});
        QCOMPARE(file.text(), u"# one\nA='new value'\n# two\nC=3\nD=4\n"_s);
    }

    void aNameThatComesTwiceStaysTwice()
    {
        EnvFile file = EnvFile::parse(u"A=1\nA=2\n"_s);
        QCOMPARE(file.variables(), (QList<EnvVar>{{u"A"_s, u"1"_s}, {u"A"_s, u"2"_s}}));
        file.setVariables({{u"A"_s, u"1"_s}, {u"A"_s, u"3"_s}, {u"A"_s, u"4"_s}});
        QCOMPARE(file.variables(), (QList<EnvVar>{{u"A"_s, u"1"_s}, {u"A"_s, u"3"_s}, {u"A"_s, u"4"_s}}));
    }

    void whatIsWrittenIsReadAgain()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QList<EnvVar> variables;
            for (int i = random.bounded(5); i >= 0; --i)
                variables.append({u"V%1"_s.arg(i), wildText(random, 30)});
            EnvFile file;
            file.setVariables(variables);
            const EnvFile again = EnvFile::parse(file.text());
            QCOMPARE(again.variables(), variables);
            QVERIFY(again.unread().isEmpty());
        }
    }

    void noTextLosesACharacter()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            const QString text = u"A"_s + wildText(random, 80);
            QCOMPARE(EnvFile::parse(text).text(), text);
        }
    }

    void aWrongNameMakesOneLine() { QCOMPARE(envLine({u"A\nB"_s, u"1"_s}), u"A B=1"_s); }

    void bytesOfAnotherEncodingAreRefusedWhole()
    {
        QVERIFY(!EnvFile::parse(QByteArray("A=gr\xf6\xdf"
                                           "e\n")));
        const QByteArray utf16 = QByteArray::fromHex("fffe41003d003100");
        const std::optional<EnvFile> file = EnvFile::parse(utf16);
        QVERIFY(file);
        QCOMPARE(file->variables(), (QList<EnvVar>{{u"A"_s, u"1"_s}}));
    }

    void manyVariablesTakeNoTime()
    {
        QString text;
        for (int i = 0; i < 10'000; ++i)
            text += u"NAME_%1=\"value %1\"\n"_s.arg(i);
        const CpuTime time;
        EnvFile file = EnvFile::parse(text);
        QCOMPARE(file.variables().size(), 10'000);
        file.setVariables(file.variables());
        QCOMPARE(file.text(), text);
        QVERIFY2(time.ms() < 2000, qPrintable(QString::number(time.ms())));
    }
};

QTEST_GUILESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"
