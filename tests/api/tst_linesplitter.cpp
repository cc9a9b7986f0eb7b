// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/linesplitter.h"

#include <QRandomGenerator>
#include <QTest>

using hathora::LineSplitter;

class TestLineSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineComesOutWhenItIsWhole()
    {
        LineSplitter splitter;
        QCOMPARE(splitter.take("one"), QStringList());
        QCOMPARE(splitter.take(" two\nthr"), QStringList{u"one two"_qs});
        QCOMPARE(splitter.take("ee\n\nfour\n"), (QStringList{u"three"_qs, QString(), u"four"_qs}));
        QCOMPARE(splitter.rest(), QStringList());
    }

    void whatStandsAfterTheLastLineEndIsTheRest()
    {
        LineSplitter splitter;
        QCOMPARE(splitter.take("one\ntwo\r"), QStringList{u"one"_qs});
        QCOMPARE(splitter.rest(), QStringList{u"two"_qs});
        QCOMPARE(splitter.rest(), QStringList());
    }

    void carriageReturnsEndLinesOnlyBeforeALineFeed()
    {
        LineSplitter splitter;
        QCOMPARE(splitter.take("10%\r20%\r\nnext\n"), (QStringList{u"10%\r20%"_qs, u"next"_qs}));
    }

    void anyChunkingGivesTheSameLines_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anyChunkingGivesTheSameLines()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const QByteArray text = textOf(random);
        LineSplitter atOnce;
        QStringList wanted = atOnce.take(text);
        wanted += atOnce.rest();
        LineSplitter inPieces;
        QStringList got;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype size = random.bounded(1, seed % 2 == 0 ? 5 : 50'000);
            got += inPieces.take(QByteArrayView(text).sliced(at, qMin(size, text.size() - at)));
            at += size;
        }
        got += inPieces.rest();
        QCOMPARE(got, wanted);
        QVERIFY(!got.join(QString()).contains(QChar::ReplacementCharacter));
    }

    void anEndlessLineComesOutInPieces()
    {
        LineSplitter splitter;
        const QByteArray line =
            QByteArrayLiteral("é").repeated(100'000); // an odd cut would split a character
        QStringList pieces = splitter.take('x' + line);
        QCOMPARE(pieces.size(), 3);
        pieces += splitter.take("\n");
        QCOMPARE(pieces.join(QString()).toUtf8(), 'x' + line);
        for (const QString &piece : std::as_const(pieces))
            QVERIFY(piece.toUtf8().size() <= LineSplitter::longest);
    }

    void aLineOfExactlyTheLongestLengthIsOne()
    {
        LineSplitter splitter;
        QCOMPARE(splitter.take(QByteArray(LineSplitter::longest, 'x')), QStringList());
        QCOMPARE(splitter.take("\n").size(), 1);
    }

    void badBytesDoNotStopTheLines()
    {
        LineSplitter splitter;
        QCOMPARE(splitter.take("\xff\xfe\nok\n").last(), u"ok"_qs);
        QCOMPARE(splitter.take(QByteArray("a\0b\n", 4)), QStringList{QString::fromUtf8("a\0b", 3)});
    }

private:
    /// Lines of letters of one to four bytes, some longer than the splitter keeps together.
    static QByteArray textOf(QRandomGenerator &random)
    {
        static const QByteArrayList letters{"a", "é", "€", "🚀", " ", "\n", "\r\n", "\n\n"};
        QByteArray text;
        for (int i = 0; i < 3000; ++i)
            text += letters[random.bounded(letters.size())];
        text += letters[random.bounded(1, 4)].repeated(40'000);
        for (int i = 0; i < 300; ++i)
            text += letters[random.bounded(letters.size())];
        return text;
    }
};

QTEST_GUILESS_MAIN(TestLineSplitter)
#include "tst_linesplitter.moc"
