// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ansi.h"
#include "models/plaintext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hathora;

class TestAnsi : public QObject
{
    Q_OBJECT

private:
    static QString line(const char *text) { return QString::fromUtf8(text); }

private Q_SLOTS:
    void coloursBecomeSpans()
    {
        const AnsiLine read = readAnsi(line("plain \x1b[1;31mred\x1b[0m plain"));
        QCOMPARE(read.text, QStringLiteral("plain red plain"));
        AnsiStyle red;
        red.bold = true;
        red.foreground = {AnsiColour::Kind::Indexed, 1};
        QCOMPARE(read.spans, (QList<AnsiSpan>{{6, 3, red}}));
    }

    void eachCodeHasItsEffect_data()
    {
        using enum AnsiColour::Kind;
        QTest::addColumn<QString>("codes");
        QTest::addColumn<AnsiStyle>("style");
        const auto row = [](const char *codes, const AnsiStyle &style) {
            QTest::newRow(codes) << QString::fromLatin1(codes) << style;
        };
        row("92", {.foreground = {Indexed, 10}, .background = {}});
        row("44", {.foreground = {}, .background = {Indexed, 4}});
        row("101", {.foreground = {}, .background = {Indexed, 9}});
        row("38;5;208", {.foreground = {Indexed, 208}, .background = {}});
        row("48;2;1;2;255", {.foreground = {}, .background = {Rgb, 0x0102ff}});
        row("38:5:300", {.foreground = {Indexed, 255}, .background = {}});
        row("31;39;4", {.foreground = {}, .background = {}, .underline = true});
        row("2;22;3", {.foreground = {}, .background = {}, .italic = true});
        row("7", {.foreground = {}, .background = {}, .inverse = true});
        row("9;5;6;77", {.foreground = {}, .background = {}, .strikeOut = true});
    }
    void eachCodeHasItsEffect()
    {
        QFETCH(QString, codes);
        QFETCH(AnsiStyle, style);
        const AnsiLine read = readAnsi(QStringLiteral("\x1b[%1mx").arg(codes));
        QCOMPARE(read.text, QStringLiteral("x"));
        QCOMPARE(read.spans, (QList<AnsiSpan>{{0, 1, style}}));
    }

    void whatIsNoColourIsMadeVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("clear screen") << line("\x1b[2Jx") << line("␛[2Jx");
        QTest::newRow("a title") << line("\x1b]0;evil\x07") << line("␛]0;evil␇");
        QTest::newRow("cut off") << line("\x1b[31") << line("␛[31");
        QTest::newRow("a lone escape") << line("\x1b") << line("␛");
        QTest::newRow("a backspace") << line("a\bb") << line("a␈b");
        QTest::newRow("an overwritten line") << line("secret\rpublic") << line("secret␍public");
        QTest::newRow("text turned round") << QStringLiteral("a\u202eb") << line("a<U+202E>b");
        QTest::newRow("an invisible letter") << QStringLiteral("ad\u200bmin") << line("ad<U+200B>min");
        QTest::newRow("C1") << QStringLiteral("\u009b31m") << line("<U+009B>31m");
        QTest::newRow("a tab") << line("a\tb") << line("a       b");
        QTest::newRow("letters of any script") << line("дом 家 é") << line("дом 家 é");
    }
    void whatIsNoColourIsMadeVisible()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const AnsiLine read = readAnsi(text);
        QCOMPARE(read.text, shown);
        QVERIFY(read.spans.isEmpty());
        QCOMPARE(visibleText(text), shown);
    }

    void lineBreaksStayWhereTheyAreWanted()
    {
        QCOMPARE(visibleText(QStringLiteral("a\nb\r"), LineBreaks::Kept), line("a\nb␍"));
        QCOMPARE(visibleText(QStringLiteral("a\nb")), line("a␊b"));
    }

    void spansLieInTheTextWhateverComes()
    {
        QRandomGenerator random(42);
        const QString alphabet = line("\x1b\x1b\x1b[[[0123456789;;:mmab \t\x07\r");
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            const AnsiLine read = readAnsi(text);
            qsizetype end = 0;
            for (const AnsiSpan &span : read.spans) {
                QVERIFY(span.start >= end && span.length > 0);
                end = span.start + span.length;
            }
            QVERIFY(end <= read.text.size());
            QVERIFY(!read.text.contains(QChar(0x1b)));
        }
    }
};

QTEST_GUILESS_MAIN(TestAnsi)
#include "tst_ansi.moc"
