// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"

#include <QTest>
#include <QTextDocument>

using namespace hathora;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honestTextStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("arena-prod <v41> & more");
        QTest::newRow("other scripts")
            << QString::fromUtf8("Straße 東京 مرحبا नमस्ते 👩‍🚀");
        QTest::newRow("lines") << QStringLiteral("one\ntwo");
    }
    void honestTextStaysAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(plain(text).remove(QStringLiteral("<U+200D>")), QString(text).remove(QChar(0x200d)));
    }

    void controlCharactersAndTurnsOfDirectionAreSeen()
    {
        const QString shown = plain(QStringLiteral("a\x1b[31m\u202Eb\x07"));
        for (const QChar hidden : {QChar(0x1b), QChar(0x202e), QChar(0x07)})
            QVERIFY(!shown.contains(hidden));
        QVERIFY(shown.contains(QLatin1String("[31m")));
    }

    void aLineHasNoBreaks()
    {
        QVERIFY(!plainLine(QStringLiteral("one\r\ntwo\tthree"))
                     .contains(QRegularExpression(QStringLiteral("[\r\n\t]"))));
    }

    void longTextIsCutAndSaysSo()
    {
        const QString shown = plain(QString(100'000, u'x'), 50);
        QCOMPARE(shown.size(), 51);
        QVERIFY(shown.endsWith(u'…'));
    }

    void textThatGrowsByBeingMadeVisibleIsCutToo()
    {
        QVERIFY(plain(QString(100, QChar(0x202e)), 100).size() <= 101);
    }

    void aCutNeverSplitsACharacter()
    {
        const QString rockets = QString::fromUtf8("🚀").repeated(20);
        for (int longest = 1; longest < 12; ++longest)
            QVERIFY(plain(rockets, longest).isValidUtf16());
    }

    void aToolTipSaysExactlyTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("exit code 139");
        QTest::newRow("markup") << QStringLiteral("<b>bold</b> &amp; <img src='file:///etc/hostname'>");
        QTest::newRow("lines") << QStringLiteral("one\n  two");
    }
    void aToolTipSaysExactlyTheText()
    {
        QFETCH(QString, text);
        QTextDocument shown;
        shown.setHtml(plainToolTip(text));
        QCOMPARE(shown.toPlainText(), text);
    }

    void noTextGivesNoToolTip() { QCOMPARE(plainToolTip({}), QString()); }

    void theToolTipOfAWidgetIsReadWithoutItsMarkup()
    {
        QWidget widget;
        setPlainToolTip(&widget, QStringLiteral("<b>x</b>"));
        QCOMPARE(widget.accessibleDescription(), QStringLiteral("<b>x</b>"));
    }

    void aHostileToolTipCostsNothing()
    {
        const testing::Patience patience;
        QTextDocument shown;
        shown.setHtml(plainToolTip(testing::hostileText()));
        QVERIFY(shown.toPlainText().contains(QLatin1String("<table><tr><td>")));
        QVERIFY(patience.lasts());
    }

    void aLabelShowsMarkupLiterally()
    {
        const testing::Patience patience;
        PlainLabel label;
        label.setText(testing::hostileText());
        label.setWordWrap(true);
        label.resize(300, 200);
        label.grab();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.text().contains(QLatin1String("<b>bold</b>")));
        QVERIFY(patience.lasts());
    }

    void megabytesInALabelAreCut()
    {
        const testing::Patience patience;
        PlainLabel label;
        label.setText(QString(10'000'000, u'x'));
        label.grab();
        QVERIFY(label.text().size() <= longestText + 1);
        QVERIFY(patience.lasts());
    }

    void aLabelThatIsTooNarrowKeepsTheWholeTextInItsToolTip()
    {
        PlainLabel label;
        const QString id = QStringLiteral("9f3c27d8-6b1e-4f20-8a71-52d0c9e4b7a1");
        label.setElideMode(Qt::ElideMiddle);
        label.setText(id);
        label.resize(80, 20);
        label.show();
        QVERIFY(label.text().contains(u'…'));
        QVERIFY(label.toolTip().contains(id));
        label.resize(label.sizeHint());
        QCOMPARE(label.text(), id);
        QCOMPARE(label.toolTip(), QString());
    }

    void aLabelThatIsTooNarrowIsStillReadWhole()
    {
        PlainLabel label;
        label.setElideMode(Qt::ElideRight);
        label.setText(QStringLiteral("a rather long sentence"));
        label.resize(40, 20);
        label.show();
        QCOMPARE(testing::accessibleName(&label), QStringLiteral("a rather long sentence"));
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
