// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/fuzzypattern.h"

#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestFuzzyPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsFoundInAText_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("its beginning") << u"roll"_s << u"Roll back to this…"_s << true;
        QTest::newRow("in another case") << u"ROLL"_s << u"roll back"_s << true;
        QTest::newRow("in the middle") << u"back"_s << u"Roll back"_s << true;
        QTest::newRow("initials") << u"rb"_s << u"Roll back"_s << true;
        QTest::newRow("letters left out") << u"rlbk"_s << u"Roll back"_s << true;
        QTest::newRow("letters of a later word") << u"bck"_s << u"Roll back"_s << true;
        QTest::newRow("letters in another order") << u"kcab"_s << u"Roll back"_s << false;
        QTest::newRow("letters from within a word") << u"olbk"_s << u"Roll back"_s << false;
        QTest::newRow("another alphabet") << u"ÜBER"_s << u"Alles über Räume"_s << true;
        QTest::newRow("a text too short") << u"rollback"_s << u"roll"_s << false;
        QTest::newRow("an empty text") << u"a"_s << QString() << false;
    }

    void aWordIsFoundInAText()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        const std::optional<int> score = FuzzyWord(word).in(FuzzyText(text));
        QCOMPARE(score.has_value(), fits);
        QVERIFY(!score || *score > 0);
    }

    void theCloserFitIsTheBetterOne_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("the whole word") << u"log"_s << u"Log"_s << u"Logs of all"_s;
        QTest::newRow("the beginning of the text") << u"stop"_s << u"Stop process"_s << u"Process stop"_s;
        QTest::newRow("the beginning of a word") << u"log"_s << u"Save log"_s << u"Catalogue"_s;
        QTest::newRow("unbroken") << u"roba"_s << u"Disroba"_s << u"Roll back"_s;
        QTest::newRow("initials before letters apart") << u"rb"_s << u"Roll back"_s << u"Ramble"_s;
    }

    void theCloserFitIsTheBetterOne()
    {
        QFETCH(QString, word);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const FuzzyWord pattern(word);
        QVERIFY(pattern.in(FuzzyText(better)).value() > pattern.in(FuzzyText(worse)).value());
    }

    void lettersOfAnIdAreNotLeftOut()
    {
        const FuzzyText id(u"9f3c2a10-77aa-4d0e-8a31-0c5f3f1d22a1"_s);
        QVERIFY(FuzzyWord(u"9f3c"_s).wholeIn(id));
        QVERIFY(FuzzyWord(u"8a31-0c5f"_s).wholeIn(id));
        QVERIFY(!FuzzyWord(u"9fa1"_s).wholeIn(id));
    }

    void wordsAreParted()
    {
        QCOMPARE(fuzzyWords(u"  roll \t back "_s).size(), 2);
        QVERIFY(fuzzyWords(u"   "_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFuzzyPattern)
#include "tst_fuzzypattern.moc"
